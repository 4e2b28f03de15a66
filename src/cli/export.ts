/** `npm run knowledge -- export`: the citations as Web Annotations, and added articles as YAML for review. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { annotationFile } from '../knowledge/annotations/export.ts';
import type { ArticleDraft } from '../knowledge/article-draft.ts';
import { readFactBase } from '../knowledge/build.ts';
import { articleYaml, draftYaml } from '../knowledge/draft-files.ts';
import { type AddedArticle, type ArticleState, StoreError } from '../store/store.ts';
import { readAddedArticles, storeAddress } from './added-articles.ts';
import { draftArticle } from './draft-article.ts';
import { EXIT } from './exit-codes.ts';
import { fail } from './fail.ts';

interface Drafted {
  readonly draft: ArticleDraft;
  readonly state: ArticleState;
}

export interface ExportOptions {
  readonly directory: string;
  /** Without it the annotations go to standard output, and what is told about them to standard error. */
  readonly out?: string | undefined;
  /** Where the added articles go for review. */
  readonly drafts?: string | undefined;
}

export async function exportKnowledge({ directory, out, drafts }: ExportOptions): Promise<void> {
  const base = await readFactBase(directory);
  const added = (await openAdded()).map(
    (article): Drafted => ({ draft: draftArticle(article, base.entities), state: article.state }),
  );
  const live = added.filter(({ state }) => state === 'published').map(({ draft }) => draft);
  const annotations = annotationFile(base, live);
  const tell = out === undefined ? console.error : console.log;
  if (out === undefined) process.stdout.write(annotations);
  else {
    await writing(out, () => writeFile(out, annotations));
    const count = [
      ...base.facts.map(({ sources }) => sources.length),
      ...live.map(({ facts }) => facts.length),
    ];
    tell(
      `${out} written: ${count.reduce((sum, n) => sum + n, 0)} annotations, of ${base.facts.length} facts and ${live.length} added articles`,
    );
  }
  if (drafts === undefined) return;
  for (const one of added) for (const line of await writeDraft(drafts, one)) tell(line);
  if (added.length === 0) tell('no article was added in Discord: nothing to review');
}

async function openAdded(): Promise<AddedArticle[]> {
  try {
    return await readAddedArticles(await storeAddress());
  } catch (error) {
    if (error instanceof StoreError) return fail(error.message, EXIT.config);
    throw error;
  }
}

async function writeDraft(folder: string, { draft, state }: Drafted): Promise<string[]> {
  const { id } = draft.article;
  const lines = [
    await writeNew(join(folder, 'articles'), `${id}.yaml`, articleYaml(draft, state)),
    await writeNew(join(folder, 'drafts'), `${id}.yaml`, draftYaml(draft)),
  ];
  const suggested = draft.suggested.map((entity) => `${entity.id} (${entity.kind}: ${entity.name})`);
  return suggested.length === 0
    ? lines
    : [...lines, `  not in entities.yaml, suggested: ${suggested.join(', ')}`];
}

/** A curator may have begun to work on the file: what is there stays. */
async function writeNew(folder: string, name: string, text: string): Promise<string> {
  const path = join(folder, name);
  return await writing(path, async () => {
    await mkdir(folder, { recursive: true });
    try {
      await writeFile(path, text, { flag: 'wx' });
      return `${path} written`;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      return `${path} is there already and was left as it is`;
    }
  });
}

async function writing<T>(path: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    const reason = error instanceof Error ? error.message : String(error);
    return fail(`${path}: ${missing ? 'its folder is missing; make it first' : reason}`, EXIT.data);
  }
}
