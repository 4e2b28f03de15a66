/** Nothing of a fact is lost on the way through an annotation file, whatever stands in it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotationFile } from '../../../src/knowledge/annotations/export.ts';
import { planImport } from '../../../src/knowledge/import.ts';
import { readKnown, writeImported } from '../../../src/knowledge/imported-file.ts';
import { QUESTION_KINDS, STATUSES } from '../../../src/knowledge/schema.ts';
import { copyStory } from '../../story.ts';
import { base, read } from './file.ts';

const text = (maxLength: number) =>
  fc
    .oneof(
      fc.string({ unit: 'binary', maxLength }),
      fc.string({
        unit: fc.constantFrom(
          ...'a:#-*&!|>%@`"\'{}[],?~\\ \n\r\t=<0eE.+_/',
          '\u0085',
          '\u2028',
          '\uFEFF',
          '\uD800',
          '🚂',
          '\0',
        ),
        maxLength,
      }),
      fc.constantFrom(
        'null',
        'yes',
        '~',
        '0x1F',
        '1e3',
        '2023-09-12',
        '- a',
        '*a',
        '&a b',
        '? a',
        '---',
        '...',
        '<<',
      ),
    )
    .map((string) => string.trim())
    .filter((string) => string !== '');
const quote = text(60).map((string) => string.split(/\s+/).slice(0, 8).join(' '));
const facts = fc.uniqueArray(
  fc.record({
    id: fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,3}$/),
    statement: text(300),
    saidBy: fc.array(fc.constantFrom('herald', 'council'), { minLength: 1 }),
    via: fc.array(fc.constantFrom('herald', 'tove-lind')),
    status: fc.constantFrom(...STATUSES),
    about: fc.array(fc.constantFrom('clock', 'ferry', 'gone'), { minLength: 1 }),
    answers: fc.array(fc.constantFrom(...QUESTION_KINDS), { minLength: 1 }),
    asks: fc.array(text(100), { minLength: 3, maxLength: 5 }),
    leavesOpen: fc.array(text(100), { maxLength: 3 }),
    sources: fc.array(
      fc.record(
        {
          article: fc.constantFrom('herald-2031-05-04', 'gone'),
          passage: fc.integer({ min: 1, max: 9 }),
          quote,
          via: fc.array(fc.constantFrom('herald', 'courier'), { minLength: 1 }),
        },
        { requiredKeys: ['article', 'passage'] },
      ),
      { minLength: 1, maxLength: 3 },
    ),
    related: fc.array(fc.constantFrom('clock-gift', '2019')),
    disagreesWith: fc.array(fc.constantFrom('clock-gift')),
  }),
  { selector: ({ id }) => id, minLength: 1, maxLength: 4 },
);

test('comes back through the annotations and the YAML file unchanged', async () => {
  const { knowledge } = await copyStory();
  await fc.assert(
    fc.asyncProperty(
      facts,
      fc.constantFrom('2019', '2031-05', '2031-05-04/2031-05-05', undefined),
      async (odd, when) => {
        const dated = odd.map((fact) => ({ ...fact, ...(when === undefined ? {} : { when }) }));
        const file = annotationFile(
          { ...base, facts: dated.map((fact) => ({ ...fact, topic: 'talks' })) },
          [],
        );
        const { facts: back } = read(file);
        expect(back).toEqual(dated);
        await writeImported(knowledge, back);
        const known = await readKnown(knowledge);
        if ('problems' in known) throw new Error(JSON.stringify(known.problems));
        expect([...known.facts.values()].filter(({ imported }) => imported).map(({ fact }) => fact)).toEqual(
          dated,
        );
        expect(planImport(read(file), known)).toMatchObject({ added: [], changed: [], same: dated.length });
      },
    ),
    { numRuns: 200 },
  );
});
