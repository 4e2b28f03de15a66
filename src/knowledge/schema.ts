/**
 * The shape of what the desk knows. Every YAML file under `knowledge/` and the built
 * `knowledge/fact-base.json` are parsed with these schemas; inside the program the types are trusted.
 */
import { z } from 'zod';
import { whenSchema } from './when.ts';

/** Ids travel in the ids of Discord's buttons, which have 100 characters. */
const MAX_ID_LENGTH = 80;

/** Lower-case words joined by hyphens; stable, because facts point at one another by id. */
const id = z
  .string()
  .max(MAX_ID_LENGTH, `an id has at most ${MAX_ID_LENGTH} characters`)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens');
const isoDate = z.iso.date();
const line = z.string().trim().min(1);

/** How far a statement goes: planned is not happened, claimed is not confirmed. */
export const STATUSES = [
  'reported',
  'confirmed',
  'planned',
  'claimed',
  'denied',
  'assessed',
  'background',
] as const;

/** What a fact tells: the kinds of question it is an answer to. */
export const QUESTION_KINDS = [
  'who',
  'what',
  'when',
  'where',
  'why',
  'how',
  'how-many',
  'which',
  'yes-no',
] as const;

export const ENTITY_KINDS = [
  'person',
  'group',
  'state',
  'office',
  'city',
  'place',
  'outlet',
  'organisation',
  'weapon',
  'thing',
  'event',
  'law',
] as const;

/** A quote only lets a reader find the place: more than this would be the publisher's text, not ours. */
export const MAX_QUOTE_WORDS = 8;

const sourceSchema = z.strictObject({
  article: id,
  /** n-th block of the article's text file, blocks separated by blank lines, the headline being 1. */
  passage: z.int().min(1),
  quote: line
    .refine((q) => q.split(/\s+/).length <= MAX_QUOTE_WORDS, `a quote has at most ${MAX_QUOTE_WORDS} words`)
    .optional(),
  /** Entity ids of the outlets that this passage itself names as where it has it from, if not all sources do. */
  via: z.array(id).optional(),
});

export const factSchema = z.strictObject({
  id,
  /** Our own words, self-contained, names instead of pronouns. */
  statement: line.max(600),
  /** Entity ids of who says so inside the source. */
  saidBy: z.array(id).min(1),
  /** Entity ids of the outlets through which it was said, where one quotes another: all sources have it so. */
  via: z.array(id).default([]),
  status: z.enum(STATUSES),
  /** Date or interval (`2023-09-12` or `2023-09-10/2023-09-12`, also `2023-07` or `2019`). */
  when: whenSchema.optional(),
  about: z.array(id).min(1),
  answers: z.array(z.enum(QUESTION_KINDS)).min(1),
  /** Wordings readers use to ask for this fact. The first is shown to readers. */
  asks: z.array(line.max(200)).min(3),
  /** Near misses: what readers ask next and the sources do not say. Declined, with this fact offered. */
  leavesOpen: z.array(line.max(200)).default([]),
  sources: z.array(sourceSchema).min(1),
  related: z.array(id).default([]),
  /** The same question answered otherwise by another source: both are shown side by side. */
  disagreesWith: z.array(id).default([]),
});

export const topicFileSchema = z.strictObject({
  topic: z.strictObject({ id, title: line.max(60), summary: line.max(100) }),
  facts: z.array(factSchema).min(1),
});

export const entitySchema = z.strictObject({
  id,
  name: line,
  kind: z.enum(ENTITY_KINDS),
  /** Who or what this is, in a few words. */
  role: line.max(140),
  /** Everything else readers call it, in any script. Unique over all entities. */
  aliases: z.array(line).default([]),
  /** Entities this one speaks or stands for: Peskov belongs to the Kremlin, the Kremlin to Russia. */
  belongsTo: z.array(id).default([]),
  /** Entities this person is the head of: what is asked about Kim is asked about North Korea. */
  leads: z.array(id).default([]),
});

export const entityFileSchema = z.strictObject({ entities: z.array(entitySchema).min(1) });

export const articleSchema = z.strictObject({
  id,
  /** Entity id of the publisher. */
  outlet: id,
  title: line,
  authors: z.array(line).default([]),
  published: isoDate,
  url: z.url().optional(),
  /** SHA-256 (hex) of each passage's text, in order: `passages[0]` is passage 1. */
  passages: z.array(z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in hex')).min(1),
  /** Passages that state nothing citable, each with the reason. */
  notFacts: z.array(z.strictObject({ passage: z.int().min(1), reason: line })).default([]),
});

/** Words that mean the same to a reader: a group a line; the matcher treats each as weak evidence for the others. */
export const synonymFileSchema = z.strictObject({ synonyms: z.array(z.array(line).min(2)) });

/** Questions whose answers are watched: a refresh tells which of them it answers otherwise. */
export const sampleFileSchema = z.strictObject({ questions: z.array(line.max(200)).min(1) });

export type Article = z.infer<typeof articleSchema>;
export type Entity = z.infer<typeof entitySchema>;
export type Source = z.infer<typeof sourceSchema>;
export type FactStatus = (typeof STATUSES)[number];
export type QuestionKind = (typeof QUESTION_KINDS)[number];
export type Fact = z.infer<typeof factSchema> & { topic: string };

export const factBaseSchema = z.strictObject({
  /** First 12 hex digits of the SHA-256 of the content: two builds of the same files have the same version. */
  version: z.string(),
  /** The last day the articles know of. */
  asOf: isoDate,
  articles: z.array(articleSchema),
  entities: z.array(entitySchema),
  topics: z.array(topicFileSchema.shape.topic),
  facts: z.array(factSchema.extend({ topic: id })),
  synonyms: z.array(z.array(line)),
});

/** Everything the desk knows, checked: ids unique, references alive. */
export type FactBase = z.infer<typeof factBaseSchema>;
