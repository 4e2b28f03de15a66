/** A question in other words that ask the same: with "he" named, or put plainly. */
import type { NamePronoun } from './pronoun.ts';

export interface Reading {
  readonly text: string;
  /** What readers are told of it. */
  readonly corrected: readonly { readonly from: string; readonly to: string }[];
}

/** Roundabout ways to ask for somebody's words. */
const ROUNDABOUT: readonly (readonly [RegExp, string])[] = [
  // "Did NATO say anything about the visit?"
  [
    /^(?:did|does|do|has|have) (.{2,50}?) (?:say|said|mention(?:ed)?|comment(?:ed)?|remark(?:ed)?)(?: (?:anything|something|much))? (?:about|on|regarding) (.+)$/i,
    'what did $1 say about $2',
  ],
  // "Where did the info about the visit come from?"
  [
    /^where (?:did|does|do|is|was) (?:the |this |that )?(?:info|information|news|claim|report|story|word) (?:about|on|of|that) (.+?)(?: (?:come|came|coming|taken))? from\W*$/i,
    'who reported $1',
  ],
];

/** @param namePronoun nothing where somebody is named, so that "he" may be that one. */
export function otherReadings(text: string, namePronoun: NamePronoun | undefined): Reading[] {
  const readings: Reading[] = [];
  const named = namePronoun?.(text);
  if (named) readings.push({ text: named.text, corrected: [{ from: named.from, to: named.to }] });
  for (const [pattern, plain] of ROUNDABOUT)
    if (pattern.test(text)) readings.push({ text: text.replace(pattern, plain), corrected: [] });
  return readings;
}
