/** How claims of a message compare with the sources. */
import type { ClaimReason, ClaimVerdict } from '../../../desk/claims/check.ts';
import { plural } from '../../plural.ts';

export const check = {
  /** Each has an icon besides. */
  verdicts: {
    supported: 'Supported',
    disputed: 'Disputed',
    contradicted: 'Contradicted',
    'not-covered': 'Not covered',
  } satisfies Record<ClaimVerdict, string>,
  /** How many there are of a verdict. */
  counts: {
    supported: (count) => `${count} supported`,
    disputed: (count) => `${count} disputed`,
    contradicted: (count) => `${count} contradicted`,
    'not-covered': (count) => `${count} not covered`,
  } satisfies Record<ClaimVerdict, (count: number) => string> as Record<
    ClaimVerdict,
    (count: number) => string
  >,
  reasons: {
    claimed: 'Somebody says so; it is not confirmed:',
    denied: 'Those concerned deny it:',
    'sources-differ': 'The sources do not agree on it. They say:',
    denies: 'The sources say otherwise:',
    planned: 'The sources know of it as a plan only:',
    possible: 'The sources say only that it may be so:',
  } satisfies Record<Exclude<ClaimReason, 'differs'>, string>,
  differs: (known: string, claimed: string) => `The sources say “${known}”, not “${claimed}”:`,
  supported: 'The sources say so:',
  notFound: 'I found nothing in the sources that says so.',
  title: (link: string) => `### 🔎 [This message](${link}) beside the sources`,
  more: (checked: number, more: number) =>
    `The message is long: I looked at its first ${plural(checked, 'claim')}. ${plural(more, 'more was', 'more were')} left out.`,
  caution: (articles: number, asOf: string) =>
    `Compared word by word with ${plural(articles, 'article')}, up to ${asOf}. “Not covered” is not “wrong”.`,
  open: 'Open an answer',
  nothing:
    '📭 I found no statement in that message that I could look up. I compare whole sentences in English; ' +
    'questions, pictures and other languages I leave alone.',
  own: '📎 That message is mine: where it states something, its sources stand below it.',
  forgotten:
    '🍂 I have forgotten that message since, sorry. Use the message menu on it again to see the other pages.',
};
