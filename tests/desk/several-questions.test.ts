/** Several questions in one message: what the later ones leave out is taken from the first. */
import { afterAll, expect, test } from 'vitest';
import { openDesk } from '../../src/desk/open-desk.ts';
import { copyStory } from '../story.ts';
import { memoryStore } from './house.ts';

const story = await copyStory(afterAll);
await story.build();
const desk = await openDesk({ knowledgeDir: story.knowledge, store: await memoryStore() });

test.each(['Did Mayor Brandt come by boat?', 'did mayor brandt come by boat?'])(
  'a name is filled in as it is written, not in small letters: %j',
  (first) => {
    const { parts } = desk.ask(`${first} And what present did she bring?`);
    expect(parts.at(-1)?.question).toMatch(/did (?:Mayor )?Brandt bring/);
  },
);
