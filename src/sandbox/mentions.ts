import { AllowedMentionsTypes, type APIUser } from 'discord-api-types/v10';
import { asJson, isJson } from './json.ts';
import type { World } from './world.ts';

export interface Pings {
  readonly mentions: APIUser[];
  readonly mention_roles: string[];
  readonly mention_everyone: boolean;
}

/** Ids written as `<@id>` or `<@!id>`. */
export function mentionedIds(content: string): string[] {
  return [...new Set([...content.matchAll(/<@!?(\d+)>/g)].flatMap(([, id]) => (id ? [id] : [])))];
}

/**
 * Who is really pinged by the texts of a message, content and text displays alike.
 * Without `allowed_mentions` Discord pings everything.
 */
export function pings(world: World, text: string, allowedMentions: unknown): Pings {
  const allowed = asJson(allowedMentions);
  const may = (kind: AllowedMentionsTypes, ids: unknown, id?: string): boolean =>
    !isJson(allowedMentions) ||
    (Array.isArray(allowed['parse']) && allowed['parse'].includes(kind)) ||
    (id !== undefined && Array.isArray(ids) && ids.includes(id));
  const roles = [...text.matchAll(/<@&(\d+)>/g)].flatMap(([, id]) => (id ? [id] : []));
  return {
    mentions: mentionedIds(text)
      .filter((id) => may(AllowedMentionsTypes.User, allowed['users'], id))
      .flatMap((id) => (id === world.bot.id ? world.bot : (world.person(id)?.user ?? []))),
    mention_roles: [...new Set(roles)].filter((id) => may(AllowedMentionsTypes.Role, allowed['roles'], id)),
    mention_everyone: /@everyone|@here/.test(text) && may(AllowedMentionsTypes.Everyone, undefined),
  };
}
