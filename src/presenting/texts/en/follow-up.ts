/** What the desk says to a question that leans on the last answer: "and when?". */
import type { FollowUpKind } from '../../../desk/follow-ups.ts';

type Words = (question: string) => string;

export const followUp = {
  /** The same fact says it; whose word it is and its day are told here, the rest stands in the statement. */
  said: (question: string, names: string) => `↩️ On “${question}”: that is said by ${names}.`,
  saidThrough: (question: string, names: string, carriers: string) =>
    `↩️ On “${question}”: that is said by ${names}, through ${carriers}.`,
  dated: (question: string, date: string) => `↩️ On “${question}”: the date is **${date}**.`,
  same: (question: string) => `↩️ On “${question}”:`,
  /** The completed question, as it was asked. */
  readAs: (question: string) => `↩️ I read that as “${question}”`,
  /** Surely not said. */
  silent: {
    said: (question) => `📭 About “${question}”, the sources do not say who said it.`,
    who: (question) => `📭 About “${question}”, the sources do not say who.`,
    what: (question) => `📭 About “${question}”, the sources do not say that.`,
    when: (question) => `📭 About “${question}”, the sources do not say when.`,
    where: (question) => `📭 About “${question}”, the sources do not say where.`,
    why: (question) => `📭 About “${question}”, the sources do not say why.`,
    how: (question) => `📭 About “${question}”, the sources do not say how.`,
    'how-many': (question) => `📭 About “${question}”, the sources do not say how many or how much.`,
    extent: (question) => `📭 About “${question}”, the sources do not say that.`,
    which: (question) => `📭 About “${question}”, the sources do not say which.`,
  } satisfies Record<FollowUpKind, Words> as Record<FollowUpKind, Words>,
  /** Nothing sure found. */
  unsure: {
    said: (question) => `📭 About “${question}”, I found no sure answer to who said it.`,
    who: (question) => `📭 About “${question}”, I found no sure answer to who.`,
    what: (question) => `📭 About “${question}”, I found no sure answer to that.`,
    when: (question) => `📭 About “${question}”, I found no sure answer to when.`,
    where: (question) => `📭 About “${question}”, I found no sure answer to where.`,
    why: (question) => `📭 About “${question}”, I found no sure answer to why.`,
    how: (question) => `📭 About “${question}”, I found no sure answer to how.`,
    'how-many': (question) => `📭 About “${question}”, I found no sure answer to how many or how much.`,
    extent: (question) => `📭 About “${question}”, I found no sure answer to that.`,
    which: (question) => `📭 About “${question}”, I found no sure answer to which.`,
  } satisfies Record<FollowUpKind, Words> as Record<FollowUpKind, Words>,
};
