/** What the playground's page adds of its own. */
import { ask, BORDER, CITED, type Kind } from './kind.ts';

export const PAGE_PARTS: readonly Kind[] = [
  {
    name: 'suggestions',
    shows: 'Questions suggested while typing',
    steps: async ({ page }) => {
      await ask(page, `/ask ${BORDER}`, CITED);
      await page.getByRole('combobox', { name: /^Message/ }).click();
      await page.keyboard.type('/ask food');
      await page.locator('#suggestions').getByRole('option').first().waitFor();
    },
  },
  {
    name: 'inspect',
    shows: 'How an answer came about: the panel for those who write facts',
    steps: async ({ page }) => {
      await ask(page, '@Summit Desk What did Kim eat for dinner?', '📭');
      await page.getByRole('button', { name: 'Inspect' }).click();
      await page.getByRole('complementary').getByText('Facts weighed').waitFor();
    },
  },
];
