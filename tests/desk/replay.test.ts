/** Watched questions are asked before and after a change; which answers differ is reported. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { ANN, add, addPublished, openDeskHouse, QUESTION } from './house.ts';

const ARRIVAL = 'knowledge/facts/arrival.yaml';
const SAMPLES = `questions:
  - How did Brandt get to Sudfall?
  - Who gets the brass clock?
  - Who won the football match?
`;

async function watched(samples: string = SAMPLES) {
  const house = await openDeskHouse();
  await writeFile(join(house.story.knowledge, 'sample-questions.yaml'), samples);
  return house;
}

test('a refresh reports the questions that are answered otherwise now', async () => {
  const { story, desk } = await watched();
  await story.edit(ARRIVAL, 'arrived in Sudfall by night ferry', 'came to Sudfall on a steamer');
  expect(await desk.refresh(ANN)).toMatchObject({
    replay: {
      asked: 3,
      durationMs: expect.any(Number),
      changed: [
        {
          question: 'How did Brandt get to Sudfall?',
          before: expect.stringContaining('by night ferry'),
          after: expect.stringContaining('on a steamer'),
        },
      ],
    },
  });
});

test('a question that is no longer answered has no answer after, and the other way round', async () => {
  const { story, desk } = await watched();
  await story.edit(
    ARRIVAL,
    'Who gets the brass clock?',
    'Was anything handed over?\n    leavesOpen:\n      - Who gets the brass clock?',
  );
  const report = await desk.refresh(ANN);
  expect(report.ok && report.replay.changed).toEqual([
    { question: 'Who gets the brass clock?', before: expect.stringContaining('brass clock') },
  ]);
  const back = await desk.rollBack(1, ANN);
  expect(back.ok && back.replay.changed).toEqual([
    { question: 'Who gets the brass clock?', after: expect.stringContaining('brass clock') },
  ]);
});

test('a rollback reports what added articles answered', async () => {
  const { desk } = await watched(`questions: ["${QUESTION}"]`);
  await addPublished(desk);
  expect(await desk.rollBack(1, ANN)).toMatchObject({
    replay: { asked: 1, changed: [{ question: QUESTION, before: expect.stringContaining('Reedmere') }] },
  });
});

test('publishing and restoring an article report what it answers otherwise; retiring asks nothing', async () => {
  const { desk } = await watched(`questions: ["${QUESTION}", "Who gets the brass clock?"]`);
  const id = await add(desk);
  const replayed = {
    replay: { asked: 2, changed: [{ question: QUESTION, after: expect.stringContaining('Reedmere') }] },
  };
  expect(await desk.publishArticle(id, ANN)).toMatchObject(replayed);
  expect(await desk.retireArticle(id, ANN)).not.toHaveProperty('replay');
  expect(await desk.publishArticle(id, ANN)).toMatchObject(replayed);
});

test('a faulty file of watched questions keeps no article from being published', async () => {
  const { desk } = await watched('questions: 7');
  expect(await desk.publishArticle(await add(desk), ANN)).toMatchObject({ ok: true, replay: { asked: 0 } });
});

test('where nothing changed, or nothing is watched, nothing is asked', async () => {
  const { desk } = await watched();
  expect(await desk.refresh(ANN)).toMatchObject({ replay: { asked: 0, changed: [] } });
  const { story, desk: other } = await openDeskHouse();
  await story.edit(ARRIVAL, 'by night ferry', 'by day ferry');
  expect(await other.refresh(ANN)).toMatchObject({ ok: true, replay: { asked: 0, changed: [] } });
});

test('readers’ questions are answered while the watched ones are asked', async () => {
  const { story, desk } = await watched();
  await story.edit(ARRIVAL, 'by night ferry', 'by day ferry');
  let [over, answered] = [false, 0];
  const refreshed = desk.refresh(ANN).finally(() => {
    over = true;
  });
  while (!over) {
    if (desk.ask('Who denied the fishing deal?').parts[0]?.outcome === 'answered') answered++;
    await nextTurn();
  }
  expect(await refreshed).toMatchObject({ ok: true, replay: { asked: 3 } });
  expect(answered).toBeGreaterThan(3);
});

describe('a faulty file of watched questions', () => {
  test.each([
    ['of another shape', 'questions: 7\n', 'questions: '],
    ['with an empty question', 'questions: [""]\n', 'questions, entry 1: '],
    [
      'with a question twice',
      'questions: [Who sails?, "who sails"]\n',
      'the sample question "who sails" is taken',
    ],
  ])('%s is a problem, and nothing changes', async (_, samples, told) => {
    const { desk } = await watched(samples);
    expect(await desk.refresh(ANN)).toMatchObject({
      ok: false,
      problems: [
        { file: 'knowledge/sample-questions.yaml', line: 1, message: expect.stringContaining(told) },
      ],
    });
  });
});

test('the shipped ones are many, and of facts and gaps', async () => {
  const { files, problems } = await loadKnowledge('knowledge');
  expect(problems).toEqual([]);
  const questions = files.samples.flatMap(({ data }) => data.questions);
  expect(questions.length).toBeGreaterThan(files.topics.flatMap(({ data }) => data.facts).length);
});
