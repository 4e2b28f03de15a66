/** Desks that lack a part of their wordings, to ask them that part: how would they fare with readers' own words? */
import { type Answerer, type AnswererOptions, createAnswerer } from '../answering/answerer.ts';
import type { FactBase } from '../knowledge/schema.ts';

/** A wording that the desk beside it does not have. */
export interface LeftOutWording {
  /** Index into the facts. */
  readonly fact: number;
  readonly text: string;
  readonly open: boolean;
}

export interface LeftOutPart {
  readonly answerer: Answerer;
  readonly wordings: readonly LeftOutWording[];
}

/** About as many as curators have added to each list, one after the other. */
const PARTS = 6;

/**
 * Each wording is in one part. Neighbours in a list are left out together: they were mostly written in one go,
 * and whoever writes repeats himself, so that single wordings left out would be found too easily.
 */
export function* leaveOut(base: FactBase, options: AnswererOptions, parts = PARTS): Generator<LeftOutPart> {
  for (let part = 0; part < parts; part++) {
    const isLeft = (n: number, of: number) =>
      n >= Math.floor((of * part) / parts) && n < Math.floor((of * (part + 1)) / parts);
    const without = (list: readonly string[]) => list.filter((_, n) => !isLeft(n, list.length));
    const only = (list: readonly string[]) => list.filter((_, n) => isLeft(n, list.length));
    const facts = base.facts.map((fact) => ({
      ...fact,
      asks: without(fact.asks),
      leavesOpen: without(fact.leavesOpen),
    }));
    yield {
      answerer: createAnswerer({ ...base, facts }, options),
      wordings: base.facts.flatMap(({ asks, leavesOpen }, fact) => [
        ...only(asks).map((text) => ({ fact, text, open: false })),
        ...only(leavesOpen).map((text) => ({ fact, text, open: true })),
      ]),
    };
  }
}
