/** Aliases that the askings use in another sense: "Kim trip" is the summit, and "did Kim trip" is not. */
import { createNames } from '../answering/names.ts';
import { words } from '../answering/tokens.ts';
import type { FactBase } from '../knowledge/schema.ts';
import { carriersOf } from '../knowledge/through.ts';

export interface AliasElsewhere {
  readonly alias: string;
  readonly entity: string;
  /** Askings that hold it and whose fact has nothing to do with the entity. */
  readonly elsewhere: number;
  /** All askings that hold it. */
  readonly of: number;
  readonly example: { readonly fact: string; readonly asking: string };
}

/** @returns the aliases that stand mostly in askings of facts which are not about their entity, most often first. */
export function findAliasesElsewhere(base: FactBase): AliasElsewhere[] {
  const names = createNames(base.entities);
  const concerns = concernsOf(base);
  const found = new Map<string, AliasElsewhere>();
  const counts = new Map<string, number>();
  for (const fact of base.facts) {
    const concerned = concerns(fact);
    for (const asking of fact.asks) {
      const read = words(asking);
      for (const { entity, start, end } of names.find(read)) {
        const alias = read.slice(start, end).join(' ');
        const key = `${entity} ${alias}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
        if (concerned.has(entity)) continue;
        const before = found.get(key);
        const example = before?.example ?? { fact: fact.id, asking };
        found.set(key, { alias, entity, elsewhere: (before?.elsewhere ?? 0) + 1, of: 0, example });
      }
    }
  }
  return [...found]
    .map(([key, alias]) => ({ ...alias, of: counts.get(key) ?? 0 }))
    .filter(({ elsewhere, of }) => 2 * elsewhere > of)
    .sort((a, b) => b.elsewhere - a.elsewhere || (a.alias < b.alias ? -1 : 1));
}

/** The entities of a fact, those it comes from, and those that speak or stand for any of them. */
function concernsOf({ articles, entities }: FactBase) {
  const outlets = new Map(articles.map(({ id, outlet }) => [id, outlet]));
  const relatives = new Map(entities.map(({ id }) => [id, [id]]));
  for (const { id, belongsTo } of entities)
    for (const parent of belongsTo) {
      relatives.get(id)?.push(parent);
      relatives.get(parent)?.push(id);
    }
  return ({ about, saidBy, via, sources }: FactBase['facts'][number]): Set<string> => {
    const publishers = sources.flatMap(({ article }) => outlets.get(article) ?? []);
    return new Set(
      [...about, ...saidBy, ...carriersOf({ via, sources }), ...publishers].flatMap(
        (id) => relatives.get(id) ?? [],
      ),
    );
  };
}
