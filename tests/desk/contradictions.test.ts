/** Sentences of an added article that say otherwise than what the desk knows are set beside it. */
import { describe, expect, test } from 'vitest';
import { openDesk } from '../../src/desk/open-desk.ts';
import { addPublished, memoryStore, openDeskHouse, upload } from './house.ts';

const shipped = await openDesk({ knowledgeDir: 'knowledge', store: await memoryStore() });

/** Adds an article of these sentences. @returns what differs, with the fact and the sentence */
async function contradictions(sentences: readonly string[], published = '2023-09-14') {
  const text = ['A look back at the summit', ...sentences].join('\n\n');
  const result = await shipped.addArticle(upload(text, { published }), { id: '1', name: 'Ann' });
  if (!result.ok) throw new Error(result.reason);
  await shipped.discardArticle(result.preview.article.id, { id: '1', name: 'Ann' });
  return result.preview.contradictions.map(({ draft, fact, differs }) => [draft.sentence, fact.id, differs]);
}

describe('a sentence contradicts', () => {
  test.each([
    [
      'by its weekday',
      'Kim’s armored train reached the Russian border town of Khasan on Wednesday.',
      'train-enters-khasan',
      { in: 'date', there: '2023-09-12', here: '2023-09-13' },
    ],
    [
      'by its date',
      'The train of Kim Jong Un crossed into Russia on September 11, according to officials in Seoul.',
      'seoul-believes-kim-entered-early-tuesday',
      { in: 'date', there: '2023-09-12', here: '2023-09-11' },
    ],
    [
      'by its month',
      'Sergei Shoigu visited North Korea in June to request deliveries of munitions, the NATO official said.',
      'shoigu-july-visit',
      { in: 'date', there: '2023-07', here: '2023-06' },
    ],
    [
      'by a share',
      'About 40% of farmers in two northern provinces cannot work on collective farms because of hunger.',
      'farmers-too-weak-to-work',
      { in: 'number', there: '30%', here: '40% of farmers' },
    ],
    [
      'by a number',
      'North Korea has been under a ban on arms sales for about 25 years.',
      'north-korea-arms-sales-ban',
      { in: 'number', there: '15 years', here: '25 years' },
    ],
    [
      'by a rank',
      'This is Kim Jong Un’s third visit to Russia.',
      'kim-second-visit-to-russia',
      { in: 'number', there: 'second visit', here: 'third visit' },
    ],
    [
      'by what it denies',
      'Putin and Kim will not have an official lunch, Peskov said.',
      'official-lunch-bloomberg',
      { in: 'denial', denied: 'here' },
    ],
    [
      'by not denying',
      'Kim and Putin will hold a press conference after their talks, Peskov said.',
      'no-press-conference',
      { in: 'denial', denied: 'there' },
    ],
    [
      'by how far it goes',
      'Moscow confirmed that North Korea is supplying munitions for the war in Ukraine.',
      'moscow-and-pyongyang-deny-supplies',
      { in: 'status', there: 'denied', here: 'confirmed' },
    ],
  ])('%s', async (_, sentence, fact, differs) => {
    expect(await contradictions([sentence])).toEqual([[sentence, fact, differs]]);
  });
});

describe('no contradiction is', () => {
  test.each([
    [
      'a sentence about something else, with the same names',
      [
        'The two leaders shook hands at the Vostochny Cosmodrome on Wednesday.',
        'Japan’s government protested against two ballistic missiles fired on Wednesday.',
        'Kim’s train left the Russian Far East on September 17 after six days.',
        'The governor of Primorye gave Kim five drones and a bulletproof vest.',
        'The Eastern Economic Forum in Vladivostok ended on Wednesday with 280 signed deals.',
        'Farmers in Ukraine lost 30% of their harvest in 2023, the World Food Program said.',
        'Shoigu met Kim in Vladivostok on Saturday and showed him hypersonic missiles.',
        'The Kremlin said that no agreements were signed.',
      ],
    ],
    [
      'what the desk says too',
      [
        'Kim’s armored train arrived in the Russian border town of Khasan early on Tuesday, September 12.',
        'No press conference of Kim and Putin is planned, Peskov said.',
        'Some 30% of farmers in two northern provinces are too weak from hunger to work.',
        'It is Kim’s second visit to Russia.',
        'Moscow and Pyongyang denied that North Korea supplies munitions for the war in Ukraine.',
      ],
    ],
    [
      'the day on which somebody spoke',
      ['Peskov said on Thursday that Kim and Putin would have an official lunch.'],
    ],
  ])('%s', async (_, sentences) => {
    expect(await contradictions(sentences)).toEqual([]);
  });

  test('"last Tuesday", where the known day was one', async () => {
    const sentence = 'Kim’s armored train reached the Russian border town of Khasan last Tuesday.';
    expect(await contradictions([sentence], '2023-09-22')).toEqual([]);
  });
});

test('two added articles contradict each other, but none contradicts itself', async () => {
  const { desk } = await openDeskHouse();
  const id = await addPublished(desk);
  expect((await desk.previewArticle(id))?.contradictions).toEqual([]);
  const other = upload(
    'Pact in figures\n\nThe water pact limits each town to 700 litres of lake water a second, engineers said.\n\nThe choir sang five songs.',
  );
  const result = await desk.addArticle(other, { id: '1', name: 'Ann' });
  expect(result.ok && result.preview.contradictions).toMatchObject([
    {
      draft: { passage: 2 },
      fact: { id: `${id}-p4-s1` },
      differs: { in: 'number', there: '900 litres', here: '700 litres' },
    },
  ]);
});
