/** What the curator's files leave uncovered, as far as it shows without asking anything. */
import { checkCoverage, foldName } from './check.ts';
import type { KnowledgeFiles } from './load.ts';
import type { Problem } from './problems.ts';
import type { YamlFile } from './yaml-file.ts';

/** A fact asked for in fewer ways is found by luck; one with fewer near misses answers what it does not tell. */
export const FEWEST: Fewest = { asks: 12, leavesOpen: 8 };

export interface Fewest {
  readonly asks: number;
  readonly leavesOpen: number;
}

/** A fault at a part of a curator's file. */
export function problemAt(file: YamlFile<unknown>, path: readonly PropertyKey[], message: string): Problem {
  const line = file.lineOf(path);
  return { file: file.file, ...(line === undefined ? {} : { line }), message };
}

/**
 * @param files without broken references; see `checkReferences`.
 * @returns passages without a fact, facts with too few wordings, contradictions told on one side only, and aliases
 * that two entities share but for a plural or a possessive.
 */
export function findUncovered(files: KnowledgeFiles, fewest: Fewest = FEWEST): Problem[] {
  return [
    ...checkCoverage(files),
    ...findShortFacts(files, fewest),
    ...findOneSided(files),
    ...findClashes(files),
  ];
}

/** @returns ids of the entities that stand in no fact's `about`. */
export function entitiesWithoutFact(files: KnowledgeFiles): string[] {
  const told = new Set(factsOf(files).flatMap(({ fact }) => fact.about));
  return files.entities.flatMap(({ data }) =>
    data.entities.map(({ id }) => id).filter((id) => !told.has(id)),
  );
}

function factsOf(files: KnowledgeFiles) {
  return files.topics.flatMap((file) => file.data.facts.map((fact, n) => ({ file, fact, n })));
}

function findShortFacts(files: KnowledgeFiles, fewest: Fewest): Problem[] {
  return factsOf(files).flatMap(({ file, fact, n }) =>
    (['asks', 'leavesOpen'] as const)
      .filter((list) => fact[list].length < fewest[list])
      .map((list) =>
        problemAt(
          file,
          ['facts', n, list],
          `${fact.id} has ${fact[list].length} ${list}, at least ${fewest[list]} are wanted; add wordings that share few words`,
        ),
      ),
  );
}

function findOneSided(files: KnowledgeFiles): Problem[] {
  const facts = factsOf(files);
  const told = new Set(facts.flatMap(({ fact }) => fact.disagreesWith.map((other) => `${fact.id} ${other}`)));
  return facts.flatMap(({ file, fact, n }) =>
    fact.disagreesWith.flatMap((other, m) =>
      told.has(`${other} ${fact.id}`)
        ? []
        : [
            problemAt(
              file,
              ['facts', n, 'disagreesWith', m],
              `${fact.id} disagrees with ${other}, but not the other way; add ${fact.id} to its disagreesWith`,
            ),
          ],
    ),
  );
}

function findClashes(files: KnowledgeFiles): Problem[] {
  const taken = new Map<string, { entity: string; alias: string }>();
  return files.entities.flatMap((file) =>
    file.data.entities.flatMap((entity, n) =>
      [entity.name, ...entity.aliases].flatMap((alias, m) => {
        const form = singular(alias);
        const before = taken.get(form);
        if (before === undefined) taken.set(form, { entity: entity.id, alias });
        if (before === undefined || before.entity === entity.id) return [];
        const path = ['entities', n, ...(m === 0 ? ['name'] : ['aliases', m - 1])];
        return [
          problemAt(
            file,
            path,
            `"${alias}" of ${entity.id} is "${before.alias}" of ${before.entity} but for a plural or a possessive; remove one`,
          ),
        ];
      }),
    ),
  );
}

/** The folded form without possessive and plural endings: "Kim's trains" is "kim train". */
function singular(alias: string): string {
  return foldName(alias.replace(/['’]s(?!\p{L})/gu, ''))
    .split(' ')
    .map(singularWord)
    .join(' ');
}

function singularWord(word: string): string {
  // "us", "gas" and "bus" have lost nothing.
  if (word.length < 4) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}
