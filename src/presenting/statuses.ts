/** How sure a statement is, in words and with an icon: never by colour alone. */
import type { FactStatus } from '../knowledge/schema.ts';

interface StatusView {
  readonly icon: string;
  readonly words: string;
}

export const STATUS_VIEWS: Readonly<Record<FactStatus, StatusView>> = {
  reported: { icon: '📰', words: 'Reported' },
  confirmed: { icon: '✅', words: 'Confirmed' },
  planned: { icon: '🗓️', words: 'Planned, not yet happened' },
  claimed: { icon: '💬', words: 'Claimed, not confirmed' },
  denied: { icon: '🚫', words: 'Denied' },
  assessed: { icon: '🔎', words: 'An assessment' },
  background: { icon: '📚', words: 'Background' },
};
