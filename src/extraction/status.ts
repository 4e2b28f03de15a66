/** How far a sentence goes: planned is not happened, claimed is not confirmed. */
import type { FactStatus } from '../knowledge/schema.ts';

/** The first that shows decides: "denied plans to" is a denial. */
const CUES: readonly (readonly [FactStatus, RegExp])[] = [
  [
    'denied',
    /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed)|refut(?:es|ed)|disput(?:es|ed)|no evidence)\b/i,
  ],
  [
    'claimed',
    /\b(?:alleg(?:es?|ed|edly|ing|ations?)|accus(?:es?|ed|ing)|claim(?:s|ed|ing)?|purported(?:ly)?|reported(?:ly)|believed to|unconfirmed|rumou?red)\b/i,
  ],
  [
    'planned',
    /\b(?:plans?|planned|planning|intends?|scheduled|set to|due to (?:meet|arrive|visit|begin|start|hold|open|speak|travel|sign)|is to|are to|will(?! (?:likely|probably))|aims? to|prepar(?:es|ing) to|hopes to)\b/i,
  ],
  [
    'assessed',
    /\b(?:expect(?:s|ed)?|likely|unlikely|could|might|may|would|analysts?|experts?|appears?|seems?|suggest(?:s|ed|ing)?|estimat(?:es?|ed)|predict(?:s|ed)?|believes?|assess(?:es|ed|ment)|probably|possibl[ey])\b/i,
  ],
  [
    'confirmed',
    /\b(?:confirm(?:s|ed|ing)?|acknowledg(?:es|ed)|admit(?:s|ted)|footage show(?:s|ed)|photos? show(?:s|ed|ing)?)\b/i,
  ],
];

/** "without confirming", "has not confirmed": the cue stands there and says the opposite. */
const UNDONE = /\b(?:without|not|never|declined to|refused to|yet to)\s+(?:\w+\s+)?confirm\w*/gi;

export function statusOf(sentence: string): FactStatus {
  const text = sentence.replace(UNDONE, ' ');
  return CUES.find(([, cue]) => cue.test(text))?.[0] ?? 'reported';
}
