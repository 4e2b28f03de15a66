/** Adds, publishes and retires articles until it is killed, and says of each when it was acknowledged. */
import { writeSync } from 'node:fs';
import { openStore } from '../../src/store/open-store.ts';
import type { AuditEntry } from '../../src/store/store.ts';
import { ANNA, fixtureFactBase, move, newArticle, newVersion } from './make.ts';

const [url = '', round = ''] = process.argv.slice(2);

/** At once and whole: nothing may wait in a buffer when the end comes. */
function acknowledge(action: AuditEntry['action'], subject: string): void {
  writeSync(1, `${JSON.stringify({ action, subject })}\n`);
}

const factBase = await fixtureFactBase();
const store = await openStore(url);
const articles = await store.articles();
const published = new Set(articles.filter(({ state }) => state === 'published').map(({ id }) => id));

for (let count = 0; ; count += 1) {
  const id = `article-${round}-${count}`;
  await store.addArticle(newArticle(id, { passages: ['x'.repeat(10_000)] }));
  acknowledge('article added', id);

  published.add(id);
  const publish = move(id, 'draft', 'published');
  await store.changeArticles({
    actor: ANNA,
    moves: [publish],
    version: newVersion(factBase, [...published]),
  });
  acknowledge('article published', id);

  if (count % 2 === 0) continue;
  published.delete(id);
  const retire = move(id, 'published', 'retired');
  await store.changeArticles({ actor: ANNA, moves: [retire], version: newVersion(factBase, [...published]) });
  acknowledge('article retired', id);
}
