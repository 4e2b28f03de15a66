/** Whether a sentence holds the kind of thing that is asked for. */
import type { QuestionKind } from '../../knowledge/schema.ts';

const TIME =
  /\b(?:1[0-9]{3}|20[0-9]{2})s?\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\bcentur(?:y|ies)\b/;
const NUMBER =
  /\d|%|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|billions?|half|third|quarter|several)\b/i;
/** A capital letter that no sentence begins with. */
const NAME = /(?<=[\p{Ll},;:)]\s["“(]?)\p{Lu}\p{Ll}+/u;
const REASON =
  /\b(?:because|due to|since|as a result|in order to|so that|led to|caused?|reason|therefore|thus|owing)\b/i;

const SIGN: Partial<Record<QuestionKind, RegExp>> = {
  when: TIME,
  'how-many': NUMBER,
  who: NAME,
  where: NAME,
  why: REASON,
};

/** @returns 1 where it does, 0 where nothing of a kind is asked, -1 where it does not. */
export function kindFit([kind]: readonly QuestionKind[], sentence: string): number {
  const holds = kind && SIGN[kind];
  if (!holds) return 0;
  return holds.test(sentence) ? 1 : kind === 'why' ? 0 : -1;
}
