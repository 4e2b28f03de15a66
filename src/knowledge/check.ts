/** What no single file can know: ids and aliases unique, references alive, quotes where they are said to be. */
import type { KnowledgeFiles } from './load.ts';
import type { Problem } from './problems.ts';
import type { Article } from './schema.ts';
import type { YamlFile } from './yaml-file.ts';

/** How two aliases or askings are compared: case, accents and punctuation do not tell them apart. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

type Report = (file: YamlFile<unknown>, path: readonly PropertyKey[], message: string) => void;

/** Remembers who took a name first, and complains about the second. @returns a check that says whether it was free */
function unique(what: string, report: Report) {
  const taken = new Map<string, string>();
  return (name: string, owner: string, file: YamlFile<unknown>, path: readonly PropertyKey[]) => {
    const before = taken.get(name);
    if (before === undefined) taken.set(name, owner);
    else report(file, path, `the ${what} "${name}" is taken already by ${before}; rename or remove one`);
    return before === undefined;
  };
}

/** @returns every fault; an empty list means the files fit together. */
export function checkReferences(files: KnowledgeFiles): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (file, path, message) => {
    const line = file.lineOf(path);
    problems.push({ file: file.file, ...(line === undefined ? {} : { line }), message });
  };
  const entityIds = new Set(files.entities.flatMap(({ data }) => data.entities.map(({ id }) => id)));
  const factIds = new Set(files.topics.flatMap(({ data }) => data.facts.map(({ id }) => id)));
  const articles = new Map(files.articles.map(({ data }) => [data.id, data]));
  const must = (
    known: { has(id: string): boolean },
    what: string,
    id: string,
    file: YamlFile<unknown>,
    path: PropertyKey[],
  ) => {
    if (!known.has(id)) report(file, path, `no ${what} is called "${id}"; correct the id or add it`);
  };

  const inRange = (article: Article, passage: number, file: YamlFile<unknown>, path: PropertyKey[]) => {
    if (passage > article.passages.length)
      report(file, path, `${article.id} has ${article.passages.length} passages, not ${passage}`);
  };

  const articleId = unique('article id', report);
  for (const file of files.articles) {
    articleId(file.data.id, file.file, file, ['id']);
    must(entityIds, 'entity', file.data.outlet, file, ['outlet']);
    for (const [n, { passage }] of file.data.notFacts.entries())
      inRange(file.data, passage, file, ['notFacts', n, 'passage']);
  }
  const entityId = unique('entity id', report);
  const alias = unique('alias', report);
  for (const file of files.entities) {
    for (const [n, entity] of file.data.entities.entries()) {
      // Whoever copies one copies all its names; they would only be told again.
      if (entityId(entity.id, 'another entity', file, ['entities', n, 'id'])) {
        alias(foldName(entity.name), entity.id, file, ['entities', n, 'name']);
        for (const [m, name] of entity.aliases.entries())
          alias(foldName(name), entity.id, file, ['entities', n, 'aliases', m]);
      }
      for (const [m, id] of entity.belongsTo.entries())
        must(entityIds, 'entity', id, file, ['entities', n, 'belongsTo', m]);
    }
  }
  const topicId = unique('topic id', report);
  const factId = unique('fact id', report);
  const asking = unique('asking', report);
  const sample = unique('sample question', report);
  for (const file of files.samples)
    for (const [n, text] of file.data.questions.entries())
      sample(foldName(text), 'another line', file, ['questions', n]);
  for (const file of files.topics) {
    topicId(file.data.topic.id, file.file, file, ['topic', 'id']);
    for (const [n, fact] of file.data.facts.entries()) {
      const at = (...path: PropertyKey[]) => ['facts', n, ...path];
      const free = factId(fact.id, 'another fact', file, at('id'));
      for (const list of free ? (['asks', 'leavesOpen'] as const) : [])
        for (const [m, text] of fact[list].entries()) asking(foldName(text), fact.id, file, at(list, m));
      for (const list of ['about', 'saidBy', 'via'] as const)
        for (const [m, id] of fact[list].entries()) must(entityIds, 'entity', id, file, at(list, m));
      for (const list of ['related', 'disagreesWith'] as const)
        for (const [m, id] of fact[list].entries()) must(factIds, 'fact', id, file, at(list, m));
      for (const [m, source] of fact.sources.entries()) {
        const article = articles.get(source.article);
        must(articles, 'article', source.article, file, at('sources', m, 'article'));
        if (article) inRange(article, source.passage, file, at('sources', m, 'passage'));
        for (const [k, id] of (source.via ?? []).entries())
          must(entityIds, 'entity', id, file, at('sources', m, 'via', k));
      }
    }
  }
  return problems;
}

/** Every passage is cited by a fact or listed under `notFacts` with the reason. */
export function checkCoverage(files: KnowledgeFiles): Problem[] {
  const facts = files.topics.flatMap(({ data }) => data.facts);
  return files.articles.flatMap((file) => {
    const cited = new Set(
      facts.flatMap((fact) => fact.sources.filter((s) => s.article === file.data.id).map((s) => s.passage)),
    );
    const excused = new Set(file.data.notFacts.map(({ passage }) => passage));
    return file.data.passages.flatMap((_, index) => {
      if (cited.has(index + 1) || excused.has(index + 1)) return [];
      const line = file.lineOf(['passages', index]);
      return [
        {
          file: file.file,
          ...(line === undefined ? {} : { line }),
          message: `passage ${index + 1} is cited by no fact; write one or list it under notFacts with the reason`,
        },
      ];
    });
  });
}
