/** How sure a statement is, as an icon beside the words for it: never by colour alone. */
import type { FactStatus } from '../knowledge/schema.ts';

export const STATUS_ICONS: Readonly<Record<FactStatus, string>> = {
  reported: '📰',
  confirmed: '✅',
  planned: '🗓️',
  claimed: '💬',
  denied: '🚫',
  assessed: '🔎',
  background: '📚',
};
