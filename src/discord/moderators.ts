/** Who may do what only moderators may: Discord checks it for commands, but not for buttons and forms. */
import { type BaseInteraction, PermissionFlagsBits } from 'discord.js';
import type { Action } from '../presenting/action.ts';

const FOR_MODERATORS: ReadonlySet<Action['kind']> = new Set([
  'add-article',
  'article',
  'articles',
  'preview',
  'reports',
]);

export function isForModerators(action: Action | undefined): boolean {
  return action !== undefined && FOR_MODERATORS.has(action.kind);
}

/** As Discord sent it along with this very interaction; nobody moderates in direct messages. */
export function mayModerate({ memberPermissions }: BaseInteraction): boolean {
  return memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false;
}
