/** What an annotation file tells beside what the curator's files tell: the same, something new, something else. */
import type { ReadAnnotations, ReadFact } from './annotations/read.ts';
import type { KnownFact, KnownFacts } from './imported-file.ts';
import type { Source } from './schema.ts';

export interface Difference {
  readonly field: string;
  /** Written out for the fields that readers see; of the others it is enough that they differ. */
  readonly words?: { readonly before: string; readonly after: string };
}

export interface ChangedFact {
  readonly id: string;
  readonly known: KnownFact;
  readonly differs: readonly Difference[];
}

export interface ImportPlan {
  readonly added: readonly string[];
  /** In the imported file: written anew. */
  readonly changed: readonly ChangedFact[];
  /** In a file of the curator's: told, not written. */
  readonly refused: readonly ChangedFact[];
  readonly same: number;
  readonly unknownArticles: readonly { readonly id: string; readonly facts: readonly string[] }[];
  /** Passages whose text was another where the annotations were written, or that are not there. */
  readonly otherPassages: readonly (Source & { readonly there: boolean })[];
  /** All facts of the imported file as they are to be; missing where nothing changes. */
  readonly write?: readonly ReadFact[];
}

export function planImport({ facts, citations }: ReadAnnotations, known: KnownFacts): ImportPlan {
  const added: string[] = [];
  const changed: ChangedFact[] = [];
  const refused: ChangedFact[] = [];
  const imported = new Map(
    [...known.facts].filter(([, { imported }]) => imported).map(([id, { fact }]) => [id, fact]),
  );
  for (const fact of facts) {
    const before = known.facts.get(fact.id);
    const differs = before ? differences(before.fact, fact) : [];
    if (!before) added.push(fact.id);
    else if (differs.length === 0) continue;
    else (before.imported ? changed : refused).push({ id: fact.id, known: before, differs });
    if (!before || before.imported) imported.set(fact.id, fact);
  }
  const writes = added.length + changed.length > 0;
  return {
    added,
    changed,
    refused,
    same: facts.length - added.length - changed.length - refused.length,
    ...placesNotHere(citations, known),
    ...(writes ? { write: [...imported.values()] } : {}),
  };
}

function placesNotHere(citations: ReadAnnotations['citations'], { articles }: KnownFacts) {
  const unknown = new Map<string, Set<string>>();
  const other = new Map<string, Source & { there: boolean }>();
  for (const { fact, source, sha256 } of citations) {
    const article = articles.get(source.article);
    if (!article) {
      unknown.set(source.article, (unknown.get(source.article) ?? new Set()).add(fact));
      continue;
    }
    const hash = article.passages[source.passage - 1];
    if (hash === undefined || (sha256 !== undefined && sha256 !== hash))
      other.set(`${source.article} ${source.passage}`, { ...source, there: hash !== undefined });
  }
  return {
    unknownArticles: [...unknown].map(([id, facts]) => ({ id, facts: [...facts] })),
    otherPassages: [...other.values()],
  };
}

/** Lists in which the order says nothing. */
const SETS: readonly (keyof ReadFact)[] = ['about', 'answers', 'related', 'disagreesWith', 'sources'];
const FIELDS: readonly (keyof ReadFact)[] = [
  'statement',
  'status',
  'when',
  'saidBy',
  'via',
  ...SETS,
  'asks',
  'leavesOpen',
];

function differences(before: ReadFact, after: ReadFact): Difference[] {
  return FIELDS.flatMap((field) => {
    const [was, is] = [comparable(before, field), comparable(after, field)];
    if (was === is) return [];
    const plain = field === 'statement' || field === 'status' || field === 'when';
    return [{ field, ...(plain ? { words: { before: was, after: is } } : {}) }];
  });
}

function comparable(fact: ReadFact, field: keyof ReadFact): string {
  const value = fact[field];
  if (!Array.isArray(value)) return value ?? 'none';
  const items = value.map((item) =>
    // Neither does the order in which a source is written down.
    typeof item === 'string'
      ? item
      : JSON.stringify([item.article, item.passage, item.quote, item.via ?? []]),
  );
  return JSON.stringify(SETS.includes(field) ? items.sort() : items);
}
