/** How an answer came about, in plain words. */
import type { DeclineReason } from '../../../answering/answer.ts';
import type { QuestionKind } from '../../../knowledge/schema.ts';

export const why = {
  title: '### 🔍 Why this answer?',
  question: (question: string) => `**Your question:** “${question}”`,
  corrected: (corrections: string) => `**Words I read otherwise:** ${corrections}`,
  correction: (from: string, to: string) => `“${from}” as “${to}”`,
  names: (names: string) => `**Names I recognised:** ${names}`,
  asksFor: (kinds: string) => `**Kind of question:** ${kinds}`,
  noKind: 'none that I know, so I went by its words alone',
  /** What each kind of question asks for. */
  kinds: {
    who: 'who (a person or group)',
    what: 'what (a thing)',
    when: 'when (a time)',
    where: 'where (a place)',
    why: 'why (a reason)',
    how: 'how (a way or a measure)',
    'how-many': 'how many (a number)',
    which: 'which (one of several)',
    'yes-no': 'yes or no',
  } satisfies Record<QuestionKind, string>,
  nearest: (wording: string) => `**Nearest wording in my fact base:** “${wording}”`,
  nearestOpen: (wording: string) =>
    `**Nearest wording in my fact base:** “${wording}” (🚪 one that the sources leave open)`,
  best: (question: string) => `**Best fact:** the one that answers “${question}”`,
  missing: (words: string) => `**Words that this fact does not hold:** ${words}`,
  confidence: (percent: string, words: string) => `**Confidence that it answers you:** ${percent} (${words})`,
  confident: {
    almostCertain: 'almost certain',
    likely: 'likely',
    moreLikely: 'more likely than not',
    even: 'about even',
    doubtful: 'doubtful',
    veryDoubtful: 'very doubtful',
    ruledOut: 'ruled out',
  },
  under: (percent: string) => `under ${percent}`,
  over: (percent: string) => `over ${percent}`,
  runnerUp: (question: string) => `**Runner-up:** “${question}”`,
  none: 'none',
  outcome: (words: string) => `**So:** ${words}`,
  answered: 'I answered with the best fact.',
  unsure: 'I was not sure enough to answer, and asked back.',
  declined: {
    'no-question': 'I found no question in it.',
    'other-script': 'I declined: I only read English.',
    'off-topic': 'I declined: it does not seem to be about the summit.',
    'not-in-sources': 'I declined: the sources do not seem to say it.',
    'later-than-sources': 'I declined: it asks about a time after my sources end.',
  } satisfies Record<DeclineReason, string>,
  more: (count: number) => `${count} more`,
  again: (version: string) =>
    `Worked out anew just now from fact base \`${version}\`: the same question gets the same result every time.`,
};
