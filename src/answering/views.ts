/** Facts as readers see them: ids resolved to names, citations with text and link where they are at hand. */
import type { Fact, FactBase, Source } from '../knowledge/schema.ts';
import { createSharedAgencies } from '../knowledge/through.ts';
import type { Citation, FactView } from './answer.ts';

/** Passages of the articles whose text the operator keeps, by article id. */
export type ArticleTexts = ReadonlyMap<string, readonly string[]>;

/** @returns a view a fact, in the order of the base. */
export function createFactViews(base: FactBase, texts: ArticleTexts): readonly FactView[] {
  const names = new Map(base.entities.map(({ id, name }) => [id, name]));
  const urls = new Map(base.articles.map(({ id, url }) => [id, url]));
  const named = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? id);
  const sharedAgencies = createSharedAgencies(base);
  const oneSource = (fact: Fact): Pick<FactView, 'oneSource'> => {
    const agencies = sharedAgencies(fact);
    return agencies.length === 0 ? {} : { oneSource: named(agencies) };
  };
  const cite = ({ article, passage, quote, via }: Source): Citation => {
    const text = texts.get(article)?.[passage - 1];
    const url = urls.get(article);
    return {
      article,
      passage,
      ...(quote === undefined ? {} : { quote }),
      ...(text === undefined ? {} : { text }),
      ...(url === undefined ? {} : { url }),
      ...(via === undefined ? {} : { via: named(via) }),
    };
  };
  return base.facts.map(
    (fact: Fact): FactView => ({
      id: fact.id,
      topic: fact.topic,
      statement: fact.statement,
      status: fact.status,
      saidBy: named(fact.saidBy),
      via: named(fact.via),
      ...oneSource(fact),
      ...(fact.when === undefined ? {} : { when: fact.when }),
      question: fact.asks[0] ?? fact.statement,
      citations: fact.sources.map(cite),
      related: fact.related,
      disagreesWith: fact.disagreesWith,
    }),
  );
}
