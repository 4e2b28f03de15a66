/** `npm run knowledge -- extract FILE`: what the desk would read out of an article; writes nothing. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Draft, type ExtractedArticle, extractArticle } from '../extraction/extract.ts';
import { readFactBase } from '../knowledge/build.ts';
import { refusalWords } from '../presenting/article-refusal.ts';
import { ENGLISH } from '../presenting/texts/texts.ts';
import { unreadable } from './unreadable.ts';

export interface ExtractReport {
  readonly ok: boolean;
  readonly text: string;
}

/** @param directory holds the shipped entities; without them every name is new. */
export async function reportExtraction(file: string, directory: string): Promise<ExtractReport> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => error);
  if (bytes instanceof Error) return { ok: false, text: `${file}: ${unreadable(bytes)}` };
  const entities = await readFactBase(directory).then(
    (base) => base.entities,
    () => [],
  );
  // Files are mostly called by publisher and date.
  const published = /\d{4}-\d\d-\d\d/.exec(basename(file))?.[0];
  const article = extractArticle(bytes, { entities, ...(published ? { published } : {}) });
  return article.ok
    ? { ok: true, text: describe(article) }
    : { ok: false, text: `${file}: ${refusalWords(article, ENGLISH)} (${article.reason})` };
}

function describe(article: ExtractedArticle): string {
  const { title, authors, published, passages, drafts, setAside, initialisms } = article;
  const newNames = [...new Set(drafts.flatMap((draft) => draft.newNames))];
  return [
    title,
    `${article.format}; by ${authors.join(', ') || 'nobody named'}; ${published ?? 'no date found'}; ${passages.length} passages, ${drafts.length} sentences`,
    '',
    ...drafts.map(describeDraft),
    '',
    'Set aside:',
    ...setAside.map(({ passage, reason }) => `  ${passage}  ${reason}`),
    ...(newNames.length > 0 ? [`New names: ${newNames.join(', ')}`] : []),
    ...initialisms.map(({ short, long }) => `${short} = ${long}`),
  ].join('\n');
}

function describeDraft(draft: Draft): string {
  const { saidBy, via, dates, numbers, about } = draft;
  const notes = [
    draft.status,
    ...(saidBy ? [`says ${saidBy}${via ? ` via ${via}` : ''}`] : []),
    ...(dates.length > 0
      ? [`dates ${dates.map(({ text, iso }) => (iso ? `${text} = ${iso}` : text)).join(', ')}`]
      : []),
    ...(numbers.length > 0 ? [`numbers ${numbers.join(', ')}`] : []),
    ...(about.length > 0 ? [`about ${about.join(', ')}`] : []),
    ...(draft.context === undefined ? [] : ['needs its passage']),
  ];
  return `  ${draft.passage}  ${draft.sentence.replace(/\s+/g, ' ')}\n     [${notes.join('; ')}]`;
}
