/** How claims of a message compare with the sources, in words and with an icon: never by colour alone. */
import type { CheckedClaim, ClaimReason, ClaimVerdict } from '../desk/check-claims.ts';
import { plural } from './list-texts.ts';

export const VERDICT_WORDS: Readonly<
  Record<ClaimVerdict, { readonly icon: string; readonly words: string }>
> = {
  supported: { icon: '✅', words: 'Supported' },
  disputed: { icon: '⚖️', words: 'Disputed' },
  contradicted: { icon: '❌', words: 'Contradicted' },
  'not-covered': { icon: '❔', words: 'Not covered' },
};

const WHY: Readonly<Record<Exclude<ClaimReason, 'differs'>, string>> = {
  claimed: 'Somebody says so; it is not confirmed:',
  denied: 'Those concerned deny it:',
  'sources-differ': 'The sources do not agree on it. One of them says:',
  denies: 'The sources say otherwise:',
  planned: 'The sources know of it as a plan only:',
  possible: 'The sources say only that it may be so:',
};

export const CHECK_TEXTS = {
  title: (link: string) => `### 🔎 [This message](${link}) beside the sources`,
  /** Such as `✅ 2 supported · ❔ 1 not covered`. */
  counts: (counts: readonly (readonly [ClaimVerdict, number])[]) =>
    counts
      .map(
        ([verdict, count]) =>
          `${VERDICT_WORDS[verdict].icon} ${count} ${VERDICT_WORDS[verdict].words.toLowerCase()}`,
      )
      .join(' · '),
  more: (checked: number, more: number) =>
    `The message is long: I looked at its first ${plural(checked, 'claim')}. ${plural(more, 'more was', 'more were')} left out.`,
  caution: (articles: number, asOf: string) =>
    `Compared word by word with ${plural(articles, 'article')}, up to ${asOf}. “Not covered” is not “wrong”.`,
  claim: (number: number, claim: string) => `**${number}.** “${claim}”`,
  verdict: (verdict: ClaimVerdict, why: string) =>
    `${VERDICT_WORDS[verdict].icon} **${VERDICT_WORDS[verdict].words}.** ${why}`,
  why: ({
    verdict,
    reason,
    known = '',
    claimed = '',
  }: Pick<CheckedClaim, 'verdict' | 'reason' | 'known' | 'claimed'>) => {
    if (reason === 'differs') return `The sources say “${known}”, not “${claimed}”:`;
    if (reason !== undefined) return WHY[reason];
    return verdict === 'supported' ? 'The sources say so:' : 'I found nothing in the sources that says so.';
  },
  open: 'Open an answer',
  nothing:
    '📭 I found no statement in that message that I could look up. I compare whole sentences in English; ' +
    'questions, pictures and other languages I leave alone.',
  own: '📎 That message is mine: where it states something, its sources stand below it.',
  forgotten:
    '🍂 I have forgotten that message since, sorry. Use the message menu on it again to see the other pages.',
} as const;
