/** Compares the curator's quotes and hashes with the articles' texts, where the operator keeps them. */
import { access } from 'node:fs/promises';
import { hashPassage, plainText, readArticleText } from './article-text.ts';
import type { KnowledgeFiles } from './load.ts';
import type { Problem } from './problems.ts';
import type { Article, Source } from './schema.ts';
import type { YamlFile } from './yaml-file.ts';

/** A source of a fact, with the place where the curator wrote it. */
interface Cited {
  readonly fact: string;
  readonly source: Source;
  readonly file: YamlFile<unknown>;
  readonly path: readonly PropertyKey[];
}

/** @returns every difference, and the ids of the articles whose text is not there. */
export async function checkTexts(
  files: KnowledgeFiles,
  articlesDir: string,
): Promise<{ readonly problems: readonly Problem[]; readonly missing: readonly string[] }> {
  const there = await access(articlesDir).then(
    () => true,
    () => false,
  );
  if (!there) {
    const message = 'the folder is missing; correct where the texts of the articles are looked for';
    return { problems: [{ file: articlesDir, message }], missing: [] };
  }
  const problems: Problem[] = [];
  const missing: string[] = [];
  for (const file of files.articles) {
    const passages = await readArticleText(articlesDir, file.data.id);
    if (passages) problems.push(...compare(file, passages, citationsOf(file.data.id, files)));
    else missing.push(file.data.id);
  }
  return { problems, missing };
}

function citationsOf(article: string, { topics }: KnowledgeFiles): Cited[] {
  return topics.flatMap((file) =>
    file.data.facts.flatMap((fact, n) =>
      fact.sources.flatMap((source, m) =>
        source.article === article
          ? [{ fact: fact.id, source, file, path: ['facts', n, 'sources', m, 'quote'] }]
          : [],
      ),
    ),
  );
}

function compare(file: YamlFile<Article>, passages: readonly string[], citations: readonly Cited[]) {
  const problems: Problem[] = [];
  const problem = (from: YamlFile<unknown>, path: readonly PropertyKey[], message: string) => {
    const line = from.lineOf(path);
    problems.push({ file: from.file, ...(line === undefined ? {} : { line }), message });
  };
  const hashes = passages.map(hashPassage);
  const listed = file.data.passages;
  if (passages.length !== listed.length)
    problem(file, ['passages'], `lists ${listed.length} passages, the text has ${passages.length}`);
  const told = new Set<number>();
  for (const [n, hash] of listed.entries()) {
    const now = hashes[n];
    if (now === undefined || now === hash) continue;
    told.add(n + 1);
    const moved = hashes.indexOf(hash);
    const change = moved === -1 ? 'has changed' : `now stands as passage ${moved + 1}`;
    const cited = citations.filter(({ source }) => source.passage === n + 1);
    problem(
      file,
      ['passages', n],
      `passage ${n + 1} ${change}: its SHA-256 is now ${now}; ${citedIn(cited, passages)}, then write the new hash`,
    );
  }
  // What a changed passage no longer holds is told with the passage.
  for (const { source, file: from, path } of citations)
    if (!told.has(source.passage) && !holdsQuote(passages, source))
      problem(
        from,
        path,
        `"${source.quote}" is not in passage ${source.passage} of ${file.data.id}; quote it word for word`,
      );
  return problems;
}

/** Which facts lean on a changed passage, and whether their quotes still stand in it. */
function citedIn(cited: readonly Cited[], passages: readonly string[]): string {
  if (cited.length === 0) return 'no fact cites it: check whether it states something now';
  const each = cited.map(({ fact, source }) => {
    if (source.quote === undefined) return `${fact} (without a quote)`;
    return holdsQuote(passages, source)
      ? `${fact} (its quote still stands there)`
      : `${fact} (its quote "${source.quote}" is gone)`;
  });
  return `check the facts that cite it, ${each.join(', ')}`;
}

function holdsQuote(passages: readonly string[], { passage, quote }: Source): boolean {
  return quote === undefined || plainText(passages[passage - 1] ?? '').includes(plainText(quote));
}
