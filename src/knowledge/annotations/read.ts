/** An annotation file -> facts, or every fault with its place in the JSON. */
import type { z } from 'zod';
import type { Problem } from '../problems.ts';
import type { Fact, Source } from '../schema.ts';
import { collectionSchema, factAnnotationSchema, pageFileSchema } from './schema.ts';
import { PREFIX, urn } from './vocabulary.ts';

/** What was read may lack what the fact base wants of a fact: wordings, kinds of question, what it is about. */
export type ReadFact = Omit<Fact, 'topic'>;

export interface ReadCitation {
  readonly fact: string;
  readonly source: Source;
  /** Of the passage, as it was where the file was written. */
  readonly sha256?: string;
}

export interface ReadAnnotations {
  /** In order of their first citation. */
  readonly facts: readonly ReadFact[];
  readonly citations: readonly ReadCitation[];
  /** The topic a fact comes from, where the file says it. */
  readonly topics: ReadonlyMap<string, string>;
  /** How many annotations tell no fact of ours. */
  readonly others: number;
}

type Path = readonly PropertyKey[];

/** @param file how problems call it. */
export function readAnnotations(
  text: string,
  file: string,
): ReadAnnotations | { readonly problems: readonly Problem[] } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const message = `not valid JSON: ${error instanceof Error ? error.message : String(error)}`;
    return { problems: [{ file, message }] };
  }
  const problems: Problem[] = [];
  const report = (path: Path, message: string) =>
    problems.push({ file, message: `${placeIn(json, path)}: ${message}` });
  const opened = open(json);
  for (const { path, message } of opened.issues) report(path, message);
  if (problems.length > 0) return { problems };

  const facts = new Map<string, { fact: ReadFact; told: string; path: Path }>();
  const citations: ReadCitation[] = [];
  const topics = new Map<string, string>();
  let others = 0;
  for (const [n, item] of opened.items.entries()) {
    const path = [...opened.path, 'items', n];
    const ours = withFactBody(item);
    if (!ours) {
      others++;
      continue;
    }
    const { data, error } = factAnnotationSchema.safeParse(ours.annotation);
    for (const issue of error?.issues ?? []) report([...path, ...ours.real(issue.path)], issue.message);
    if (!data) continue;
    const fact = factOf(data);
    const { sources, ...rest } = fact;
    const told = JSON.stringify(rest);
    const before = facts.get(fact.id);
    if (before === undefined) facts.set(fact.id, { fact, told, path });
    else if (before.told === told) before.fact.sources.push(...sources);
    else
      report(
        [...path, 'body'],
        `tells the fact "${fact.id}" otherwise than ${placeIn(json, before.path)}; make them the same`,
      );
    const topic = data.body['summit-desk:topic'];
    if (topic !== undefined) topics.set(fact.id, topic);
    for (const target of data.target) citations.push({ fact: fact.id, ...target });
  }
  if (problems.length > 0) return { problems };
  return { facts: [...facts.values()].map(({ fact }) => fact), citations, topics, others };
}

interface Opened {
  readonly issues: readonly z.core.$ZodIssue[];
  readonly path: Path;
  readonly items: readonly Record<string, unknown>[];
}

function open(json: unknown): Opened {
  const page = isRecord(json) && [json['type']].flat().includes('AnnotationPage');
  if (page) {
    const { data, error } = pageFileSchema.safeParse(json);
    return { issues: error?.issues ?? [], path: [], items: data?.items ?? [] };
  }
  const { data, error } = collectionSchema.safeParse(json);
  return { issues: error?.issues ?? [], path: ['first'], items: data?.first.items ?? [] };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A body of ours that lost its id is still meant as one: its fault is told, not passed over. */
function isFactBody(body: unknown): body is Record<string, unknown> {
  if (!isRecord(body)) return false;
  const { id } = body;
  if (typeof id === 'string') return id.startsWith(urn('fact'));
  return Object.keys(body).some((key) => key.startsWith(`${PREFIX}:`));
}

/** The annotation with the fact as its only body, and the way back to where its parts really stand. */
function withFactBody(annotation: Readonly<Record<string, unknown>>) {
  const { body } = annotation;
  if (!Array.isArray(body)) return isFactBody(body) ? { annotation, real: (path: Path) => path } : undefined;
  const n = body.findIndex(isFactBody);
  if (n < 0) return undefined;
  return {
    annotation: { ...annotation, body: body[n] },
    real: ([first, ...rest]: Path): Path => (first === 'body' ? [first, n, ...rest] : [first ?? '', ...rest]),
  };
}

function factOf({ body, target }: z.infer<typeof factAnnotationSchema>): ReadFact {
  const when = body['summit-desk:when'];
  return {
    id: body.id,
    statement: body.value,
    saidBy: body['summit-desk:saidBy'],
    via: body['summit-desk:via'],
    status: body['summit-desk:status'],
    ...(when === undefined ? {} : { when }),
    about: body['summit-desk:about'],
    answers: body['summit-desk:answers'],
    asks: body['summit-desk:asks'],
    leavesOpen: body['summit-desk:leavesOpen'],
    sources: target.map(({ source }) => source),
    related: body['summit-desk:related'],
    disagreesWith: body['summit-desk:disagreesWith'],
  };
}

/** `first.items[12].body["summit-desk:status"]`. Where a list of one is written as the one, no index is told. */
function placeIn(json: unknown, path: Path): string {
  let at = json;
  let place = '';
  for (const key of path) {
    if (typeof key === 'number') {
      if (!Array.isArray(at)) continue;
      place += `[${key}]`;
      at = at[key];
      continue;
    }
    const name = String(key);
    place += /^\w+$/.test(name) ? `${place === '' ? '' : '.'}${name}` : `[${JSON.stringify(name)}]`;
    at = isRecord(at) ? at[name] : undefined;
  }
  return place || 'the file';
}
