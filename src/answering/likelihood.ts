/**
 * How likely is the question as a wording of each fact's answer, and of what each fact leaves open?
 * A language model a fact and side, smoothed with what all facts say (Dirichlet smoothing, Zhai and Lafferty 2001).
 * It sees what nearness to single askings cannot: that thirty wordings ask what *Kim* wore, and none what Putin wore.
 */
import type { Weighted } from './askings.ts';
import type { Expansion, Unit } from './lexicon.ts';
import type { Wordings } from './wordings.ts';

/** Mean log odds a word against all wordings, by fact; 0 says nothing, above 0 speaks for it. */
export interface Likelihoods {
  readonly asked: Float64Array;
  readonly open: Float64Array;
}

export interface LikelihoodModel {
  /** @param facts a flag a fact: the others are not counted. Holds until it is called again. */
  of(question: readonly Weighted[], facts: Uint8Array): Likelihoods;
  /**
   * One word can turn a question from what a fact tells to what it leaves open ("the *name* of the official").
   * @returns the lowest log odds of a word for telling, and the sum of all that are below 0.
   */
  contrast(question: readonly Weighted[], fact: number): { readonly worst: number; readonly against: number };
}

/** Pseudo-counts of the background: a fact has some fifty wordings on either side. */
const SMOOTHING = 6;
/** How much the rate over all facts counts beside a fact's own wordings. */
const CONTRAST_SMOOTHING = 8;
/** Expansions from this weight on mean the same: synonyms, not neighbours. */
const SAME = 0.75;
/** Background pseudo-count of a word never seen. */
const UNSEEN = 0.5;
/** A neighbouring pair repeats what its words said already. */
const PAIR_WEIGHT = 0.5;
const CLASS: Readonly<Record<Unit['class'], number>> = {
  content: 1,
  name: 1,
  number: 1,
  question: 0.8,
  function: 0.45,
  filler: 0.1,
};

interface Count {
  asked: number;
  open: number;
}
/** Over all facts, and fact by fact: side by side, since objects would be most of what a question costs. */
interface TermCount extends Count {
  readonly facts: number[];
  readonly inFact: { readonly asked: number[]; readonly open: number[] };
}
type Side = keyof Count;
/** What is known of a term, and how far it means the word asked with. */
interface Meant {
  readonly known: TermCount;
  readonly weight: number;
}

/** More terms than are ever stored: two make one exact number. */
const TERMS = 2 ** 20;

/** Counts what every fact's wordings say; the statement counts as one more asking. */
export function createLikelihoodModel({ byFact, statements }: Wordings): LikelihoodModel {
  const terms = new Map<string, TermCount>();
  const pairs = new Map<number, TermCount>();
  const totals: Record<Side, Float64Array> = {
    asked: new Float64Array(statements.length),
    open: new Float64Array(statements.length),
  };
  const wordings: Count = { asked: 0, open: 0 };
  const numbers = new Map<string, number>();
  const numberOf = (term: string): number => {
    const number = numbers.get(term) ?? numbers.size;
    numbers.set(term, number);
    return number;
  };
  const pairKeys = (units: readonly Unit[]): number[] => {
    const all = units.map(({ term }) => numberOf(term));
    return all.slice(1).map((after, n) => (all[n] as number) * TERMS + after);
  };
  const seen = new Map<number, number>();
  for (const [fact, statement] of statements.entries())
    for (const units of [statement, ...(byFact[fact] ?? []).map((wording) => wording.units)])
      for (const key of new Set(pairKeys(units))) seen.set(key, (seen.get(key) ?? 0) + 1);

  // Fact by fact, so that a term's last count is the current fact's or there is none yet.
  const count = <Key>(known: Map<Key, TermCount>, key: Key, fact: number, side: Side) => {
    let found = known.get(key);
    if (!found) {
      found = { asked: 0, open: 0, facts: [], inFact: { asked: [], open: [] } };
      known.set(key, found);
    }
    const { facts, inFact } = found;
    if (facts.at(-1) !== fact) {
      facts.push(fact);
      inFact.asked.push(0);
      inFact.open.push(0);
    }
    found[side]++;
    inFact[side][facts.length - 1] = (inFact[side][facts.length - 1] as number) + 1;
  };
  const learn = (fact: number, side: Side, own: ReadonlySet<string>, units: readonly Unit[]) => {
    totals[side][fact] = (totals[side][fact] as number) + 1;
    wordings[side]++;
    for (const term of own) count(terms, term, fact, side);
    // A pair seen once says nothing that its words do not say, and such pairs are most of all.
    for (const key of new Set(pairKeys(units))) if ((seen.get(key) ?? 0) > 1) count(pairs, key, fact, side);
  };
  for (const [fact, units] of statements.entries()) {
    learn(fact, 'asked', new Set(units.map(({ term }) => term)), units);
    for (const { open, units: asked, terms: own } of byFact[fact] ?? [])
      learn(fact, open ? 'open' : 'asked', own, asked);
  }
  /** What is known of the question's neighbouring pairs; words never stored make none. */
  const pairsIn = (question: readonly Weighted[]): TermCount[] =>
    question.slice(1).flatMap(({ unit }, n) => {
      const before = numbers.get(question[n]?.unit.term ?? '');
      const after = numbers.get(unit.term);
      const known =
        before === undefined || after === undefined ? undefined : pairs.get(before * TERMS + after);
      return known ?? [];
    });
  const termsIn = (expansions: readonly Expansion[]): Meant[] =>
    expansions.flatMap(({ term, weight }) => {
      const known = terms.get(term);
      return known ? [{ known, weight }] : [];
    });
  // Reused between questions, as answering is synchronous.
  const bestAsked = new Float64Array(statements.length);
  const bestOpen = new Float64Array(statements.length);
  const touched = new Int32Array(statements.length);
  const asked = new Float64Array(statements.length);
  const open = new Float64Array(statements.length);

  /** What a fact says that says nothing of a word: the same for every word. */
  const silence = (side: Side) => totals[side].map((total) => Math.log(SMOOTHING / (total + SMOOTHING)));
  const silent: Record<Side, Float64Array> = { asked: silence('asked'), open: silence('open') };

  /** Adds what a word or pair says for each fact with a flag. @returns its weight; 0 where no wording has it */
  function add(meant: readonly Meant[], weight: number, flags: Uint8Array): number {
    let behind = 0;
    let here = 0;
    for (const { known: total, weight: share } of meant) {
      behind = Math.max(behind, share * (total.asked + total.open));
      const { facts, inFact } = total;
      for (let n = 0; n < facts.length; n++) {
        const fact = facts[n] as number;
        if (flags[fact] === 0) continue;
        if (bestAsked[fact] === 0 && bestOpen[fact] === 0) touched[here++] = fact;
        const inAsked = share * (inFact.asked[n] as number);
        const inOpen = share * (inFact.open[n] as number);
        if (inAsked > (bestAsked[fact] as number)) bestAsked[fact] = inAsked;
        if (inOpen > (bestOpen[fact] as number)) bestOpen[fact] = inOpen;
      }
    }
    if (behind === 0) return 0;
    const scale = (wordings.asked + wordings.open) / (behind + UNSEEN) / SMOOTHING;
    for (let n = 0; n < here; n++) {
      const fact = touched[n] as number;
      const inAsked = bestAsked[fact] as number;
      const inOpen = bestOpen[fact] as number;
      if (inAsked > 0) asked[fact] = (asked[fact] as number) + weight * Math.log(1 + inAsked * scale);
      if (inOpen > 0) open[fact] = (open[fact] as number) + weight * Math.log(1 + inOpen * scale);
      bestAsked[fact] = bestOpen[fact] = 0;
    }
    return weight;
  }

  return {
    of(question, flags) {
      asked.fill(0);
      open.fill(0);
      let length = 0;
      for (const { unit, expansions } of question)
        length += add(termsIn(expansions), CLASS[unit.class], flags);
      for (const known of pairsIn(question)) length += add([{ known, weight: 1 }], PAIR_WEIGHT, flags);
      for (let fact = 0; length > 0 && fact < asked.length; fact++) {
        asked[fact] = (asked[fact] as number) / length + (silent.asked[fact] as number);
        open[fact] = (open[fact] as number) / length + (silent.open[fact] as number);
      }
      return { asked, open };
    },
    contrast(question, fact) {
      let worst = 0;
      let against = 0;
      const weigh = (meant: readonly Meant[], weight: number) => {
        // "date" speaks for the same as "when": what means the same is counted together.
        const same = meant.filter((term) => term.weight >= SAME);
        if (same.length === 0) return;
        const rate = (side: Side) => {
          const seen = Math.max(
            ...same.map(({ known }) => known.inFact[side][known.facts.indexOf(fact)] ?? 0),
          );
          const usual = Math.max(...same.map(({ known }) => (known[side] + UNSEEN) / (wordings[side] + 1)));
          return (seen + CONTRAST_SMOOTHING * usual) / ((totals[side][fact] ?? 0) + CONTRAST_SMOOTHING);
        };
        const odds = weight * Math.log(rate('asked') / rate('open'));
        worst = Math.min(worst, odds);
        against += Math.min(0, odds);
      };
      for (const { unit, expansions } of question) weigh(termsIn(expansions), CLASS[unit.class]);
      for (const known of pairsIn(question)) weigh([{ known, weight: 1 }], PAIR_WEIGHT);
      return { worst, against };
    },
  };
}
