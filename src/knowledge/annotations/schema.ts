/** The shape of an annotation file, for what is written and for what is read. */
import { z } from 'zod';
import { articleSchema, factSchema } from '../schema.ts';
import { ANNOTATION_CONTEXT, DRAFT, PASSAGE_SELECTOR, PREFIX, urn, VOCABULARY } from './vocabulary.ts';

const fact = factSchema.shape;
const source = fact.sources.element.shape;

/** JSON-LD writes a list of one as the one. */
function listOf<T extends z.ZodType>(element: T) {
  return z.preprocess((value) => (Array.isArray(value) ? value : [value]), z.array(element).min(1));
}

/** `type` may name several classes. */
const typed = (type: string) =>
  listOf(z.string()).refine((types) => types.includes(type), `expected the type "${type}"`);

/** An id of ours, without what all of its kind begin with. */
function urnOf(kind: 'draft' | 'entity' | 'fact') {
  const start = urn(kind);
  return z
    .string()
    .startsWith(start, `expected "${start}…"`)
    .transform((value) => value.slice(start.length))
    .pipe(fact.id);
}

/** Named, so that other programs can show who is meant; only the id counts. */
const entity = z.object({ id: urnOf('entity'), name: z.string().optional() }).transform(({ id }) => id);

const told = {
  'summit-desk:status': fact.status,
  'summit-desk:saidBy': z.array(entity),
  'summit-desk:via': z.array(entity).default([]),
  'summit-desk:when': fact.when,
  'summit-desk:about': z.array(entity).default([]),
};

/**
 * The fact as one of its citations carries it. What the fact base wants more of (wordings, what it is about) may
 * be missing: the build of the files says so.
 */
const factBodySchema = z.object({
  id: urnOf('fact'),
  type: typed('TextualBody'),
  value: fact.statement,
  language: z.literal('en', 'expected "en": the desk reads no other language').optional(),
  format: z.literal('text/plain').optional(),
  ...told,
  'summit-desk:saidBy': z.array(entity).min(1),
  'summit-desk:answers': z.array(fact.answers.element).default([]),
  'summit-desk:asks': z.array(fact.asks.element).default([]),
  'summit-desk:leavesOpen': fact.leavesOpen,
  'summit-desk:related': fact.related,
  'summit-desk:disagreesWith': fact.disagreesWith,
  'summit-desk:topic': fact.id.optional(),
});

/** A sentence of an added article. It has no statement: the sentence is the publisher's. */
const draftBodySchema = z.object({ id: urnOf('draft'), type: z.literal(DRAFT), ...told });

const quoteSelectorSchema = z.object({
  type: typed('TextQuoteSelector'),
  exact: source.quote.unwrap(),
});
const passageSelectorSchema = z.object({
  type: typed(PASSAGE_SELECTOR),
  'summit-desk:passage': source.passage,
  'summit-desk:sha256': articleSchema.shape.passages.element.optional(),
});
const KNOWN_SELECTORS = { TextQuoteSelector: quoteSelectorSchema, [PASSAGE_SELECTOR]: passageSelectorSchema };

/** Selectors of other kinds say the same in another way; they are passed over. */
const selectorSchema = z.looseObject({ type: listOf(z.string()) }).transform((selector, context) => {
  const known = Object.entries(KNOWN_SELECTORS).find(([type]) => selector.type.includes(type));
  const parsed = known?.[1].safeParse(selector);
  for (const { path, message } of parsed?.error?.issues ?? [])
    context.issues.push({ code: 'custom', path, message, input: selector });
  return parsed?.data ?? {};
});

const targetSchema = z
  .object({
    type: typed('SpecificResource').optional(),
    source: z.string().min(1),
    'summit-desk:article': source.article,
    'summit-desk:via': z.array(entity).optional(),
    selector: listOf(selectorSchema),
  })
  .transform((target, context) => {
    const selected = Object.assign({}, ...target.selector) as Partial<
      z.infer<typeof quoteSelectorSchema> & z.infer<typeof passageSelectorSchema>
    >;
    const passage = selected['summit-desk:passage'];
    if (passage === undefined) {
      const message = `expected a selector of the type "${PASSAGE_SELECTOR}"`;
      context.issues.push({ code: 'custom', path: ['selector'], message, input: target });
      return z.NEVER;
    }
    const sha256 = selected['summit-desk:sha256'];
    const via = target['summit-desk:via'];
    return {
      source: {
        article: target['summit-desk:article'],
        passage,
        ...(selected.exact === undefined ? {} : { quote: selected.exact }),
        ...(via === undefined ? {} : { via }),
      },
      ...(sha256 === undefined ? {} : { sha256 }),
    };
  });

const contextSchema = listOf(z.unknown())
  .refine(
    (entries) => entries.includes(ANNOTATION_CONTEXT),
    `expected "${ANNOTATION_CONTEXT}": only Web Annotations are read`,
  )
  .refine(
    (entries) => entries.every((entry) => [undefined, VOCABULARY].includes(prefixIn(entry))),
    `expected the prefix "${PREFIX}" to stand for "${VOCABULARY}"`,
  );

const definitionsSchema = z.object({ [PREFIX]: z.unknown() });
/** What a part of the context makes of our prefix; a full definition counts as another one. */
function prefixIn(entry: unknown): string | undefined {
  const prefix = definitionsSchema.safeParse(entry).data?.[PREFIX];
  return prefix === undefined ? undefined : String(prefix);
}

/** One citation. Other bodies beside the fact, such as somebody's comment, are passed over by the reader. */
export const factAnnotationSchema = z.object({
  type: typed('Annotation'),
  body: factBodySchema,
  target: listOf(targetSchema),
});

const draftAnnotationSchema = z.object({
  type: typed('Annotation'),
  motivation: z.literal('highlighting'),
  body: draftBodySchema,
  target: listOf(targetSchema),
});

const wholeInOne = z.undefined('the further pages are not in the file; put all annotations into one page');

/** A page alone, or inside its collection; what its items are is asked of each by itself. */
const pageSchema = z.object(
  {
    type: typed('AnnotationPage'),
    next: wholeInOne.optional(),
    items: z.array(z.looseObject({ type: typed('Annotation') }, 'expected an annotation')),
  },
  'expected the page itself, with the annotations under "items"',
);
export const pageFileSchema = pageSchema.extend({ '@context': contextSchema });
export const collectionSchema = z.object({
  '@context': contextSchema,
  type: typed('AnnotationCollection'),
  first: pageSchema,
});

/** What is written has nothing in it that is not ours. */
export const exportSchema = collectionSchema.extend({
  total: z.int().min(0),
  first: pageSchema.extend({ items: z.array(z.union([factAnnotationSchema, draftAnnotationSchema])) }),
});
