/** Moderators look after the fact base. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newest } from '../steps.ts';
import { ask, become, type Kind } from './kind.ts';

export const MODERATOR: readonly Kind[] = [
  {
    name: 'refresh',
    shows: 'A refresh with a fault in a file, which changes nothing, and one with the fault mended',
    steps: async ({ page, knowledge }) => {
      const file = join(knowledge, 'facts', 'arrival.yaml');
      const sound = await readFile(file, 'utf8');
      await writeFile(file, sound.replace('status: reported', 'status: rumoured'));
      await become(page, 'moderator');
      await ask(page, '/refresh', 'arrival.yaml');
      await writeFile(file, sound.replace('asks:', 'asks:\n      - Where did the armoured train come in?'));
      await ask(page, '/refresh', 'refreshed');
    },
  },
  {
    name: 'reports',
    shows: 'The errors that readers reported',
    steps: async ({ page, desk }) => {
      const { facts = [] } = desk.topics().find(({ id }) => id === 'arrival') ?? {};
      const texts = ['It was later in the day.', 'The link leads to another article.\nMine says Wednesday.'];
      for (const [at, text] of texts.entries()) await desk.report('1', facts[at]?.id ?? '', text);
      await become(page, 'moderator');
      await ask(page, '/reports', 'Reports of errors');
      await newest(page, texts[0] ?? '');
    },
  },
];
