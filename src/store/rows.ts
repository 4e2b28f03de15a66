/** Rows as the desk knows them. Whoever has the file may have written to it, so each is parsed when it is read. */
import { z } from 'zod';
import type { Database } from './database.ts';
import { ARTICLE_STATES, AUDITED, StoreError } from './store.ts';
import type { Tables } from './tables.ts';

const dateColumn = z.iso.datetime().transform((text) => new Date(text));

/** A column of text that holds JSON. */
export function jsonColumn<T extends z.ZodType>(content: T) {
  const parsed = z.string().transform((text, context): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      // The parser's own message would quote what people wrote.
      context.addIssue('it is not JSON');
      return z.NEVER;
    }
  });
  return parsed.pipe(content);
}

const actor = z.strictObject({ id: z.string(), name: z.string() });

/** What of an article never changes. Parsed when it is written too: a row that cannot be read stops the next start. */
export const articleContent = z.object({
  title: z.string(),
  outlet: z.string(),
  authors: z.array(z.string()),
  published: z.iso.date(),
  url: z.string().exactOptional(),
  passages: z.array(z.string()),
});

export const articleRow = z
  .object({
    id: z.string(),
    state: z.enum(ARTICLE_STATES),
    content: jsonColumn(articleContent),
    added_by: jsonColumn(actor),
    added_at: dateColumn,
    changed_at: dateColumn,
  })
  .transform(({ id, state, content, added_by: addedBy, added_at: addedAt, changed_at: changedAt }) => ({
    id,
    state,
    ...content,
    addedBy,
    addedAt,
    changedAt,
  }));

export const auditRow = z.object({
  at: dateColumn,
  actor: jsonColumn(actor),
  action: z.enum(AUDITED),
  subject: z.string(),
});

export const versionRow = z.object({
  number: z.int(),
  at: dateColumn,
  actor: jsonColumn(actor),
  reason: jsonColumn(z.string()),
  base: z.string(),
  facts: z.int(),
  articles: jsonColumn(z.array(z.string())),
});

export const voteRow = z.object({
  reader: z.string(),
  fact: z.string(),
  helpful: z.literal([0, 1]).transform((value) => value === 1),
  at: dateColumn,
});

export const reportRow = z.object({
  id: z.int(),
  reader: z.string(),
  fact: z.string(),
  text: jsonColumn(z.string()),
  at: dateColumn,
});

/** Where a row stands, for whoever has to mend it. */
interface RowPlace {
  readonly table: keyof Tables;
  readonly key: string | number;
}

/** @throws StoreError naming table and row, never what stands in it */
export function readRow<T extends z.ZodType>(
  database: Database,
  { table, key }: RowPlace,
  schema: T,
  row: unknown,
): z.output<T> {
  const { data, error } = schema.safeParse(row);
  if (error === undefined) return data;
  const fault = error.issues.map(({ path, message }) => [...path, message].join(': ')).join('; ');
  throw new StoreError(
    `${database.place}: row ${key} of the table ${table} is broken (${fault}). Mend the row, or restore a copy`,
  );
}
