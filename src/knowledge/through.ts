/** Through whom a fact came: an agency that several articles print is one source. */
import type { Fact, FactBase } from './schema.ts';

type Carried = Pick<Fact, 'saidBy' | 'via' | 'sources'>;

/** Everybody through whom it came, be it to one of its sources only; entity ids. */
export function carriersOf({ via, sources }: Pick<Fact, 'via' | 'sources'>): string[] {
  return [...new Set([...via, ...sources.flatMap((source) => source.via ?? [])])];
}

/**
 * @returns a function that gives the agencies through which every one of a fact's articles has it (entity ids), so that
 *   they count as one source; none where only one outlet tells it, or where any tells it by itself.
 */
export function createSharedAgencies({
  articles,
  entities,
}: Pick<FactBase, 'articles' | 'entities'>): (fact: Carried) => string[] {
  const outletOf = new Map(articles.map(({ id, outlet }) => [id, outlet]));
  const agencies = new Set(entities.flatMap(({ id, kind }) => (kind === 'outlet' ? [id] : [])));
  return ({ saidBy, via, sources }) => {
    const byOutlet = Map.groupBy(sources, ({ article }) => outletOf.get(article) ?? article);
    const isForeign = (id: string) => agencies.has(id) && !byOutlet.has(id);
    if (byOutlet.size < 2 || [...byOutlet.keys()].some((outlet) => saidBy.includes(outlet))) return [];
    const carries = (outlet: string, agency: string): boolean =>
      (via.includes(agency) && via.includes(outlet)) ||
      (byOutlet.get(outlet) ?? []).every((source) => source.via?.includes(agency) ?? false);
    const carried = carriersOf({ via, sources })
      .filter(isForeign)
      .filter((agency) => [...byOutlet.keys()].every((outlet) => carries(outlet, agency)));
    if (carried.length > 0) return carried;
    // An agency that is quoted as the speaker itself.
    const printed = [...byOutlet.keys()].every((outlet) => via.includes(outlet));
    return printed && saidBy.every(isForeign) ? [...saidBy] : [];
  };
}
