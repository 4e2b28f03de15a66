/** Readers look round: names, comparisons, timelines with a picture, topics. */
import { describe, expect, test } from 'vitest';
import type { Desk, TopicView } from '../../src/desk/desk.ts';
import type { SeenReply } from '../../src/sandbox/seen.ts';
import { openHouse } from './house.ts';

/** Where in its row the gallery's picture lies, and what is read out instead of it. */
function pictureOf({ components }: SeenReply): { readonly url: string; readonly alt: string } | undefined {
  const found = JSON.stringify(components).match(/"items":\[\{.*?\}\]/);
  if (!found) return undefined;
  const { items }: { items: readonly { description: string; media: { url: string } }[] } = JSON.parse(
    `{${found[0]}}`,
  );
  return items[0] && { url: items[0].media.url, alt: items[0].description };
}

/** As many facts on every topic, and as many topics, as it takes for several pages. */
function manifold(real: Desk): Desk {
  const [first] = real.topics();
  if (first === undefined) return real;
  const topics: TopicView[] = Array.from({ length: 60 }, (_, n) => ({
    ...first,
    ...{ id: `topic-${n}`, title: `Topic ${n}. ${'الموضوع '.repeat(6)}`, summary: 'w'.repeat(100) },
    facts: Array.from({ length: 40 }, (_, m) => {
      const [fact] = first.facts;
      if (fact === undefined) throw new Error('the story has no facts');
      return { ...fact, id: `fact-${n}-${m}`, question: `Question ${m}. ${'long '.repeat(38)}?` };
    }),
  }));
  return { ...real, topics: () => topics };
}

describe('/who', () => {
  test('tells who somebody is, what they say and what is said of them, and opens each', async () => {
    const { sandbox, reader } = await openHouse();
    const seen = await reader.slash('who', { name: 'mayor moss' });
    expect(seen.text).toContain('### 👤 Ilya Moss\nMayor of Sudfall');
    expect(seen.text).toMatch(
      /What others say of them\*\* \(3 facts\)\n\*\*1\.\*\* Mayor Brandt brought Mayor Ilya Moss a brass clock[\s\S]*📄 Ora Herald, passage 3/,
    );
    expect(seen.ephemeral).toBe(true);
    const fact = await reader.select(seen, 'Open an answer with its sources', 'fact:clock-gift');
    expect(fact.text).toContain('passage 3: “a present for her host”');
    const lind = await reader.select(seen, 'See also', 'Tove Lind');
    expect(lind.id).toBe(seen.id);
    expect(lind.text).toMatch(/Belongs to \*\*Ilya Moss\*\*[\s\S]*What they say or report[\s\S]*🚫 Denied/);
    expect(sandbox.violations()).toEqual([]);
  });

  test('suggests names while typing, by any alias', async () => {
    const { sandbox, reader } = await openHouse();
    expect(await reader.autocomplete('who', 'name', 'mayor b')).toMatchObject([
      { name: 'Ada Brandt · mayor of Nordhaven', value: 'ada-brandt' },
    ]);
    expect((await reader.autocomplete('who', 'name', '')).length).toBeGreaterThan(3);
    await reader.autocomplete('who', 'name', 'x'.repeat(3_000));
    expect(sandbox.violations()).toEqual([]);
  });

  test('offers the nearest names to an unknown one, and declines where none is near', async () => {
    const { sandbox, reader } = await openHouse();
    const seen = await reader.slash('who', { name: 'Brant' });
    expect(seen.text).toContain('Did you mean');
    expect((await reader.press(seen, 'Ada Brandt')).text).toContain('👤 Ada Brandt');
    const nobody = await reader.slash('who', { name: '\u202EZaphod\u0000 @everyone' });
    expect(nobody.text).toContain('do not speak of that name');
    expect(nobody.pinged).toEqual([]);
    expect(sandbox.violations()).toEqual([]);
  });
});

describe('/compare', () => {
  test('shows a topic source by source', async () => {
    const { sandbox, reader } = await openHouse();
    const [choice] = await reader.autocomplete('compare', 'topic', 'talks');
    const seen = await reader.slash('compare', { topic: String(choice?.value) });
    expect(seen.text).toMatch(
      /Where they differ[\s\S]*💬 Claimed[\s\S]*passage 3[\s\S]*Otherwise:[\s\S]*🚫 Denied[\s\S]*passage 4[\s\S]*Only in \*\*Ora Herald/,
    );
    const both = await reader.slash('compare', { topic: 'the arrival' });
    expect(both.text).toMatch(
      /Where they agree\*\* \(1 fact\)[\s\S]*📄 \*\*Ora Herald[\s\S]*📄 \*\*Lake Courier/,
    );
    expect(sandbox.violations()).toEqual([]);
  });

  test('shows a dispute alone, and offers what there is to whoever asks for something else', async () => {
    const { sandbox, reader } = await openHouse();
    const choices = await reader.autocomplete('compare', 'topic', 'fishing');
    expect(choices.map(({ name }) => name)).toEqual([
      '⚖️ Will the mayors sign a fishing deal? ↔ Who denied the fishing deal?',
    ]);
    const other = await reader.slash('compare', { topic: 'the weather' });
    expect(other.text).toContain('You can compare these');
    const dispute = await reader.select(other, 'Compare the sources', String(choices[0]?.name));
    expect(dispute.id).toBe(other.id);
    expect(dispute.text).toMatch(/almost signed[\s\S]*Otherwise[\s\S]*no fishing deal/);
    expect(dispute.text).not.toContain('Only in');
    expect(sandbox.violations()).toEqual([]);
  });
});

describe('/timeline', () => {
  test('shows dated facts in order, past and still ahead, with a described picture', async () => {
    const { sandbox, reader, lines } = await openHouse();
    const seen = await reader.slash('timeline');
    expect(seen.text).toMatch(
      /⏪ \*\*4 May 2031\*\* · had happened[\s\S]*night ferry[\s\S]*⏳ \*\*5 May 2031\*\* · still to come[\s\S]*🗓️ Planned/,
    );
    const picture = pictureOf(seen);
    expect(picture?.alt).toMatch(/^Timeline of 2 dated facts; the sources end on 4 May 2031\./);
    const png = Buffer.from(await (await fetch(picture?.url ?? '')).arrayBuffer());
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(720);
    expect(png.length).toBeLessThan(1024 * 1024);
    expect(seen.attachments[0]?.description).toBe(picture?.alt);
    expect(lines.join('\n')).not.toContain('could not be drawn');
    expect(sandbox.violations()).toEqual([]);
  });

  test('is of one topic where it is named, and offers the topics where there is none such', async () => {
    const { sandbox, reader } = await openHouse();
    expect(await reader.autocomplete('timeline', 'topic', 'TALK')).toEqual([
      { name: 'The talks', value: 'talks' },
    ]);
    const seen = await reader.slash('timeline', { topic: 'talks' });
    expect(seen.text).toContain('🕰️ Timeline: The talks');
    expect(seen.text).not.toContain('ferry');
    const other = await reader.slash('timeline', { topic: 'pizza' });
    const chosen = await reader.select(other, 'Open a timeline', 'The arrival');
    expect(chosen.text).toContain('🕰️ Timeline: The arrival');
    expect(pictureOf(chosen)?.alt).toContain('“The arrival”');
    expect(sandbox.violations()).toEqual([]);
  });

  test('leafs on without the picture and back to it, in private and in direct messages', async () => {
    const { sandbox, reader } = await openHouse({
      desk: (real) => ({
        ...real,
        timeline(topic) {
          const view = real.timeline(topic);
          const facts = (view?.facts ?? []).flatMap((dated) =>
            Array.from({ length: 9 }, (_, n) => ({ ...dated, fact: { ...dated.fact, id: `f-${n}` } })),
          );
          return view && { ...view, facts };
        },
      }),
    });
    for (const where of ['guild', 'dm'] as const) {
      const first = await reader.slash('timeline', {}, { in: where });
      expect(first.attachments).toHaveLength(1);
      const second = await reader.press(first, 'Next ▶');
      expect(second.id).toBe(first.id);
      expect([pictureOf(second), second.attachments]).toEqual([undefined, []]);
      const back = await reader.press(second, '◀ Previous');
      expect(pictureOf(back)?.alt).toContain('Timeline');
      expect(back.attachments).toHaveLength(1);
    }
    expect(sandbox.violations()).toEqual([]);
  });
});

describe('/topics', () => {
  test('leads from topic to fact and back over many pages', async () => {
    const { sandbox, reader } = await openHouse({ desk: manifold });
    let page = await reader.slash('topics');
    const shown: string[] = [];
    for (;;) {
      shown.push(...(page.text.match(/Topic \d+\./g) ?? []));
      if (!page.buttons.some(({ label }) => label === 'Next ▶')) break;
      page = await reader.press(page, 'Next ▶');
    }
    expect(shown).toEqual(Array.from({ length: 60 }, (_, n) => `Topic ${n}.`));
    const topic = await reader.select(page, 'Open a topic', 'topic:topic-59:0');
    const next = await reader.press(topic, 'Next ▶');
    expect(next.text).toContain('Page 2 of');
    expect((await reader.press(next, 'All topics')).text).toContain('Topic 0.');
    expect(sandbox.violations()).toEqual([]);
  });
});
