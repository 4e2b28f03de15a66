/** What was understood of an added article, reckoned anew from its passages each time. */
import { extractPassages } from '../extraction/extract.ts';
import type { AddedArticle } from '../store/store.ts';
import type { ArticlePreview } from './articles.ts';
import { findContradictions } from './contradictions.ts';
import type { Core } from './core.ts';
import { findDuplicates, knownArticles, reprintIn } from './duplicates.ts';
import { inFull } from './speakers.ts';

export async function previewOf(core: Core, article: AddedArticle): Promise<ArticlePreview> {
  const { base, texts } = core.live.facts;
  const { passages, published } = article;
  const { drafts, setAside } = extractPassages(passages, { published, entities: base.entities });
  const others = core.articles.filter(({ id }) => id !== article.id);
  const telling = new Set(drafts.map(({ passage }) => passage));
  const duplicates = findDuplicates(passages, telling, knownArticles(base, texts, others));
  const reprint = reprintIn(duplicates, telling);
  const told = inFull(drafts, base.entities);
  return {
    article,
    drafts: told,
    setAside,
    duplicates,
    ...(reprint && { reprint }),
    contradictions: await findContradictions(core.live, article, told),
  };
}
