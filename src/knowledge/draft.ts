/** Articles nobody wrote facts for: every sentence of a plain text stands for itself. */
import { hashPassage } from './article-text.ts';
import { type Fact, type FactBase, MAX_QUOTE_WORDS } from './schema.ts';

export interface PlainArticle {
  readonly id: string;
  readonly passages: readonly string[];
}

/** An added text tells no date, and no year may count as later than it. */
const UNDATED = '9999-12-31';

/** Not an id a curator can write: an article called `rfa` must not take the place of the outlet of that name. */
const outletOf = (article: string): string => `article:${article}`;

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** @returns a fact base in memory only; its statements are the article's own sentences and are never written to a file. */
export function draftFactBase(articles: readonly PlainArticle[]): FactBase {
  const facts = articles.flatMap((article) =>
    article.passages.slice(1).flatMap((text, index) => draftPassage(article, text, index + 2)),
  );
  return {
    version: 'draft',
    asOf: UNDATED,
    articles: articles.map(({ id, passages }) => ({
      id,
      outlet: outletOf(id),
      title: passages[0] ?? id,
      authors: [],
      published: UNDATED,
      passages: passages.map(hashPassage),
      notFacts: [],
    })),
    entities: articles.map(({ id }) => ({
      id: outletOf(id),
      name: id.replaceAll('-', ' '),
      kind: 'outlet',
      role: 'an added article',
      aliases: [],
      belongsTo: [],
    })),
    topics:
      articles.length === 0
        ? []
        : [{ id: 'added', title: 'Added articles', summary: 'Statements taken from added texts' }],
    facts,
    synonyms: [],
  };
}

function draftPassage({ id, passages }: PlainArticle, text: string, passage: number): Fact[] {
  return [...sentences.segment(text)]
    .map(({ segment }) => segment.trim().replace(/\s+/g, ' '))
    .filter((sentence) => /\p{L}/u.test(sentence))
    .map((sentence, n) => ({
      id: `${id}-${passage}-${n + 1}`,
      topic: 'added',
      statement: sentence,
      saidBy: [outletOf(id)],
      via: [],
      status: 'reported',
      about: [outletOf(id)],
      answers: ['what'],
      asks: [sentence, `${passages[0] ?? ''} ${sentence}`],
      leavesOpen: [],
      sources: [{ article: id, passage, quote: sentence.split(' ').slice(0, MAX_QUOTE_WORDS).join(' ') }],
      related: [],
      disagreesWith: [],
    }));
}
