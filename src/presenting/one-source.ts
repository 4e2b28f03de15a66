/** An answer from one article alone: what it says, or that it does not and what another one does. */
import type { Answer, FactView } from '../answering/answer.ts';
import type { ArticleView } from '../desk/desk.ts';
import { articleLine } from './citation.ts';
import type { Shelf } from './shelf.ts';

export interface FromOne {
  readonly answer: Answer;
  /** A line above it, where the article does not say it. */
  readonly lead?: string;
}

/** As somebody wrote it: an id from the suggestions, or the name of an outlet that has one article here. */
export function findArticle(articles: readonly ArticleView[], wanted: string): ArticleView | undefined {
  const known = articles.find(({ id }) => id === wanted);
  if (known) return known;
  const [only, ...others] = articles.filter(({ outlet }) => outlet.toLowerCase() === wanted.toLowerCase());
  return others.length === 0 ? only : undefined;
}

/** Only facts that cite the article; where none does, all, and a word that they stand elsewhere. */
export function fromOne(answer: Answer, article: ArticleView, shelf: Shelf): FromOne {
  const cites = ({ citations }: FactView) => citations.some((citation) => citation.article === article.id);
  const facts = answer.facts.filter(cites);
  const candidates = answer.candidates.filter(({ fact }) => cites(fact));
  const { source } = shelf.texts.answer;
  const named = articleLine(article.id, shelf);
  switch (answer.outcome) {
    case 'answered':
      return facts.length === 0
        ? { answer, lead: source.elsewhere(named) }
        : { answer: { ...answer, facts } };
    case 'unsure':
      return candidates.length === 0
        ? { answer, lead: source.nothing(named) }
        : { answer: { ...answer, candidates } };
    case 'unknown':
      // What another article says nearest is still better than nothing.
      return facts.length === 0 && answer.facts.length > 0
        ? { answer, lead: source.nothing(named) }
        : { answer: { ...answer, facts, candidates } };
  }
}
