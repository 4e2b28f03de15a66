/** The fact base as Web Annotations: what other programs find in the file. */
import { describe, expect, test } from 'vitest';
import { annotationFile } from '../../../src/knowledge/annotations/export.ts';
import { buildFactBase } from '../../../src/knowledge/build.ts';
import { base, exported, read, withoutTopic } from './file.ts';

describe('what is written', () => {
  test('is a collection of one annotation for each citation', () => {
    const file = exported();
    expect(file).toMatchObject({
      '@context': ['http://www.w3.org/ns/anno.jsonld', { 'summit-desk': 'urn:summit-desk:vocabulary:' }],
      type: 'AnnotationCollection',
      total: 6,
      first: { type: 'AnnotationPage', startIndex: 0 },
    });
    expect(file.first.items).toHaveLength(6);
    expect(file.first.items.slice(0, 2).map(({ id }) => id)).toEqual([
      'urn:summit-desk:citation:ferry-arrives:1',
      'urn:summit-desk:citation:ferry-arrives:2',
    ]);
  });

  test('has the fact as body, with who says it, how certain and when', () => {
    expect(exported().first.items[0]).toMatchObject({
      type: 'Annotation',
      motivation: 'describing',
      body: {
        id: 'urn:summit-desk:fact:ferry-arrives',
        type: 'TextualBody',
        value: 'Mayor Ada Brandt arrived in Sudfall by night ferry on Sunday, 4 May 2031.',
        language: 'en',
        format: 'text/plain',
        'summit-desk:status': 'reported',
        'summit-desk:saidBy': [
          { id: 'urn:summit-desk:entity:harbour-office', name: 'Sudfall harbour office' },
        ],
        'summit-desk:via': [{ id: 'urn:summit-desk:entity:herald', name: 'Ora Herald' }],
        'summit-desk:when': '2031-05-04',
      },
    });
  });

  test('has the place as target: quote, link to the quote, passage and its hash, and no other words', () => {
    expect(exported().first.items[0]?.target).toEqual({
      type: 'SpecificResource',
      source: 'https://herald.example/lake-ora',
      'summit-desk:article': 'herald-2031-05-04',
      selector: [
        { type: 'TextQuoteSelector', exact: 'stepped off the night ferry at Sudfall' },
        {
          type: 'FragmentSelector',
          conformsTo: 'https://wicg.github.io/scroll-to-text-fragment/',
          value: ':~:text=stepped%20off%20the%20night%20ferry%20at%20Sudfall',
        },
        {
          type: 'summit-desk:PassageSelector',
          'summit-desk:passage': 2,
          'summit-desk:sha256': base.articles[1]?.passages[1],
        },
      ],
    });
  });

  test('names an article without an address by its id, and links nowhere', () => {
    const target = exported().first.items[1]?.target;
    expect(target?.['source']).toBe('urn:summit-desk:article:courier-2031-05-04');
    expect(target?.selector.map(({ type }) => type)).toEqual([
      'TextQuoteSelector',
      'summit-desk:PassageSelector',
    ]);
  });

  test('where there is no quote tells the passage alone', () => {
    const facts = base.facts.map((fact) => ({
      ...fact,
      sources: fact.sources.map(({ article, passage }) => ({ article, passage })),
    }));
    const file = exported({ ...base, facts });
    expect(file.first.items[0]?.target.selector.map(({ type }) => type)).toEqual([
      'summit-desk:PassageSelector',
    ]);
    expect(read(file).facts).toEqual(facts.map(withoutTopic));
  });

  test('is the same to the byte every time', async () => {
    const again = await buildFactBase('tests/fixtures/knowledge');
    expect(again.ok && annotationFile(again.base, [])).toBe(annotationFile(base, []));
  });
});
