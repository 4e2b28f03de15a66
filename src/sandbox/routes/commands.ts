import { type Registration, withoutLocalizations } from '../command-registry.ts';
import { apiErrors } from '../errors.ts';
import { asJson, asList, asText, type Json } from '../json.ts';
import type { Route, RouteContext } from '../router.ts';

const GLOBAL = '/applications/{application_id}/commands';
const IN_GUILD = '/applications/{application_id}/guilds/{guild_id}/commands';

/** The same five routes for one scope. */
function routesFor(path: string): Route[] {
  const scope = ({ core, param }: RouteContext): string | undefined => {
    if (param('application_id') !== core.world.bot.id) throw apiErrors.missingAccess();
    if (path === GLOBAL) return undefined;
    if (param('guild_id') !== core.world.guild.id) throw apiErrors.missingAccess();
    return core.world.guild.id;
  };
  const note = (context: RouteContext, names: readonly string[]): void => {
    context.core.commands.registrations.push({
      method: context.exchange.method as Registration['method'],
      guildId: scope(context),
      names,
      body: context.exchange.body,
    });
  };
  const name = (body: Json): string => asText(body['name']);
  return [
    {
      method: 'GET',
      path,
      handle: (context) => {
        const commands = context.core.commands.list(scope(context));
        const all = context.exchange.query['with_localizations'] === 'true';
        return { status: 200, body: all ? commands : withoutLocalizations(commands) };
      },
    },
    {
      method: 'PUT',
      path,
      handle: (context) => {
        const bodies = asList(context.exchange.body);
        const commands = context.core.commands.replace(scope(context), bodies);
        note(context, bodies.map(name));
        return { status: 200, body: commands };
      },
    },
    {
      method: 'POST',
      path,
      handle: (context) => {
        const body = asJson(context.exchange.body);
        const { command, created } = context.core.commands.upsert(scope(context), body);
        note(context, [name(body)]);
        return { status: created ? 201 : 200, body: command };
      },
    },
    {
      method: 'GET',
      path: `${path}/{command_id}`,
      handle: (context) => ({
        status: 200,
        body: context.core.commands.get(scope(context), context.param('command_id')),
      }),
    },
    {
      method: 'PATCH',
      path: `${path}/{command_id}`,
      handle: (context) => {
        const body = asJson(context.exchange.body);
        const command = context.core.commands.patch(scope(context), context.param('command_id'), body);
        note(context, [command.name]);
        return { status: 200, body: command };
      },
    },
    {
      method: 'DELETE',
      path: `${path}/{command_id}`,
      handle: (context) => {
        const command = context.core.commands.delete(scope(context), context.param('command_id'));
        note(context, [command.name]);
        return { status: 204 };
      },
    },
  ];
}

export const commandRoutes: readonly Route[] = [...routesFor(GLOBAL), ...routesFor(IN_GUILD)];
