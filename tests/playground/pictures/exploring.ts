/** Looking round: topics, people, sources, dates, and what the bot says of itself. */
import { newest } from '../steps.ts';
import { ask, type Kind, PRIVATE, use } from './kind.ts';

export const EXPLORING: readonly Kind[] = [
  {
    name: 'topics',
    shows: 'The topics',
    steps: ({ page }) => ask(page, '/topics', 'What you can ask about'),
  },
  {
    name: 'topic',
    shows: 'A topic and its answers, with the menu open',
    steps: async ({ page }) => {
      await ask(page, '/topics', 'What you can ask about');
      await page.getByRole('combobox', { name: 'Open a topic' }).click();
      await page.getByRole('option', { name: 'Who travels with Kim' }).click();
      await page.getByRole('combobox', { name: 'Open an answer' }).click();
    },
  },
  {
    name: 'who',
    shows: 'Who somebody is',
    steps: ({ page }) => ask(page, '/who Dmitry Peskov', PRIVATE),
  },
  {
    name: 'compare',
    shows: 'A topic, source by source',
    steps: ({ page }) => ask(page, '/compare The meeting itself', PRIVATE),
  },
  {
    name: 'timeline',
    shows: 'A topic in order of time, with its picture',
    steps: async ({ page }) => {
      const timeline = await ask(page, "/timeline Kim's arrival", PRIVATE);
      await timeline.getByRole('img').last().waitFor();
      await page.waitForFunction('[...document.images].every((image) => image.complete)');
    },
  },
  {
    name: 'sources',
    shows: 'The articles',
    steps: ({ page }) => ask(page, '/sources', 'Where the answers come from'),
  },
  { name: 'about', shows: 'What the bot is', steps: ({ page }) => ask(page, '/about', 'Summit Desk') },
  {
    name: 'privacy',
    shows: 'What is kept of a reader',
    steps: async ({ page }) => {
      await use(page, '/privacy info');
      await newest(page, '🔏');
    },
  },
];
