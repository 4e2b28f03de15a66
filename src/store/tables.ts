/** The tables, the same in SQLite and Postgres: numbers, text, and fact bases as bytes. */
import type { Generated } from 'kysely';

/** A column of dates holds ISO text; a column of JSON holds what people wrote, which may be any string at all. */
export interface Tables {
  readonly article: {
    /** The order in which articles were added. */
    readonly number: Generated<number>;
    readonly id: string;
    readonly state: string;
    /** JSON: title, outlet, authors, published, url, passages. */
    readonly content: string;
    /** JSON. */
    readonly added_by: string;
    readonly added_at: string;
    readonly changed_at: string;
  };
  readonly audit: {
    readonly number: Generated<number>;
    readonly at: string;
    /** JSON. */
    readonly actor: string;
    readonly action: string;
    readonly subject: string;
  };
  readonly version: {
    readonly number: Generated<number>;
    readonly at: string;
    /** JSON. */
    readonly actor: string;
    /** JSON. */
    readonly reason: string;
    readonly base: string;
    readonly facts: number;
    /** JSON. */
    readonly articles: string;
    /** JSON, gzipped. */
    readonly fact_base: Uint8Array;
  };
  readonly vote: {
    readonly reader: string;
    readonly fact: string;
    /** 1 or 0. */
    readonly helpful: number;
    readonly at: string;
  };
  readonly report: {
    readonly id: Generated<number>;
    readonly reader: string;
    readonly fact: string;
    /** JSON. */
    readonly text: string;
    readonly at: string;
  };
  readonly schema_migration: {
    readonly number: number;
    readonly at: string;
  };
}
