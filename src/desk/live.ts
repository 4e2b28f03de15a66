/** What answers right now: the fact base, and the added articles beside it. Never changed, only replaced whole. */
import type { Reply } from '../answering/answer.ts';
import { type Answerer, createAnswererAside } from '../answering/answerer.ts';
import { createMixedAnswer } from '../answering/passages/mixed-answerer.ts';
import { createPassageAnswerer, type PassageAnswerer } from '../answering/passages/passage-answerer.ts';
import { words } from '../answering/tokens.ts';
import type { ArticleTexts } from '../answering/views.ts';
import { hashPassage } from '../knowledge/article-text.ts';
import type { FactBase } from '../knowledge/schema.ts';
import type { AddedArticle } from '../store/store.ts';
import { breathe } from './in-turn.ts';
import type { English } from './read-files.ts';
import { createSuggest, type Suggest } from './suggest.ts';

/** The facts, which take long to index and stay the same while articles come and go. */
export interface Facts {
  readonly base: FactBase;
  readonly texts: ArticleTexts;
  readonly answerer: Answerer;
  readonly suggest: Suggest;
  readonly loadedAt: Date;
}

export interface Live {
  readonly facts: Facts;
  /** The published articles, but for those that are shipped by now. */
  readonly added: readonly AddedArticle[];
  /** Absent where there are none. */
  readonly passages?: PassageAnswerer;
  readonly answer: (text: string) => Reply;
}

/** Misspelt, and with a word that no fact uses. */
const WARM_UP = 'Wher did the hippopotamus cros the boarder?';

/** Leaves room for answers meanwhile. */
export async function createFacts(base: FactBase, texts: ArticleTexts, english: English): Promise<Facts> {
  const answerer = await createAnswererAside(base, { ...english, texts }, breathe);
  // What is made when first needed (the speller, the words near in meaning) is not left to the first reader.
  answerer.answer(WARM_UP);
  await breathe();
  const wordings = new Set(
    answerer.wordings.flatMap(({ text, open }) => (open ? [] : [words(text).join(' ')])),
  );
  const suggest = createSuggest(base, answerer.views, (typed) => wordings.has(words(typed).join(' ')));
  return { base, texts, answerer, suggest, loadedAt: new Date() };
}

/** @param articles in any state; only the published answer. */
export function createLive(facts: Facts, articles: readonly AddedArticle[], { vectors }: English): Live {
  // A curator who wrote facts of an added article ships it under the same id.
  const shipped = new Set(facts.base.articles.map(({ id }) => id));
  const added = articles.filter(({ id, state }) => state === 'published' && !shipped.has(id));
  if (added.length === 0) return { facts, added, answer: facts.answerer.answer };
  const passages = createPassageAnswerer(added, vectors);
  return { facts, added, passages, answer: createMixedAnswer(facts.answerer.answer, passages) };
}

/**
 * The texts at hand of the shipped articles: those the operator keeps, and those that were added in Discord before
 * they were shipped, if not a passage of them has changed.
 */
export function joinTexts(
  base: FactBase,
  kept: ArticleTexts,
  articles: readonly AddedArticle[],
): ArticleTexts {
  const added = new Map(articles.map(({ id, passages }) => [id, passages]));
  const texts = new Map(kept);
  for (const { id, passages: hashes } of base.articles) {
    const passages = added.get(id);
    if (texts.has(id) || passages?.length !== hashes.length) continue;
    if (passages.every((text, n) => hashPassage(text) === hashes[n])) texts.set(id, passages);
  }
  return texts;
}
