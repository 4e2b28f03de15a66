/** Why there is no answer, in plain words. `script-texts.ts` has the words for questions in another script. */
import type { DeclineReason } from '../answering/answer.ts';
import type { Texts } from './texts/texts.ts';

interface Declined {
  /** A readable date: the last day the sources know of. */
  readonly asOf: string;
  /** Whether what the sources do say follows. */
  readonly stated: boolean;
  /** 0..1: how likely it is that the nearest fact answers after all. */
  readonly confidence: number;
}

/** From here on "they do not say" would be too bold: the nearest fact may well be the answer. */
export const DECLINE_UNSURE = 0.1;

export function declineWords(
  reason: Exclude<DeclineReason, 'other-script'>,
  { asOf, stated, confidence }: Declined,
  { answer: { declined } }: Texts,
): string {
  switch (reason) {
    case 'no-question':
      return declined.noQuestion;
    case 'off-topic':
      return declined.offTopic;
    case 'not-in-sources':
      if (!stated) return declined.notInSources;
      return confidence < DECLINE_UNSURE ? declined.theyDoSay : declined.nearest;
    case 'later-than-sources':
      return stated ? declined.laterNearest(asOf) : declined.later(asOf);
  }
}
