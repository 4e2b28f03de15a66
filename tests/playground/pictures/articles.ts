/** An added article: for moderators, and as readers meet it. It is invented: the shipped ones' texts are not ours to show. */
import type { Page } from 'playwright-core';
import { MARKET, publishArticle } from '../../discord/upload.ts';
import { newest } from '../steps.ts';
import { ask, become, type Kind, PRIVATE, press, type Stage, use } from './kind.ts';

const TITLE = 'Lake towns open a joint fish market';
const ADDRESS = { url: 'https://post.example/market' };

const publish = ({ sandbox }: Stage) => publishArticle(sandbox.actor('moderator'), ADDRESS);

/** The form for an article, filled in. */
async function fillIn(page: Page) {
  await become(page, 'moderator');
  await use(page, '/articles add');
  const form = page.getByRole('dialog', { name: 'Add an article' });
  const file = { name: 'market.txt', mimeType: 'text/plain', buffer: Buffer.from(MARKET) };
  await form.getByLabel(/^Article/).setInputFiles(file);
  await form.getByLabel(/^Publisher/).fill('Lake Post');
  await form.getByLabel(/^Address/).fill(ADDRESS.url);
  return form;
}

export const ARTICLES: readonly Kind[] = [
  {
    name: 'article-form',
    shows: 'A moderator adds an article: the form',
    steps: ({ page }) => fillIn(page),
  },
  {
    name: 'article-preview',
    shows: 'What was understood of it, to publish or discard',
    steps: async ({ page }) => {
      await press(await fillIn(page), 'Submit');
      await newest(page, TITLE);
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    },
  },
  {
    name: 'article-list',
    shows: 'The added articles, and who did what',
    steps: async (stage) => {
      const { page } = stage;
      await publish(stage);
      await become(page, 'moderator');
      await use(page, '/articles list');
      await newest(page, 'Added articles');
    },
  },
  {
    name: 'passage',
    shows: 'An answer from an added article, and its whole passage',
    steps: async (stage) => {
      const { page } = stage;
      await publish(stage);
      await press(await ask(page, '/ask How often do trams run to the pier?', 'ten minutes'), 'Show passage');
      await newest(page, PRIVATE);
    },
  },
  {
    name: 'reading',
    shows: 'Reading an article passage by passage',
    steps: async (stage) => {
      const { page } = stage;
      await publish(stage);
      await press(await ask(page, '/sources', TITLE), 'Read');
      for (const passage of [2, 3, 4]) await press(await newest(page, `passage ${passage - 1} of`), /Next/);
      await newest(page, 'passage 4 of');
    },
  },
];
