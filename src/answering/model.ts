/** What was learnt from the evaluation set: written by `npm run evaluate -- --fit`, not by hand. */

import type { RankWeights } from './evidence.ts';
import learnt from './model.json' with { type: 'json' };

export const MODEL: {
  /** When, and on how many questions. */
  readonly fitted: string;
  /** Of the evidence in `rank.ts`. */
  readonly ranking: RankWeights;
  /** Of the features in `confidence.ts`. */
  readonly weights: Readonly<Record<string, number>>;
  /** Confidence from which a question is answered. */
  readonly answer: number;
  /** Confidence from which did-you-mean is offered. */
  readonly offer: number;
} = learnt;
