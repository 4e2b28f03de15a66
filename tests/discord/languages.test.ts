/** In whose language the bot answers: the reader's where they alone see it, the server's where all do. */
import { Locale } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { TEXTS } from '../../src/presenting/texts/texts.ts';
import { openHouse } from './house.ts';

const ARRIVAL = 'When did Mayor Brandt arrive in Sudfall?';
const ARRIVED = 'Mayor Ada Brandt arrived in Sudfall by night ferry';
const { en, ko, ru, ja } = TEXTS;

describe('a reader whose Discord is Korean', () => {
  test('asks privately, and gets the Korean texts around the English statement', async () => {
    const { sandbox } = await openHouse();
    const reader = sandbox.addPerson({ name: 'kim', locale: Locale.Korean });
    const seen = await reader.slash('ask', { question: ARRIVAL, hide: true });
    expect(seen.ephemeral).toBe(true);
    expect(seen.text).toContain(ARRIVED);
    expect(seen.text).toContain(ko.answer.statuses.reported);
    expect(seen.text).toContain('2031년');
    expect(seen.text).toContain(ko.answer.inEnglish);
    expect(seen.text).not.toContain(en.answer.related);
    const why = await reader.press(seen, ko.answer.why);
    expect(why.text).toContain(ko.why.title);
    const voted = await reader.press(seen, ko.feedback.helpful);
    expect(voted.text).toBe(ko.feedback.voted.helpful);
    expect((await reader.press(seen, ko.feedback.report)).modal?.title).toBe(ko.feedback.form.title);
    expect(sandbox.violations()).toEqual([]);
  });

  test('shares what they saw; who shared it is said in the server’s language', async () => {
    const { sandbox } = await openHouse();
    sandbox.setServerLocale(Locale.Russian);
    const reader = sandbox.addPerson({ name: 'kim', locale: Locale.Korean });
    const seen = await reader.slash('ask', { question: ARRIVAL, hide: true });
    await reader.tap(seen, ko.answer.share.button);
    await sandbox.idle();
    const shared = reader.inbox().at(-1)?.text;
    expect(shared).toContain(ko.answer.statuses.reported);
    expect(shared).toContain(ru.answer.share.sharedBy(reader.person.user.id).replace('-# ', ''));
    expect(sandbox.violations()).toEqual([]);
  });

  test('is answered in Korean by commands in direct messages, and in English to a message there', async () => {
    const { sandbox } = await openHouse();
    const reader = sandbox.addPerson({ name: 'kim', locale: Locale.Korean });
    const seen = await reader.slash('ask', { question: ARRIVAL }, { in: 'dm' });
    expect(seen.text).toContain(ko.answer.statuses.reported);
    expect((await reader.directMessage(ARRIVAL)).text).toContain(en.answer.statuses.reported);
    expect(sandbox.violations()).toEqual([]);
  });
});

describe('a server whose language is Russian', () => {
  test('gets public answers in Russian, to commands and to mentions, whoever asks', async () => {
    const { sandbox, reader } = await openHouse();
    sandbox.setServerLocale(Locale.Russian);
    await sandbox.idle();
    for (const seen of [await reader.slash('ask', { question: ARRIVAL }), await reader.mention(ARRIVAL)]) {
      expect(seen.ephemeral).toBe(false);
      expect(seen.text).toContain(ARRIVED);
      expect(seen.text).toContain(ru.answer.statuses.reported);
      expect(seen.text).toContain(ru.answer.inEnglish);
    }
    expect(sandbox.violations()).toEqual([]);
  });

  test('shows an English reader English where they alone see it', async () => {
    const { sandbox, reader } = await openHouse();
    sandbox.setServerLocale(Locale.Russian);
    await sandbox.idle();
    const seen = await reader.slash('ask', { question: ARRIVAL });
    expect((await reader.press(seen, ru.answer.why)).text).toContain(en.why.title);
    expect((await reader.slash('about')).text).toContain('How I answer.');
    expect(sandbox.violations()).toEqual([]);
  });
});

test('a Japanese reader browses the topics, the sources, names and what is kept, in Japanese', async () => {
  const { sandbox } = await openHouse();
  const reader = sandbox.addPerson({ name: 'aoi', locale: Locale.Japanese });
  const topics = await reader.slash('topics');
  expect(topics.text).toContain(ja.list.topicsTitle.replace('### ', ''));
  expect(topics.text).toContain(ja.answer.inEnglish);
  const talks = await reader.select(topics, ja.list.pickTopic, 'The talks');
  expect(talks.id).toBe(topics.id);
  await reader.press(talks, ja.list.allTopics);
  expect((await reader.slash('sources')).text).toContain(ja.list.sourcesTitle.replace('### ', ''));
  expect((await reader.slash('who', { name: 'Ada Brandt' })).text).toContain('事実');
  expect((await reader.slash('timeline')).text).toContain(ja.timeline.title.replace('### ', ''));
  expect((await reader.slash('privacy info')).text).toContain(ja.privacy.kept.votes);
  expect((await reader.slash('about')).text).toContain('回答のしかた。');
  expect(sandbox.violations()).toEqual([]);
});

test('a language the desk does not speak gets English', async () => {
  const { sandbox } = await openHouse();
  const reader = sandbox.addPerson({ name: 'greta', locale: Locale.German });
  expect((await reader.slash('topics')).text).toContain('What you can ask about');
  expect((await reader.slash('ask', { question: 'Was hat Moss gesagt?', hide: true })).text).not.toBe('');
  expect(sandbox.violations()).toEqual([]);
});
