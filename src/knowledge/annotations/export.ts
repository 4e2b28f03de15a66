/** Citations -> W3C Web Annotations, one each: the body is the fact, the target the place in the article. */
import type { ArticleDraft, DraftFact } from '../article-draft.ts';
import type { Article, Fact, FactBase, Source } from '../schema.ts';
import { exportSchema } from './schema.ts';
import { CONTEXT, DRAFT, PASSAGE_SELECTOR, TEXT_FRAGMENTS, textFragment, urn } from './vocabulary.ts';

type Named = (ids: readonly string[]) => { id: string; name: string | undefined }[];

/**
 * The same bytes for the same facts: no clock, nothing sorted by chance.
 *
 * @param added articles that are answered from as well. Of them only places are told: their sentences are the
 * publisher's.
 */
export function annotationFile(base: FactBase, added: readonly ArticleDraft[]): string {
  const articles = new Map([...added.map(({ article }) => article), ...base.articles].map((a) => [a.id, a]));
  const names = new Map(
    [...added.flatMap(({ suggested }) => suggested), ...base.entities].map(({ id, name }) => [id, name]),
  );
  const named: Named = (ids) => ids.map((id) => ({ id: urn('entity', id), name: names.get(id) }));
  const items = [
    ...base.facts.flatMap((fact) => annotateFact(fact, articles, named)),
    ...added.flatMap(({ article, facts }) => facts.map((fact) => annotateDraft(fact, article, named))),
  ];
  const page = urn('annotations', 'page-1');
  const collection = {
    '@context': CONTEXT,
    id: urn('annotations', base.version),
    type: 'AnnotationCollection',
    label: `Facts of Summit Desk, version ${base.version}, as of ${base.asOf}`,
    total: items.length,
    first: {
      id: page,
      type: 'AnnotationPage',
      partOf: urn('annotations', base.version),
      startIndex: 0,
      items,
    },
    last: page,
  };
  // Whatever leaves must be what `readAnnotations` takes.
  exportSchema.parse(collection);
  return `${JSON.stringify(collection, null, 1)}\n`;
}

function annotateFact(fact: Fact, articles: ReadonlyMap<string, Article>, named: Named) {
  const body = {
    id: urn('fact', fact.id),
    type: 'TextualBody',
    value: fact.statement,
    language: 'en',
    format: 'text/plain',
    'summit-desk:topic': fact.topic,
    ...told(fact, named),
    'summit-desk:answers': fact.answers,
    'summit-desk:asks': fact.asks,
    'summit-desk:leavesOpen': fact.leavesOpen,
    'summit-desk:related': fact.related,
    'summit-desk:disagreesWith': fact.disagreesWith,
  };
  return fact.sources.map((source, n) => ({
    id: urn('citation', `${fact.id}:${n + 1}`),
    type: 'Annotation',
    motivation: 'describing',
    body,
    target: targetOf(source, articles.get(source.article), named),
  }));
}

const annotateDraft = (draft: DraftFact, article: Article, named: Named) => ({
  id: urn('citation', `${draft.id}:1`),
  type: 'Annotation',
  motivation: 'highlighting',
  body: { id: urn('draft', draft.id), type: DRAFT, ...told(draft, named) },
  target: targetOf(draft.source, article, named),
});

type Told = Pick<Fact, 'status' | 'saidBy' | 'via' | 'about'> & Partial<Pick<Fact, 'when'>>;

const told = ({ status, saidBy, via, when, about }: Told, named: Named) => ({
  'summit-desk:status': status,
  'summit-desk:saidBy': named(saidBy),
  'summit-desk:via': named(via),
  'summit-desk:when': when,
  'summit-desk:about': named(about),
});

function targetOf({ article, passage, quote, via }: Source, of: Article | undefined, named: Named) {
  const fragment = {
    type: 'FragmentSelector',
    conformsTo: TEXT_FRAGMENTS,
    value: textFragment(quote ?? ''),
  };
  return {
    type: 'SpecificResource',
    source: of?.url ?? urn('article', article),
    'summit-desk:article': article,
    ...(via === undefined ? {} : { 'summit-desk:via': named(via) }),
    selector: [
      // No prefix and no suffix: more words would be the publisher's text.
      ...(quote === undefined ? [] : [{ type: 'TextQuoteSelector', exact: quote }]),
      // A fragment means something at a web address only.
      ...(quote === undefined || of?.url === undefined ? [] : [fragment]),
      {
        type: PASSAGE_SELECTOR,
        'summit-desk:passage': passage,
        'summit-desk:sha256': of?.passages[passage - 1],
      },
    ],
  };
}
