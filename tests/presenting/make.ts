/** Answers and facts made up for the builders' tests. */
import fc from 'fast-check';
import type { Answer, Citation, FactView, Trace } from '../../src/answering/answer.ts';
import type { ArticleView, TopicView } from '../../src/desk/desk.ts';
import { STATUSES } from '../../src/knowledge/schema.ts';
import type { Shelf } from '../../src/presenting/shelf.ts';
import { ENGLISH } from '../../src/presenting/texts/texts.ts';

export function fact(over: Partial<FactView> = {}): FactView {
  return {
    id: 'train-enters',
    topic: 'arrival',
    statement: 'The train entered at the border town on Tuesday.',
    status: 'reported',
    saidBy: ['KCNA'],
    via: [],
    question: 'Where did the train cross the border?',
    citations: [{ article: 'gazette', passage: 4, quote: 'arrived in the border town' }],
    related: [],
    disagreesWith: [],
    ...over,
  };
}

const TRACE: Trace = {
  understood: '',
  kinds: [],
  entities: [],
  corrected: [],
  matched: [],
  missing: [],
  reason: '',
};

export function answer(over: Partial<Answer> = {}): Answer {
  const facts = over.facts ?? [fact()];
  return {
    question: 'Where did it cross?',
    outcome: 'answered',
    confidence: 0.9,
    facts,
    candidates: facts.map((each) => ({ fact: each, score: 1 })),
    trace: TRACE,
    ...over,
  };
}

export function declined(reason: NonNullable<Answer['reason']>, over: Partial<Answer> = {}): Answer {
  return answer({ outcome: 'unknown', reason, facts: [], candidates: [], ...over });
}

export function corrected(from: string, to: string): Trace {
  return { ...TRACE, corrected: [{ from, to }] };
}

export function article(over: Partial<ArticleView> = {}): ArticleView {
  return {
    id: 'gazette',
    outlet: 'The Gazette',
    title: 'A train arrives',
    authors: ['Ann Author'],
    published: '2023-09-12',
    passages: 9,
    facts: 4,
    added: false,
    ...over,
  };
}

export function topic(over: Partial<TopicView> = {}): TopicView {
  return { id: 'arrival', title: 'The arrival', summary: 'How they came', facts: [fact()], ...over };
}

/** @param texts the passages of the articles whose text is at hand */
export function shelf(
  topics: readonly TopicView[] = [topic()],
  articles = [article()],
  texts: Readonly<Record<string, readonly string[]>> = {},
  language = ENGLISH,
): Shelf {
  const facts = topics.flatMap((each) => each.facts);
  return {
    texts: language,
    passages: (id) => (Object.hasOwn(texts, id) ? texts[id] : undefined),
    topics: () => topics,
    articles: () => articles,
    fact: (id) => facts.find((each) => each.id === id),
    about: () => ({
      version: 'abc123',
      asOf: '2023-09-12',
      facts: facts.length,
      passages: 9,
      articles: articles.length,
      loadedAt: new Date(0),
    }),
  };
}

/** Any text at all: long, right to left, emoji, markdown, half characters, nothing. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .tuple(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.nat(60))
    .map(([text, times]) => text.repeat(times)),
  fc.constantFrom(
    'وصل القطار إلى بلدة الحدود يوم الثلاثاء',
    '@everyone <@1> [x](https://x.example) **b**',
    '',
    '👩‍👩‍👧‍👦'.repeat(60),
    'word '.repeat(1_000),
  ),
);

const anyCitation: fc.Arbitrary<Citation> = fc.record(
  {
    article: fc.oneof(fc.constantFrom('gazette', 'herald'), anyText),
    passage: fc.integer({ min: 1, max: 999 }),
    quote: anyText,
    text: anyText,
    url: fc.oneof(fc.webUrl(), anyText),
    via: fc.array(anyText, { maxLength: 2 }),
  },
  { requiredKeys: ['article', 'passage'] },
);

export const anyFact: fc.Arbitrary<FactView> = fc
  .record({
    id: fc.oneof(fc.stringMatching(/^[a-z]{1,3}(-[a-z]{1,20}){0,4}$/), anyText),
    statement: anyText,
    status: fc.constantFrom(...STATUSES),
    saidBy: fc.array(anyText, { maxLength: 3 }),
    via: fc.array(anyText, { maxLength: 2 }),
    oneSource: fc.array(anyText, { maxLength: 2 }),
    question: anyText,
    citations: fc.array(anyCitation, { maxLength: 8 }),
    related: fc.array(fc.constantFrom('train-enters', 'gone'), { maxLength: 3 }),
  })
  .map((parts) => fact(parts));

export const anyAnswer: fc.Arbitrary<Answer> = fc
  .record({
    question: anyText,
    outcome: fc.constantFrom('answered', 'unsure', 'unknown'),
    reason: fc.constantFrom(
      'no-question',
      'other-script',
      'off-topic',
      'not-in-sources',
      'later-than-sources',
    ),
    facts: fc.array(anyFact, { maxLength: 4 }),
    candidates: fc.array(fc.record({ fact: anyFact, score: fc.double({ min: 0, max: 1 }) }), {
      maxLength: 5,
    }),
    trace: fc.tuple(anyText, anyText).map(([from, to]) => corrected(from, to)),
  })
  .map((parts) => answer(parts));
