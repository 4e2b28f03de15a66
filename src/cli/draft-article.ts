/** An added article -> what a curator gets of it: its file, and a draft of a fact for each sentence. */
import { createHash } from 'node:crypto';
import { type Draft, extractPassages } from '../extraction/extract.ts';
import type { ArticleDraft, DraftFact } from '../knowledge/article-draft.ts';
import { hashPassage, plainText } from '../knowledge/article-text.ts';
import { KnowledgeError } from '../knowledge/problems.ts';
import { articleSchema, type Entity, MAX_QUOTE_WORDS } from '../knowledge/schema.ts';
import type { AddedArticle } from '../store/store.ts';
import { createNameBook, type NameBook } from './suggest-entities.ts';

/** @param entities those of the fact base. */
export function draftArticle(added: AddedArticle, entities: readonly Entity[]): ArticleDraft {
  const { id, title, authors, published, url, passages } = added;
  const names = createNameBook(entities);
  const outlet = names.idOf(added.outlet, 'outlet');
  const { setAside, drafts } = extractPassages(passages, { published, entities });
  const parsed = articleSchema.safeParse({
    id,
    outlet,
    title,
    authors: authors.filter((author) => author.trim() !== ''),
    published,
    ...(url === undefined ? {} : { url }),
    passages: passages.map(hashPassage),
    notFacts: setAside,
  });
  if (!parsed.success)
    throw new KnowledgeError(
      parsed.error.issues.map(({ path, message }) => ({
        file: `the article "${id}" in the store`,
        message: `${path.join('.')}: ${message}; add it again in Discord`,
      })),
    );
  // In full before in short: "Venn said" is then known to be Karla Venn.
  for (const { newNames } of drafts) for (const name of newNames) names.idOf(name);
  const whole = plainText(passages.join(' '));
  const sentences = new Map<number, number>();
  const facts = drafts.map((draft) => {
    const sentence = (sentences.get(draft.passage) ?? 0) + 1;
    sentences.set(draft.passage, sentence);
    return draftFact({ draft, article: id, outlet, sentence, names, whole });
  });
  return { article: parsed.data, publisher: added.outlet, facts, suggested: names.suggested() };
}

interface Drafted {
  readonly draft: Draft;
  readonly article: string;
  readonly outlet: string;
  readonly sentence: number;
  readonly names: NameBook;
  /** The whole article, to see whether a quote finds one place only. */
  readonly whole: string;
}

function draftFact({ draft, article, outlet, sentence, names, whole }: Drafted): DraftFact {
  const speaker = draft.saidBy === undefined ? outlet : names.idOf(draft.saidBy);
  const through = [...(draft.via === undefined ? [] : [names.idOf(draft.via)]), outlet];
  const via = [...new Set(through)].filter((id) => id !== speaker);
  const dates = [...new Set(draft.dates.flatMap(({ iso }) => (iso === undefined ? [] : [iso])))];
  const [date] = dates;
  const quote = quoteOf(draft.sentence, whole);
  return {
    id: `${shortId(article)}-p${draft.passage}-s${sentence}`,
    saidBy: [speaker],
    via,
    status: draft.status,
    ...(date !== undefined && dates.length === 1 ? { when: date } : {}),
    about: [...new Set([...draft.about, ...draft.newNames.map((name) => names.idOf(name))])],
    source: { article, passage: draft.passage, ...(quote === undefined ? {} : { quote }) },
    sentence,
    dates,
  };
}

/** An id has 80 characters; these leave room for passage and sentence. */
const LONGEST_START = 60;

function shortId(article: string): string {
  if (article.length <= LONGEST_START) return article;
  const hash = createHash('sha256').update(article).digest('hex').slice(0, 8);
  return `${article.slice(0, LONGEST_START - 9).replace(/-$/, '')}-${hash}`;
}

const FEWEST_QUOTED = 5;
/** Something without blanks is no quote: an address, a table. */
const LONGEST_QUOTE = 120;

/** As few of the sentence's first words as find it; where no quote will do, the passage's number must. */
function quoteOf(sentence: string, whole: string): string | undefined {
  const words = sentence.trim().split(/\s+/);
  const quotes = Array.from({ length: Math.min(MAX_QUOTE_WORDS, words.length) }, (_, n) =>
    words.slice(0, n + 1).join(' '),
  ).filter((quote) => quote.length <= LONGEST_QUOTE);
  const telling = quotes.slice(FEWEST_QUOTED - 1);
  return telling.find((quote) => whole.split(plainText(quote)).length === 2) ?? quotes.at(-1);
}
