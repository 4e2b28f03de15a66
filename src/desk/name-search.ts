/** People, outlets, states, organisations and places by any of their names. */
import Fuse from 'fuse.js';
import type { FactView } from '../answering/answer.ts';
import { createNames } from '../answering/names.ts';
import { classOf } from '../answering/stop-words.ts';
import { words } from '../answering/tokens.ts';
import type { Entity, FactBase } from '../knowledge/schema.ts';
import { carriersOf } from '../knowledge/through.ts';
import type { ExploreDesk, NameView, WhoView } from './explore.ts';

/** What "who" asks for; weapons, events and laws are found by their names, but not suggested. */
const SUGGESTED: ReadonlySet<Entity['kind']> = new Set([
  ...(['person', 'group', 'state', 'office', 'city', 'place', 'outlet', 'organisation'] as const),
]);

/** fuse.js cuts longer patterns. */
const PATTERN_LENGTH = 32;
/** Measured on misspelt names of this fact base and on names that are not in it: none of the latter comes up. */
const ALIKE = { distance: 40, threshold: 0.3 } as const;
const WORST_SCORE = 0.35;
const NEAREST = 5;

interface Alias {
  readonly spelling: string;
  readonly entity: Entity;
}

/** @param views the facts of the base, as readers see them */
export function createNameSearch(
  { entities, facts }: Pick<FactBase, 'entities' | 'facts'>,
  views: readonly FactView[],
): Pick<ExploreDesk, 'names' | 'who'> {
  const viewOf = new Map(views.map((view) => [view.id, view]));
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const mentions = createNames(entities);
  const aliases = entities.flatMap((entity) =>
    [entity.name, ...entity.aliases].map((name): Alias => ({ spelling: words(name).join(' '), entity })),
  );
  const fuse = new Fuse(aliases, { keys: ['spelling'], includeScore: true, ...ALIKE });

  const viewsOf = (isOne: (fact: FactBase['facts'][number]) => boolean): FactView[] =>
    facts.filter(isOne).flatMap(({ id }) => viewOf.get(id) ?? []);
  const saidBy = (id: string) => viewsOf((fact) => fact.saidBy.includes(id) || carriersOf(fact).includes(id));
  const involving = (id: string) =>
    viewsOf((fact) => [fact.saidBy, carriersOf(fact), fact.about].some((list) => list.includes(id)));
  const nameViews = new Map(
    entities.map(({ id, name, role }) => [id, { id, name, role, facts: involving(id).length }]),
  );
  const named = (ids: readonly string[]): NameView[] => ids.flatMap((id) => nameViews.get(id) ?? []);
  const mostTold = (a: NameView, b: NameView) => b.facts - a.facts;
  const suggested = named(entities.filter(({ kind }) => SUGGESTED.has(kind)).map(({ id }) => id)).sort(
    mostTold,
  );

  function whoIs({ id, belongsTo, leads }: Entity, view: NameView): WhoView {
    const said = saidBy(id);
    return {
      ...view,
      belongsTo: named(belongsTo),
      leads: named(leads),
      members: named(entities.filter((other) => other.belongsTo.includes(id)).map((other) => other.id)),
      said,
      about: involving(id).filter((fact) => !said.includes(fact)),
    };
  }

  /** The one that is named, where nothing else of substance is said: "who is Kim", but not "Kim's wife". */
  function meant(typed: readonly string[]): Entity | undefined {
    const found = mentions.find(typed);
    const [first, ...others] = new Set(found.map(({ entity }) => entity));
    if (first === undefined || others.length > 0) return undefined;
    const rest = typed.filter((_, at) => !found.some(({ start, end }) => at >= start && at < end));
    return rest.some((word) => classOf(word) === 'content') ? undefined : byId.get(first);
  }

  function alike(typed: readonly string[]): string[] {
    return fuse
      .search(typed.join(' ').slice(0, PATTERN_LENGTH))
      .filter(({ score = 1 }) => score <= WORST_SCORE)
      .map(({ item }) => item.entity.id);
  }

  return {
    names(typed, limit) {
      const asked = words(typed);
      if (asked.length === 0) return suggested.slice(0, limit);
      const beginning = asked.join(' ');
      const spelt = (fits: (spelling: string) => boolean) => {
        const ids = new Set(aliases.filter(({ spelling }) => fits(spelling)).map(({ entity }) => entity.id));
        return suggested.filter(({ id }) => ids.has(id));
      };
      const exact = meant(asked);
      const found = [
        ...named(exact === undefined ? [] : [exact.id]),
        ...spelt((spelling) => spelling.startsWith(beginning)),
        ...spelt((spelling) => spelling.includes(` ${beginning}`)),
      ];
      if (found.length === 0) found.push(...named(alike(asked)));
      return [...new Set(found)].slice(0, limit);
    },
    who(name) {
      const typed = words(name);
      const entity = byId.get(name.trim()) ?? meant(typed);
      const view = entity && nameViews.get(entity.id);
      if (entity && view) return { found: whoIs(entity, view) };
      if (typed.length === 0) return { nearest: suggested.slice(0, NEAREST) };
      const near = [...mentions.find(typed).map((mention) => mention.entity), ...alike(typed)];
      return { nearest: named([...new Set(near)]).slice(0, NEAREST) };
    },
  };
}
