/** Moderates without end, for a test that kills it: `node tests/desk/moderating.ts KNOWLEDGE ARTICLES DATABASE`. */
import { randomUUID } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openDesk } from '../../src/desk/open-desk.ts';
import { openStore } from '../../src/store/open-store.ts';

const [knowledgeDir = '', articlesDir = '', database = ''] = process.argv.slice(2);
const store = await openStore(database);
const desk = await openDesk({ knowledgeDir, articlesDir, store });
const ANN = { id: '1', name: 'Ann' };

/** What happened for certain, a line each. */
const tell = (...done: readonly (string | number)[]) => process.stdout.write(`${done.join(' ')}\n`);

/** Two words that make a fact of the story another one. */
const FERRIES = ['by night ferry', 'by day ferry'];
async function changeFact(): Promise<void> {
  const file = join(knowledgeDir, 'facts', 'arrival.yaml');
  const text = await readFile(file, 'utf8');
  const [from = '', to = ''] = text.includes(FERRIES[0] ?? '') ? FERRIES : FERRIES.toReversed();
  await writeFile(`${file}.new`, text.replace(from, to));
  await rename(`${file}.new`, file);
}

tell('ready');
for (let n = desk.addedArticles().length; ; n++) {
  // No two texts may be alike. Letters alone: digits would cut each name into words that are not English.
  const names = Array.from({ length: 9 }, () => randomUUID().replace(/[^a-f]/g, ''));
  const text = `Report ${n}\n\nThe buoys were painted at noon: ${names.join(', ')}.`;
  const bytes = new TextEncoder().encode(text);
  const upload = { name: 'report.txt', bytes, outlet: `Paper ${n}`, published: '2024-05-07' };
  const result = await desk.addArticle(upload, ANN);
  if (!result.ok) throw new Error(result.reason);
  const { id } = result.preview.article;
  tell(id, 'draft');
  if (n % 3 === 0) continue;
  await desk.publishArticle(id, ANN);
  tell(id, 'published');
  await changeFact();
  const report = await desk.refresh(ANN);
  if (report.ok) tell('refreshed', report.to);
  if (n % 3 === 2) {
    await desk.retireArticle(id, ANN);
    tell(id, 'retired');
  }
  if (n % 5 === 4) {
    const back = desk.versions()[3];
    if (back) await desk.rollBack(back.number, ANN);
    tell('rolled back');
  }
}
