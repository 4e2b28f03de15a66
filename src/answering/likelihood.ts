/**
 * How likely is the question as a wording of each fact's answer, and of what each fact leaves open?
 * A language model a fact and side, smoothed with what all facts say on that side (Dirichlet smoothing, Zhai and
 * Lafferty 2001). It sees what nearness to single askings cannot: that thirty wordings ask what *Kim* wore, and none what Putin wore.
 */
import type { Fact } from '../knowledge/schema.ts';
import type { Weighted } from './askings.ts';
import type { Lexicon, Unit } from './lexicon.ts';
import { words } from './tokens.ts';

/** Mean log odds a cue against all wordings, by fact; 0 says nothing, above 0 speaks for it. */
export interface Likelihoods {
  readonly asked: Float64Array;
  readonly open: Float64Array;
}

export interface LikelihoodModel {
  /** @param except one wording to leave out. */
  of(question: readonly Weighted[], except?: ExceptedCues): Likelihoods;
  cuesOf(text: string): ReadonlySet<string>;
  /**
   * One word can turn a question from what a fact tells to what it leaves open ("the *name* of the official").
   * @returns the lowest log odds of a word for telling, and the sum of all that are below 0.
   */
  contrast(question: readonly Weighted[], fact: number, except?: ExceptedCues): { readonly worst: number; readonly against: number };
}

/** A wording taken out for leave-one-out. */
export interface ExceptedCues {
  readonly fact: number;
  readonly open: boolean;
  readonly cues: ReadonlySet<string>;
}

/** Pseudo-counts of the background: a fact has some forty wordings. */
const SMOOTHING = 6;
/** How much the rate over all facts counts beside a fact's own wordings. */
const CONTRAST_SMOOTHING = 8;
/** Background pseudo-count of a cue never seen. */
const UNSEEN = 0.5;
/** A neighbouring pair repeats what its words said already. */
const PAIR_WEIGHT = 0.5;
const CLASS: Readonly<Record<Unit['class'], number>> = { content: 1, name: 1, number: 1, question: 0.8, function: 0.45, filler: 0.1 };

interface Count {
  readonly fact: number;
  asked: number;
  open: number;
}

export function createLikelihoodModel(facts: readonly Fact[], lexicon: Lexicon): LikelihoodModel {
  const counts = new Map<string, Count[]>();
  const totals = { asked: new Float64Array(facts.length), open: new Float64Array(facts.length) };
  const all = { asked: 0, open: 0 };
  const background = new Map<string, { asked: number; open: number }>();
  const cuesOf = (units: readonly Unit[]): Set<string> => {
    const terms = units.map(({ term }) => term);
    return new Set([...units.flatMap((unit) => lexicon.indexTerms(unit).map(({ term }) => term)), ...terms.slice(1).map((term, n) => `${terms[n]} ${term}`)]);
  };
  for (const [fact, { statement, asks, leavesOpen }] of facts.entries())
    for (const [side, texts] of [['asked', [statement, ...asks]], ['open', leavesOpen]] as const)
      for (const text of texts) {
        totals[side][fact] = (totals[side][fact] ?? 0) + 1;
        all[side]++;
        for (const cue of cuesOf(lexicon.units(words(text)))) {
          const list = counts.get(cue) ?? [];
          counts.set(cue, list);
          let count = list.at(-1);
          if (count?.fact !== fact) list.push((count = { fact, asked: 0, open: 0 }));
          count[side]++;
          const behind = background.get(cue) ?? { asked: 0, open: 0 };
          behind[side]++;
          background.set(cue, behind);
        }
      }

  const countOf = (term: string, fact: number) => counts.get(term)?.find((count) => count.fact === fact);

  return {
    contrast(question, fact, except) {
      let worst = 0;
      let against = 0;
      const weigh = (term: string, weight: number) => {
        const behind = background.get(term);
        if (!behind) return;
        const count = countOf(term, fact);
        const minus = except?.fact === fact && except.cues.has(term) ? 1 : 0;
        const rate = (side: 'asked' | 'open') => {
          const seen = (count?.[side] ?? 0) - (except?.open === (side === 'open') ? minus : 0);
          return (seen + CONTRAST_SMOOTHING * ((behind[side] + UNSEEN) / (all[side] + 1))) / ((totals[side][fact] ?? 0) + CONTRAST_SMOOTHING);
        };
        const odds = weight * Math.log(rate('asked') / rate('open'));
        if (odds < worst) worst = odds;
        if (odds < 0) against += odds;
      };
      for (const { unit } of question) weigh(unit.term, CLASS[unit.class]);
      for (let n = 1; n < question.length; n++) weigh(`${question[n - 1]?.unit.term} ${question[n]?.unit.term}`, PAIR_WEIGHT);
      return { worst, against };
    },
    cuesOf: (text) => cuesOf(lexicon.units(words(text))),
    of(question, except) {
      const asked = new Float64Array(facts.length);
      const open = new Float64Array(facts.length);
      let length = 0;
      const add = (expansions: readonly { term: string; weight: number }[], weight: number) => {
        const known = expansions.filter(({ term }) => background.has(term));
        if (known.length === 0) return;
        length += weight;
        const best = new Map<number, { asked: number; open: number }>();
        let behind = 0;
        for (const { term, weight: share } of known) {
          const total = background.get(term);
          behind = Math.max(behind, share * ((total?.asked ?? 0) + (total?.open ?? 0)));
          for (const count of counts.get(term) ?? []) {
            const minus = except?.fact === count.fact && except.cues.has(term) ? 1 : 0;
            const seen = best.get(count.fact) ?? { asked: 0, open: 0 };
            seen.asked = Math.max(seen.asked, share * (count.asked - (except?.open ? 0 : minus)));
            seen.open = Math.max(seen.open, share * (count.open - (except?.open ? minus : 0)));
            best.set(count.fact, seen);
          }
        }
        const rate = (behind + UNSEEN) / (all.asked + all.open);
        for (let fact = 0; fact < facts.length; fact++) {
          const seen = best.get(fact);
          asked[fact] = (asked[fact] as number) + weight * Math.log(((seen?.asked ?? 0) / rate + SMOOTHING) / ((totals.asked[fact] as number) + SMOOTHING));
          open[fact] = (open[fact] as number) + weight * Math.log(((seen?.open ?? 0) / rate + SMOOTHING) / ((totals.open[fact] as number) + SMOOTHING));
        }
      };
      for (const { unit, expansions } of question) add(expansions, CLASS[unit.class]);
      for (let n = 1; n < question.length; n++) add([{ term: `${question[n - 1]?.unit.term} ${question[n]?.unit.term}`, weight: 1 }], PAIR_WEIGHT);
      for (let fact = 0; fact < facts.length; fact++) {
        asked[fact] = (asked[fact] as number) / (length || 1);
        open[fact] = (open[fact] as number) / (length || 1);
      }
      return { asked, open };
    },
  };
}
