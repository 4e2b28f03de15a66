/** What the desk shows without being asked a question. */
import type { FactView } from '../answering/answer.ts';
import type { Core } from './core.ts';
import type { About, ArticleView, Desk } from './desk.ts';
import type { Popular } from './popular.ts';

/** Discord shows at most this many choices. */
const SUGGESTIONS = 25;

export function createLook(
  core: Core,
  popular: Pick<Popular, 'of'>,
): Pick<Desk, 'suggest' | 'fact' | 'topics' | 'articles' | 'passages' | 'about'> {
  return {
    suggest: (typed, limit = SUGGESTIONS) => core.live.facts.suggest(typed, limit, popular.of),
    fact: (id) => findFact(core, id),
    topics: () => {
      const { base, answerer } = core.live.facts;
      return base.topics.map((topic) => ({
        ...topic,
        facts: answerer.views.filter((view) => view.topic === topic.id),
      }));
    },
    articles: () => articlesOf(core),
    passages: (article) =>
      core.live.facts.texts.get(article) ?? core.live.added.find(({ id }) => id === article)?.passages,
    about: () => aboutOf(core),
  };
}

function findFact({ live: { facts, passages } }: Core, id: string): FactView | undefined {
  return facts.answerer.views.find((view) => view.id === id) ?? passages?.view(id);
}

function articlesOf({ live: { facts, added } }: Core): ArticleView[] {
  const { base } = facts;
  const names = new Map(base.entities.map(({ id, name }) => [id, name]));
  const shipped = base.articles.map(({ id, outlet, title, authors, published, url, passages }) => ({
    ...{ id, outlet: names.get(outlet) ?? outlet, title, authors, published },
    ...(url === undefined ? {} : { url }),
    passages: passages.length,
    facts: base.facts.filter(({ sources }) => sources.some(({ article }) => article === id)).length,
    added: false,
  }));
  const others = added.map(({ id, outlet, title, authors, published, url, passages }) => ({
    ...{ id, outlet, title, authors, published },
    ...(url === undefined ? {} : { url }),
    passages: passages.length,
    facts: 0,
    added: true,
  }));
  return [...shipped, ...others];
}

function aboutOf(core: Core): About {
  const { base, loadedAt } = core.live.facts;
  const articles = articlesOf(core);
  return {
    version: base.version,
    // An added article may know of later days than the shipped ones.
    asOf: [base.asOf, ...core.live.added.map(({ published }) => published)].sort().at(-1) ?? base.asOf,
    facts: base.facts.length,
    passages: articles.reduce((sum, { passages }) => sum + passages, 0),
    articles: articles.length,
    loadedAt,
  };
}
