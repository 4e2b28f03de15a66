import { InteractionResponseType } from 'discord-api-types/v10';
import type { Core } from './core.ts';
import { ApiError, apiErrors, type ErrorTree } from './errors.ts';
import type { Exchange } from './exchange.ts';
import { asInteger, asJson, asList } from './json.ts';
import type { StoredMessage } from './messages.ts';
import {
  type Before,
  type Breach,
  checkChoices,
  checkCommand,
  checkCommandList,
  checkDeferral,
  checkMessage,
  checkModal,
} from './rules.ts';

/** The state an edit starts from. */
function beforeOf({ data }: StoredMessage): Before {
  return {
    flags: asInteger(data.flags),
    content: data.content,
    embeds: data.embeds.length,
    attachments: data.attachments.map(({ filename }) => filename),
    components: data.components?.length ?? 0,
  };
}

function callbackBreaches({ body, files }: Exchange, source: StoredMessage | undefined): Breach[] {
  const data = asJson(asJson(body)['data']);
  const breaches = (): Breach[] => {
    switch (asInteger(asJson(body)['type'])) {
      case InteractionResponseType.ChannelMessageWithSource:
        return checkMessage(data, files);
      case InteractionResponseType.DeferredChannelMessageWithSource:
        return checkDeferral(data);
      case InteractionResponseType.UpdateMessage:
        return checkMessage(data, files, source && beforeOf(source));
      case InteractionResponseType.Modal:
        return checkModal(data);
      case InteractionResponseType.ApplicationCommandAutocompleteResult:
        return checkChoices(data);
      default:
        return [];
    }
  };
  return breaches().map((breach) => ({ ...breach, path: ['data', ...breach.path] }));
}

function commandBreaches(
  core: Core,
  { method, body }: Exchange,
  params: ReadonlyMap<string, string>,
): Breach[] {
  const inGuild = params.has('guild_id');
  if (method === 'PUT') return checkCommandList(asList(body), inGuild);
  const known =
    method === 'PATCH' ? core.commands.get(params.get('guild_id'), params.get('command_id') ?? '') : {};
  return checkCommand({ ...known, ...asJson(body) }, inGuild);
}

/** The message an address means, for edits. */
function edited(
  core: Core,
  { route }: Exchange,
  params: ReadonlyMap<string, string>,
): StoredMessage | undefined {
  const channel = params.get('channel_id');
  if (channel !== undefined) return core.messages.find(channel, params.get('message_id') ?? '');
  const interaction = core.interactions.forWebhook(params.get('webhook_id'), params.get('webhook_token'));
  if (route.endsWith('@original')) return interaction.original;
  return [interaction.original, ...(interaction.original?.followUps ?? [])].find(
    (message) => message?.data.id === params.get('message_id'),
  );
}

function breachesIn(core: Core, exchange: Exchange, params: ReadonlyMap<string, string>): Breach[] {
  const { method, route, body, files } = exchange;
  if (method === 'GET' || method === 'DELETE') return [];
  if (route.startsWith('/interactions/')) {
    const interaction = core.interactions.forCallback(
      params.get('interaction_id'),
      params.get('interaction_token'),
    );
    return callbackBreaches(exchange, interaction.origin.source);
  }
  if (route.includes('/commands')) return commandBreaches(core, exchange, params);
  if (method === 'PATCH' && route.includes('/messages/')) {
    const message = edited(core, exchange, params);
    return message ? checkMessage(asJson(body), files, beforeOf(message)) : [];
  }
  const creates = route.endsWith('/messages') || route === '/webhooks/{webhook_id}/{webhook_token}';
  return method === 'POST' && creates ? checkMessage(asJson(body), files) : [];
}

/** Discord's nested form: every path leads to its `_errors`. */
export function errorTree(breaches: readonly Breach[]): ErrorTree {
  const tree: ErrorTree = {};
  for (const { path, code, message } of breaches) {
    let node = tree;
    for (const key of path) {
      const next = node[key];
      const child: ErrorTree = next && !Array.isArray(next) ? next : {};
      node[key] = child;
      node = child;
    }
    const errors = node['_errors'];
    node['_errors'] = [...(Array.isArray(errors) ? errors : []), { code, message }];
  }
  return tree;
}

/** Writes every breach of the extra rules down. @throws ApiError where Discord would refuse the body. */
export function enforceRules(core: Core, exchange: Exchange, params: ReadonlyMap<string, string>): void {
  const breaches = breachesIn(core, exchange, params);
  for (const { path, message } of breaches)
    core.ledger.breach('rule', exchange, `${path.join('.')}: ${message}`);
  const rejected = breaches.filter(({ effect }) => effect === 'reject');
  if (rejected.length > 0) throw new ApiError(400, 50035, 'Invalid Form Body', errorTree(rejected));
  if (breaches.some(({ effect }) => effect === 'empty')) throw apiErrors.emptyMessage();
}
