/** Annotation files are read into facts, and what is wrong with one is told with its place in the JSON. */
import { describe, expect, test } from 'vitest';
import { annotationFile } from '../../../src/knowledge/annotations/export.ts';
import { base, exported, faults, read, withoutTopic } from './file.ts';

describe('what is read', () => {
  test('are the facts that were written', () => {
    const { facts, topics, others } = read(annotationFile(base, []));
    expect(facts).toEqual(base.facts.map(withoutTopic));
    expect(topics.get('clock-gift')).toBe('arrival');
    expect(others).toBe(0);
  });

  test('may be a page alone, lists of one written as the one, and annotations of others beside', () => {
    const { '@context': context, first } = exported();
    const [one, ...rest] = first.items;
    if (!one) throw new Error('nothing was exported');
    const page = {
      '@context': context,
      ...first,
      items: [
        { type: 'Annotation', body: { type: 'TextualBody', value: 'Nice!' }, target: 'https://a.example' },
        { type: ['Annotation'], bodyValue: 'Well', target: 'https://a.example' },
        {
          ...one,
          body: [{ type: 'TextualBody', value: 'ferry', purpose: 'tagging' }, one.body],
          target: [one.target],
        },
        ...rest.map((item) => ({
          ...item,
          target: { ...item.target, selector: item.target.selector.toReversed() },
        })),
      ],
    };
    const { facts, others } = read(page);
    expect(facts).toEqual(base.facts.map(withoutTopic));
    expect(others).toBe(2);
  });

  test.each([
    ['no JSON', '{"type": "AnnotationCollection",', /^not valid JSON: .*line 1 column 33/],
    ['no annotations', { facts: [] }, /^\["@context"\]: expected .*: only Web Annotations are read/],
    ['a list', [], /^the file: Invalid input: expected object, received array/],
    [
      'another context',
      { ...exported(), '@context': 'https://schema.org' },
      /^\["@context"\]: expected "http:\/\/www.w3.org\/ns\/anno.jsonld"/,
    ],
    [
      'our prefix for other words',
      {
        ...exported(),
        '@context': ['http://www.w3.org/ns/anno.jsonld', { 'summit-desk': 'https://a.example/' }],
      },
      /^\["@context"\]: expected the prefix "summit-desk"/,
    ],
    [
      'its page elsewhere',
      { ...exported(), first: 'https://a.example/page-1' },
      /^first: expected the page itself/,
    ],
    [
      'further pages elsewhere',
      { ...exported(), first: { ...exported().first, next: 'https://a.example/2' } },
      /^first\.next: the further pages are not in the file/,
    ],
  ])('%s is told', (_, file, told) => {
    expect(faults(file).join('\n')).toMatch(told);
  });

  test.each([
    ['body', { 'summit-desk:status': 'sure' }, 'first.items[2].body["summit-desk:status"]: Invalid option'],
    ['body', { value: ' ' }, 'first.items[2].body.value: Too small'],
    ['body', { id: 'urn:summit-desk:fact:No Id' }, 'first.items[2].body.id: an id is lower-case words'],
    ['body', { id: undefined }, 'first.items[2].body.id: Invalid input: expected string'],
    ['body', { language: 'de' }, 'first.items[2].body.language: expected "en"'],
    [
      'body',
      { 'summit-desk:saidBy': [{ id: 'kcna' }] },
      'body["summit-desk:saidBy"][0].id: expected "urn:summit-desk:entity:',
    ],
    [
      'body',
      { 'summit-desk:when': 'on Monday' },
      'body["summit-desk:when"]: "on Monday" is no date; write a date such as',
    ],
    ['target', { 'summit-desk:article': 7 }, 'first.items[2].target["summit-desk:article"]: Invalid input'],
    ['target', { selector: [] }, 'first.items[2].target.selector: Too small'],
    [
      'target',
      { selector: { type: 'CssSelector', value: 'p' } },
      'first.items[2].target.selector: expected a selector',
    ],
    [
      'target',
      { selector: [{ type: 'TextQuoteSelector', exact: 'one two three four five six seven eight nine' }] },
      'first.items[2].target.selector[0].exact: a quote has at most 8 words',
    ],
  ] as const)('a fault in a %s is told with its place: %j', (part, change, told) => {
    const file = exported();
    const item = file.first.items[2];
    if (item) Object.assign(item[part], change);
    expect(faults(file).join('\n')).toContain(told);
  });

  test('a fact told in two ways is told, and every fault at once', () => {
    const file = exported();
    Object.assign(file.first.items[1]?.body ?? {}, { value: 'The ferry never came.' });
    Object.assign(file.first.items[4]?.body ?? {}, { 'summit-desk:status': 'sure' });
    expect(faults(file)).toEqual([
      'first.items[1].body: tells the fact "ferry-arrives" otherwise than first.items[0]; make them the same',
      expect.stringContaining('first.items[4].body["summit-desk:status"]'),
    ]);
  });
});
