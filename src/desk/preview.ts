/** What was understood of an added article, reckoned anew from its passages each time. */
import { extractPassages } from '../extraction/extract.ts';
import type { AddedArticle } from '../store/store.ts';
import type { ArticlePreview } from './articles.ts';
import { findContradictions } from './contradictions.ts';
import type { Core } from './core.ts';
import { findDuplicates, knownArticles } from './duplicates.ts';

export async function previewOf(core: Core, article: AddedArticle): Promise<ArticlePreview> {
  const { facts } = core.live;
  const { passages, published } = article;
  const { drafts, setAside } = extractPassages(passages, { published, entities: facts.base.entities });
  const others = core.articles.filter(({ id }) => id !== article.id);
  const telling = new Set(drafts.map(({ passage }) => passage));
  return {
    article,
    drafts,
    setAside,
    duplicates: findDuplicates(passages, telling, knownArticles(facts.base, facts.texts, others)),
    contradictions: await findContradictions(core.live, article, drafts),
  };
}
