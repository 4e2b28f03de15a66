/** Added articles and what was understood of them, made up for the builders' tests. */
import fc from 'fast-check';
import type {
  AddedArticle,
  ArticlePreview,
  Contradiction,
  Difference,
  SetAsideReason,
} from '../../src/desk/articles.ts';
import { STATUSES } from '../../src/knowledge/schema.ts';
import { ENGLISH } from '../../src/presenting/texts/texts.ts';
import { ARTICLE_STATES } from '../../src/store/store.ts';
import { anyFact, anyText, fact } from './make.ts';

type Draft = ArticlePreview['drafts'][number];

export function added(over: Partial<AddedArticle> = {}): AddedArticle {
  return {
    id: 'lake-post-2031-05-05',
    state: 'draft',
    title: 'Mayors part as friends',
    outlet: 'Lake Post',
    authors: ['Ida Holm', 'Jon Aas'],
    published: '2031-05-05',
    passages: ['Mayors part as friends', 'They shook hands.'],
    addedBy: { id: '7', name: 'moderator' },
    addedAt: new Date(1_000_000),
    changedAt: new Date(2_000_000),
    ...over,
  };
}

export function draft(over: Partial<Draft> = {}): Draft {
  return {
    passage: 2,
    start: 0,
    end: 17,
    sentence: 'They shook hands.',
    status: 'reported',
    dates: [],
    numbers: [],
    about: [],
    newNames: [],
    ...over,
  };
}

export function preview(over: Partial<ArticlePreview> = {}): ArticlePreview {
  return {
    article: added(),
    drafts: [draft()],
    setAside: [{ passage: 1, reason: 'headline' }],
    duplicates: [],
    contradictions: [],
    ...over,
  };
}

export const CONTRADICTION: Contradiction = {
  draft: draft({ passage: 3, sentence: 'The train came on Wednesday.' }),
  fact: fact(),
  differs: { in: 'date', there: '2031-05-04', here: '2031-05-05' },
};

const anyDraft: fc.Arbitrary<Draft> = fc
  .record({
    passage: fc.integer({ min: 1, max: 9_999 }),
    sentence: anyText,
    status: fc.constantFrom(...STATUSES),
    newNames: fc.array(anyText, { maxLength: 3 }),
    speaker: fc.option(anyText),
  })
  .map(({ speaker, ...parts }) => draft({ ...parts, ...(speaker !== null && { saidBy: speaker }) }));

export const anyAdded: fc.Arbitrary<AddedArticle> = fc
  .record({
    id: fc.stringMatching(/^[a-z]{1,8}(-[a-z]{1,8}){0,6}$/),
    state: fc.constantFrom(...ARTICLE_STATES),
    title: anyText,
    outlet: anyText,
    authors: fc.array(anyText, { maxLength: 5 }),
    passages: fc.array(anyText, { maxLength: 5 }),
    addedBy: fc.record({ id: fc.constant('7'), name: anyText }),
    url: fc.webUrl(),
  })
  .map((parts) => added(parts));

const passage = fc.nat(9_999);
const REASONS = Object.keys(ENGLISH.articles.aside) as SetAsideReason[];

const anyDifference: fc.Arbitrary<Difference> = fc.oneof(
  fc.record({ in: fc.constant('number' as const), there: anyText, here: anyText }),
  fc.record({
    in: fc.constant('status' as const),
    there: fc.constantFrom(...STATUSES),
    here: fc.constantFrom(...STATUSES),
  }),
  fc.record({
    in: fc.constant('denial' as const),
    denied: fc.constantFrom('there' as const, 'here' as const),
  }),
  fc.constant(CONTRADICTION.differs),
);

const anyReprint = fc.record({ article: fc.constantFrom('gazette', 'gone'), otherwise: fc.array(passage) });

const anyFindings = fc.record({
  article: anyAdded,
  drafts: fc.array(anyDraft, { maxLength: 30 }),
  setAside: fc.array(fc.record({ passage, reason: fc.constantFrom(...REASONS) }), { maxLength: 30 }),
  duplicates: fc.array(
    fc.record({
      passage,
      article: fc.constantFrom('gazette', 'gone'),
      articlePassage: passage,
      same: fc.boolean(),
    }),
    { maxLength: 60 },
  ),
  contradictions: fc.array(fc.record({ draft: anyDraft, fact: anyFact, differs: anyDifference }), {
    maxLength: 12,
  }),
});

export const anyPreview: fc.Arbitrary<ArticlePreview> = fc
  .tuple(anyFindings, fc.option(anyReprint))
  .map(([found, reprint]) => (reprint === null ? found : { ...found, reprint }));
