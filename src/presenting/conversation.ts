/** What is remembered of one reader: what their last answer was about, for a while, in memory only. */
import type { Subject } from '../desk/follow-ups.ts';

export interface Conversation {
  /** Of the last answer in this channel, if it was not long ago. */
  subject(): Subject | undefined;
  /** Sets the subject; without one, there is none any more. */
  about(subject: Subject | undefined): void;
  /** What is remembered of this reader, in all channels. */
  remembered(): readonly Subject[];
  forget(): void;
}
