/** Those whom added articles quote can be looked up while the articles are published. */
import { expect, test } from 'vitest';
import type { Desk } from '../../src/desk/desk.ts';
import { ANN, add, openDeskHouse, upload } from './house.ts';

const quotedBy = (desk: Desk, name: string) => {
  const search = desk.who(name);
  return search.found ? undefined : search.quoted;
};

test('a speaker known only from an added article is found by name, surname and in a question', async () => {
  const { desk } = await openDeskHouse();
  const id = await add(desk);
  expect(quotedBy(desk, 'Pavel Orsk')).toBeUndefined();
  await desk.publishArticle(id, ANN);
  for (const name of ['Pavel Orsk', 'orsk', 'Who is Orsk?'])
    expect(quotedBy(desk, name)).toMatchObject({
      name: 'Pavel Orsk',
      facts: [{ id: `${id}-p4-s1` }, { id: `${id}-p5-s1`, statement: expect.stringContaining('Reedmere') }],
    });
  expect(quotedBy(desk, "Orsk's wife")).toBeUndefined();
  expect(quotedBy(desk, 'Macron')).toBeUndefined();
  await desk.retireArticle(id, ANN);
  expect(quotedBy(desk, 'Orsk')).toBeUndefined();
});

test('who is known from facts is shown from facts', async () => {
  const { desk } = await openDeskHouse();
  await desk.publishArticle(await add(desk, upload('Pact\n\n“We sail,” said Ada Brandt on the pier.')), ANN);
  expect(desk.who('Brandt').found?.id).toBe('ada-brandt');
});

test('a sentence that comes along with the next is not shown twice; a surname of two means neither', async () => {
  const { desk } = await openDeskHouse();
  const text =
    'Pact\n\nIda Holm said that the pier is closed. She added that the lake is frozen.\n\nJon Holm said that the lake thaws in May.';
  await desk.publishArticle(await add(desk, upload(text)), ANN);
  expect(quotedBy(desk, 'Ida Holm')?.facts).toMatchObject([
    { statement: expect.stringMatching(/^Ida Holm.*frozen\.$/) },
  ]);
  expect(quotedBy(desk, 'Holm')).toBeUndefined();
});
