/** What each reader's last answer in a channel was about: the newest only, for ten minutes, in memory only. */
import type { Subject } from '../desk/follow-ups.ts';
import type { Conversation } from '../presenting/conversation.ts';

/** At some 700 characters each, 700,000 characters at most. */
const KEPT = 1_000;
const LASTS_MS = 10 * 60_000;

interface Kept {
  readonly reader: string;
  readonly subject: Subject;
  readonly at: number;
}

export interface Subjects {
  of(reader: string, channel: string | null): Conversation;
}

export function createSubjects(limit = KEPT, now: () => number = Date.now): Subjects {
  /** By reader and channel, in the order in which they were set: the oldest first. */
  const subjects = new Map<string, Kept>();
  function prune(): void {
    for (const [key, { at }] of subjects) {
      if (subjects.size <= limit && now() - at < LASTS_MS) break;
      subjects.delete(key);
    }
  }
  const own = (reader: string) => [...subjects].filter(([, kept]) => kept.reader === reader);

  return {
    of(reader, channel) {
      const key = `${reader} ${channel}`;
      return {
        subject() {
          prune();
          return subjects.get(key)?.subject;
        },
        about(subject) {
          subjects.delete(key);
          if (subject) subjects.set(key, { reader, subject, at: now() });
          prune();
        },
        remembered() {
          prune();
          return own(reader).map(([, { subject }]) => subject);
        },
        forget() {
          for (const [other] of own(reader)) subjects.delete(other);
        },
      };
    },
  };
}
