/** What the desk reads beside the fact base: the texts of the shipped articles, and common English words. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AnswererOptions } from '../answering/answerer.ts';
import type { ArticleTexts } from '../answering/views.ts';
import { createWordVectors } from '../answering/word-vectors.ts';
import { readArticleText } from '../knowledge/article-text.ts';
import type { FactBase } from '../knowledge/schema.ts';

/** English words with their vectors, as the answerers want them. */
export type English = Pick<AnswererOptions, 'vectors' | 'frequent'>;

/** @returns the passages of those articles whose text lies in the folder, by article id; none without a folder. */
export async function readTexts(
  base: Pick<FactBase, 'articles'>,
  directory: string | undefined,
): Promise<ArticleTexts> {
  const texts = new Map<string, readonly string[]>();
  if (directory === undefined) return texts;
  for (const { id } of base.articles) {
    const passages = await readArticleText(directory, id);
    if (passages) texts.set(id, passages);
  }
  return texts;
}

/** Without the files (a knowledge folder of one's own) the desk works, only less forgiving of other words. */
export async function readWords(knowledgeDir: string): Promise<English> {
  const [list, bytes] = await Promise.all([
    readFile(join(knowledgeDir, 'words', 'words.txt'), 'utf8').catch(() => undefined),
    readFile(join(knowledgeDir, 'words', 'vectors.bin')).catch(() => undefined),
  ]);
  if (list === undefined || bytes === undefined) return {};
  const frequent = list.trim().split('\n');
  return {
    vectors: createWordVectors(frequent, new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)),
    frequent,
  };
}
