/** Names in an article -> ids of entities; those that `entities.yaml` lacks are collected as suggestions. */
import { createHash } from 'node:crypto';
import type { SuggestedEntity } from '../knowledge/article-draft.ts';
import { foldName } from '../knowledge/check.ts';
import type { Entity } from '../knowledge/schema.ts';

export interface NameBook {
  /** The entity of that name, or a new one. @param kind what it is where it is new; left out: guessed. */
  idOf(name: string, kind?: Entity['kind']): string;
  /** In order of appearance. */
  suggested(): SuggestedEntity[];
}

/** Ids have 80 characters at most; a slug of so many leaves room for a number. */
const LONGEST_SLUG = 70;
const GROUP =
  /\b(?:ministry|office|government|police|agency|court|council|company|military|embassy|university|newspaper|union|commission|committee|bank|institute|department|board|party|army|media|officials?|analysts?|experts?|sources?|people)\b/i;

export function createNameBook(entities: readonly Entity[]): NameBook {
  const known = new Map<string, string>();
  for (const { id, name, aliases } of entities)
    for (const alias of [name, ...aliases]) if (!known.has(key(alias))) known.set(key(alias), id);
  const taken = new Set(entities.map(({ id }) => id));
  const suggested: SuggestedEntity[] = [];
  return {
    idOf(name, kind = guessKind(name)) {
      // Told in full first, people are called by their last name.
      const before = known.get(key(name)) ?? suggested.find((one) => one.name.endsWith(` ${name}`))?.id;
      if (before !== undefined) return before;
      const id = free(slugOf(name), taken);
      known.set(key(name), id);
      taken.add(id);
      suggested.push({ id, name: name.replace(ARTICLE, ''), kind });
      return id;
    },
    suggested: () => suggested,
  };
}

const ARTICLE = /^(?:the|an?) (?=.)/i;
const key = (name: string): string => foldName(name).replace(ARTICLE, '') || name;

function guessKind(name: string): Entity['kind'] {
  if (GROUP.test(name)) return 'group';
  return /^\p{Lu}{2,6}$/u.test(name) ? 'organisation' : 'person';
}

/** A name in another script leaves nothing to spell an id with. */
export function slugOf(name: string): string {
  const slug = key(name).replace(/[^a-z0-9]+/g, '-');
  const short = slug.slice(0, LONGEST_SLUG).replace(/^-+|-+$/g, '');
  return short || `name-${createHash('sha256').update(name).digest('hex').slice(0, 8)}`;
}

function free(slug: string, taken: ReadonlySet<string>): string {
  let id = slug;
  for (let n = 2; taken.has(id); n++) id = `${slug}-${n}`;
  return id;
}
