/** What is asked for: a person, a time, a place, a number, a yes or no … */
import type { QuestionKind } from '../knowledge/schema.ts';

const PATTERNS: readonly (readonly [QuestionKind, RegExp])[] = [
  [
    'how-many',
    /\bhow (?:many|much)\b|\b(?:number|percentage|percent|share|proportion|amount|total) of\b|\bwhat (?:number|percentage|percent|share|proportion|fraction)\b/,
  ],
  [
    'when',
    /\bwhen\b|\b(?:what|which|wat) (?:time|day|date|month|year|hour|week)\b|\bhow long ago\b|\bhow (?:soon|early|late)\b|\bdate\b/,
  ],
  [
    'where',
    /\bwhere\b|\b(?:what|which|wat) (?:place|city|town|country|region|location|venue|station|airport)\b|\bwhereabouts\b/,
  ],
  ['why', /\bwhy\b|\bhow come\b|\bwhat for\b|\bwhat (?:reason|purpose)\b|\breason\b/],
  [
    'who',
    /\bwho(?:m|se)?\b|\b(?:what|which) (?:person|official|officials|analyst|expert|professor|reporter|reporters|agency|outlet)\b|\bname of\b/,
  ],
  ['how', /\bhow\b(?! (?:many|much|long ago|come))/],
  ['which', /\bwhich\b/],
  ['what', /\bwhat\b/],
];

const YES_NO =
  /^(?:and |but |so |or )?(?:is|are|was|were|does|do|did|has|have|had|will|would|can|could|should|may|might|aint|any)\b/;

/** @param text lower-case words joined by blanks. @returns every kind that shows; empty for bare keywords. */
export function questionKinds(text: string): QuestionKind[] {
  const kinds = PATTERNS.filter(([, pattern]) => pattern.test(text)).map(([kind]) => kind);
  if (YES_NO.test(text)) kinds.push('yes-no');
  return kinds;
}

const LOOKING_BACK =
  /\b(?:in the end|eventually|turn(?:ed)? up|afterwards?|after (?:the|this) (?:summit|meeting|visit|trip|talks)|since then|nowadays|these days|still|finally|end(?:ed)? up|outcome|so far|later|by now|to date|turned out|went on to)\b/;

/** Does the question look back on what the sources could not know? Only a hint: 2019 can be looked back on. */
export function looksBack(text: string): boolean {
  return LOOKING_BACK.test(text);
}

/** Stems of regular verbs of saying, and the forms of the others. */
const SAYS =
  '(?:(?:claim|report|mention|warn|remind|call|announc|explain|predict|estimat|describ|quot|accus|argu|believ|urg|expect|reckon|reveal|nam|disclos|point|add)(?:e?s|e?d|ing)?|says?|said|saying|tells?|told|thinks?|thought|den(?:y|ies|ied)|gives?|gave|writes?|wrote)';
const ABOUT_INFORMATION = '(?:info|information|news|claims?|reports?|story|word|quote|figure|number)';

/** "Who said …", "which agency first reported …", "according to whom", "where does the info about … come from". */
const ASKS_SPEAKER = new RegExp(
  [
    `(?:who|which (?:\\w+ ){1,3}?)(?: (?:has|have|had|is|was|did|does))? ?(?:the one (?:who|that) )?(?:first )?${SAYS}`,
    '(?:according to|per|by|quoting) (?:who|whom|which)',
    `where (?:is|was|does|do|did)\\b.*\\b${ABOUT_INFORMATION}\\b.*\\b(?:from|come|came)`,
    'sources? (?:of|for|behind|on)',
    'whose (?:words?|claim|estimate|opinion|view)',
    'who(?: is| are)? (?:the )?sources?',
  ]
    .map((pattern) => `\\b${pattern}\\b`)
    .join('|'),
);

/** Is it asked who says so? Every fact tells it. @param text lower-case words joined by blanks */
export function asksSpeaker(text: string): boolean {
  return ASKS_SPEAKER.test(text);
}
