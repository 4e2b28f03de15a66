/** Questions and what the desk makes of them. */
import type { Page } from 'playwright-core';
import type { Desk } from '../../../src/desk/desk.ts';
import { newest, say } from '../steps.ts';
import { ask, BORDER, CITED, goToDirectMessages, type Kind, PRIVATE, press } from './kind.ts';

/** Unfinished, as one sends them by mistake. Which of them is near enough to something moves with the weights. */
const HALF_QUESTIONS = ['What did Kim do in?', 'When did Peskov speak to?', 'Is there going to be a?'];

function halfQuestion(desk: Desk): string {
  const found = HALF_QUESTIONS.find((text) => desk.ask(text).parts[0]?.outcome === 'unsure');
  if (found === undefined) throw new Error('The desk is unsure about none of these: find another question.');
  return found;
}

/** Without a font for it the picture would be of little boxes, each like the other. */
async function needKorean(page: Page): Promise<void> {
  const drawn = await page.evaluate<boolean>(DRAWS_KOREAN);
  if (!drawn) throw new Error('No font with Korean letters: install fonts-noto-cjk or fonts-nanum.');
}

/** Two letters look different only where there is a font for them. */
const DRAWS_KOREAN = `(() => {
  const [one, other] = ['김', '은'].map((letter) => {
    const canvas = document.createElement('canvas');
    const pen = canvas.getContext('2d');
    pen.font = '32px sans-serif';
    pen.fillText(letter, 0, 40);
    return canvas.toDataURL();
  });
  return one !== other;
})()`;

/** One statement for each verdict. */
const CLAIMS =
  'Kim wore a black suit. Kim and Putin will have lunch. Kim arrived in Russia on Monday. The lunch is cooked by robots.';

export const ANSWERS: readonly Kind[] = [
  {
    name: 'answer',
    shows: 'An answer: who says it, how sure it is, and the passage',
    steps: ({ page }) => ask(page, `@Summit Desk ${BORDER}`, CITED),
  },
  {
    name: 'disagreement',
    shows: 'Two sources that do not say the same',
    steps: ({ page }) => ask(page, '@Summit Desk what will they eat together', '⚖️'),
  },
  {
    name: 'misspelt',
    shows: 'A misspelt question, and how it was read',
    steps: ({ page }) =>
      ask(page, '@Summit Desk Where did Kims trian cros the boarder into Rusia?', 'I read'),
  },
  {
    name: 'several-questions',
    shows: 'Several questions in one message',
    steps: ({ page }) =>
      ask(page, '@Summit Desk Who travels with Kim? And what does he want from Russia?', CITED),
  },
  {
    name: 'did-you-mean',
    shows: 'A question that the desk is not sure about',
    steps: ({ page, desk }) => ask(page, `@Summit Desk ${halfQuestion(desk)}`, '🤔'),
  },
  {
    name: 'decline',
    shows: 'What the sources do not say, with what they do say',
    steps: ({ page }) => ask(page, '@Summit Desk What did Kim eat for dinner?', '📭'),
  },
  {
    name: 'off-topic',
    shows: 'A question about something else',
    steps: ({ page }) => ask(page, '@Summit Desk What is the best recipe for pizza?', '🧭'),
  },
  {
    name: 'later-than-the-sources',
    shows: 'A question about a time after the sources',
    steps: ({ page }) => ask(page, '@Summit Desk Where did Kim and Putin meet in 2024?', '📅'),
  },
  {
    name: 'other-script',
    shows: 'A question in Korean',
    steps: async ({ page }) => {
      await needKorean(page);
      await ask(page, '@Summit Desk 김정은은 어디에서 국경을 넘었나요?', '🔤');
    },
  },
  {
    name: 'in-korean',
    shows: 'An answer on a server whose language is Korean',
    steps: async ({ page }) => {
      await needKorean(page);
      for (const name of ['Your language', 'Server’s language']) {
        await page.getByRole('combobox', { name }).selectOption('ko');
      }
      await ask(page, `/ask ${BORDER}`, /📄[\s\S]*\p{Script=Hangul}/u);
    },
  },
  {
    name: 'why-this-answer',
    shows: 'Why this answer came out',
    steps: async ({ page }) => {
      await press(await ask(page, '/ask who is travelling with kim', CITED), 'Why this answer?');
      await newest(page, '🔍');
    },
  },
  {
    name: 'follow-up',
    shows: 'A question about the answer before, in direct messages',
    steps: async ({ page }) => {
      await goToDirectMessages(page);
      await ask(page, BORDER, CITED);
      await ask(page, 'and when?', '↩️');
    },
  },
  {
    name: 'share',
    shows: 'An answer for one alone, and shared with all',
    steps: async ({ page }) => {
      await say(page, '/ask ');
      await page.getByRole('combobox', { name: 'hide' }).fill('True');
      await page.getByRole('combobox', { name: 'question' }).fill('what was kim wearing');
      await page.keyboard.press('Enter');
      const hidden = await newest(page, PRIVATE);
      await hidden.getByText('📄').first().waitFor();
      await press(hidden, 'Share');
      await newest(page, 'Shared by');
    },
  },
  {
    name: 'report-form',
    shows: 'The form to report an error in an answer',
    steps: async ({ page }) => {
      await press(await ask(page, `/ask ${BORDER}`, CITED), 'Report an error');
      const form = page.getByRole('dialog');
      await form.getByRole('textbox').fill('It was later in the day.');
    },
  },
  {
    name: 'check',
    shows: 'A message checked against the sources',
    steps: async ({ page }) => {
      await say(page, CLAIMS);
      const message = await newest(page, 'robots');
      await message.hover();
      await press(message, 'Check against the sources');
      await newest(page, PRIVATE);
    },
  },
];
