/** Who says each fact, and whom each is about: what tells one person's fact from another's. */
import type { FactBase } from '../knowledge/schema.ts';
import { carriersOf } from '../knowledge/through.ts';
import type { Wordings } from './wordings.ts';

export interface People {
  /** Whether the fact is the word of one of these: said by them, through them, or in their article. */
  speaks(speakers: readonly string[], fact: number): boolean;
  /** Whether people are among these whom the fact is not about, and nobody whom it is about. */
  isStranger(named: readonly string[], fact: number): boolean;
}

/** @param statements of the facts, in their order. */
export function createPeople(base: FactBase, statements: Wordings['statements']): People {
  const belongsTo = new Map(base.entities.map(({ id, belongsTo: parents }) => [id, parents]));
  const outlets = new Map(base.articles.map(({ id, outlet }) => [id, outlet]));
  const voices = base.facts.map((fact) => {
    const direct = [
      ...fact.saidBy,
      ...carriersOf(fact),
      ...fact.sources.flatMap(({ article }) => outlets.get(article) ?? []),
    ];
    return new Set([...direct, ...direct.flatMap((id) => belongsTo.get(id) ?? [])]);
  });

  const people = new Set(base.entities.filter(({ kind }) => kind === 'person').map(({ id }) => id));
  const leads = new Map(
    base.entities.flatMap(({ id, leads: led }) => (led.length > 0 ? [[id, led] as const] : [])),
  );
  const persons = base.facts.map((fact, n) => {
    const named = (statements[n] ?? []).map(({ term }) => term.replace(/^@/, ''));
    const concerned = new Set([...fact.about, ...fact.saidBy, ...named]);
    const there = [...people].filter((id) => concerned.has(id));
    // A state's wish is its leader's; but of two leaders who are told apart, one is not the other.
    if (there.some((id) => leads.has(id))) return new Set(there);
    return new Set([
      ...there,
      ...[...leads].filter(([, led]) => led.some((id) => concerned.has(id))).map(([id]) => id),
    ]);
  });

  return {
    speaks: (speakers, fact) => speakers.some((speaker) => voices[fact]?.has(speaker)),
    isStranger(named, fact) {
      const asked = named.filter((id) => people.has(id));
      const known = persons[fact];
      return known !== undefined && known.size > 0 && asked.length > 0 && !asked.some((id) => known.has(id));
    },
  };
}
