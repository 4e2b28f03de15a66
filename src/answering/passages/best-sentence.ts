/** Which sentence of a passage answers, and how much of the question stands in it. */
import { kindFit } from './answer-cues.ts';
import type { Found } from './evidence.ts';
import type { Passage, PassageIndex } from './passage-index.ts';
import type { Query } from './query.ts';
import { saturate } from './saturate.ts';

const B_SENTENCE = 0.4;
/** A sentence twice as long as others is not held against it: news packs much into one. */
const PLAIN_LENGTH = 1.8;
/** What holding the kind of thing asked for is worth, in nats; below, sentences of other kinds win. */
const FIT_WORTH = 1.5;

/** @returns the sentence (its index) that speaks most for the question, and how much, in summed idf (nats); `fit` is -1, 0 or 1. */
export function bestSentence(query: Query, index: PassageIndex, passage: Passage, { places }: Found) {
  let best = { sentence: 0, ranked: Number.NEGATIVE_INFINITY, score: 0, cover: 0, fit: 0 };
  let pairCover = 0;
  let before = new Set<number>();
  for (const [sentence, { from, to, start, end }] of passage.sentences.entries()) {
    const length = (to - from) / (index.averageSentence * PLAIN_LENGTH);
    const here = new Set<number>();
    let score = 0;
    let cover = 0;
    let both = 0;
    for (const [n, { sentenceIdf }] of query.terms.entries()) {
      let count = 0;
      for (const place of places[n] ?? []) if (place >= from && place < to) count++;
      if (count > 0) {
        score += sentenceIdf * saturate(count, length, B_SENTENCE);
        cover += sentenceIdf;
        here.add(n);
      }
      if (count > 0 || before.has(n)) both += sentenceIdf;
    }
    const fit = kindFit(query.kinds, passage.text.slice(start, end));
    const ranked = score + FIT_WORTH * fit;
    if (ranked > best.ranked) best = { sentence, ranked, score, cover, fit };
    pairCover = Math.max(pairCover, both);
    before = here;
  }
  return {
    sentence: best.sentence,
    inSentence: best.score,
    sentenceCover: best.cover,
    /** Of two sentences in a row, as the second often leans on the first. */
    pairCover,
    fit: best.fit,
  };
}
