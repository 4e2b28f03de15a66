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

interface Reading {
  /** What the article itself says of the fact's matter: the fact with its own places alone, or another; or nothing. */
  readonly own: (fact: FactView) => FactView | undefined;
  /** The fact as the other articles have it. */
  readonly elsewhere: (fact: FactView) => FactView;
}

function readingOf(article: ArticleView, shelf: Shelf): Reading {
  const others = new Set(shelf.articles().map(({ outlet }) => outlet));
  others.delete(article.outlet);
  const here = ({ citations }: FactView) => citations.filter((each) => each.article === article.id);
  /** Another outlet's own account, which the article at most supports. */
  const foreign = ({ saidBy }: FactView) => saidBy.length > 0 && saidBy.every((name) => others.has(name));
  const without = (names: readonly string[]) => names.filter((name) => !others.has(name));

  /** A neighbour that this article tells alone, in the same passage. */
  function instead(fact: FactView): FactView | undefined {
    // Asked about the other outlet itself, no other fact will do.
    if ([...others].some((outlet) => fact.question.includes(outlet))) return undefined;
    const passages = new Set(here(fact).map(({ passage }) => passage));
    return fact.related
      .map((id) => shelf.fact(id))
      .filter((other) => other !== undefined)
      .filter(({ citations }) => citations.every((each) => each.article === article.id))
      .find((other) => !foreign(other) && other.citations.some(({ passage }) => passages.has(passage)));
  }

  return {
    own(fact) {
      const citations = here(fact);
      if (citations.length === 0) return undefined;
      if (foreign(fact)) return instead(fact);
      if (citations.length === fact.citations.length) return fact;
      // That several articles have it from one agency is nothing about this one.
      const { oneSource: _, saidBy, via, ...rest } = fact;
      return { ...rest, saidBy: without(saidBy), via: without(via), citations };
    },
    elsewhere(fact) {
      const citations = fact.citations.filter((each) => each.article !== article.id);
      return citations.length === 0 ? fact : { ...fact, citations };
    },
  };
}

/** What the article says; where it says nothing, what the others do, and a word that it stands elsewhere. */
export function fromOne(answer: Answer, article: ArticleView, shelf: Shelf): FromOne {
  const { own, elsewhere } = readingOf(article, shelf);
  const told = new Map(answer.facts.flatMap((each) => own(each) ?? []).map((fact) => [fact.id, fact]));
  const facts = [...told.values()];
  const candidates = answer.candidates.flatMap(({ fact, score }) => {
    const found = own(fact);
    // Another fact in its place would be no candidate of this question.
    return found?.id === fact.id ? [{ fact: found, score }] : [];
  });
  const { source } = shelf.texts.answer;
  const named = articleLine(article.id, shelf);
  const others = { ...answer, facts: answer.facts.map(elsewhere) };
  switch (answer.outcome) {
    case 'answered':
      return facts.length === 0
        ? { answer: others, lead: source.elsewhere(named) }
        : { answer: { ...answer, facts } };
    case 'unsure':
      return candidates.length === 0
        ? { answer, lead: source.nothing(named) }
        : { answer: { ...answer, candidates } };
    case 'unknown':
      // What another article says nearest is still better than nothing.
      return facts.length === 0 && answer.facts.length > 0
        ? { answer: others, lead: source.nothing(named) }
        : { answer: { ...answer, facts, candidates } };
  }
}
