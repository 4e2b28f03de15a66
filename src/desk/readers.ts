/** What readers say about answers, and what is held on somebody. */
import type { ArticleState, AuditEntry, ErrorReport, ReaderData } from '../store/store.ts';
import type { Core } from './core.ts';

export type { ErrorReport };

/** Everything held on one person in the store, whoever they are. */
export interface Holdings extends ReaderData {
  readonly audit: readonly (Pick<AuditEntry, 'at' | 'action' | 'subject'> & { readonly name: string })[];
  readonly articles: readonly {
    readonly id: string;
    readonly title: string;
    readonly state: ArticleState;
    readonly addedAt: Date;
    /** Of the user, as it was then. */
    readonly name: string;
  }[];
  readonly versions: readonly {
    readonly number: number;
    readonly at: Date;
    readonly reason: string;
    readonly name: string;
  }[];
}

/** The part of the desk that listens to readers. Their ids are Discord's. */
export interface ReaderDesk {
  /** Sets or changes a reader's opinion of a fact. */
  vote(reader: string, fact: string, helpful: boolean): Promise<void>;
  /** @returns the report's number */
  report(reader: string, fact: string, text: string): Promise<number>;
  /** Newest first. */
  reports(limit: number): Promise<readonly ErrorReport[]>;
  holdings(person: string): Promise<Holdings>;
  /** Deletes what a reader gave. What they did as a moderator stays. @returns what was deleted */
  forget(reader: string): Promise<{ readonly votes: number; readonly reports: number }>;
}

/** The store takes a limit; the audit has a line for each thing a moderator did. */
const ALL = 2 ** 31 - 1;

export function createReaderDesk(core: Core): ReaderDesk {
  const { store } = core;
  return {
    vote: (reader, fact, helpful) => store.vote({ reader, fact, helpful }),
    report: (reader, fact, text) => store.report({ reader, fact, text }),
    reports: (limit) => store.reports(limit),
    async holdings(person) {
      const [given, audit] = [await store.readerData(person), await store.audit(ALL)];
      return {
        ...given,
        audit: audit
          .filter(({ actor }) => actor.id === person)
          .map(({ at, actor: { name }, action, subject }) => ({ at, name, action, subject })),
        articles: core.articles
          .filter(({ addedBy }) => addedBy.id === person)
          .map(({ id, title, state, addedAt, addedBy: { name } }) => ({ id, title, state, addedAt, name })),
        versions: core.versions
          .filter(({ actor }) => actor.id === person)
          .map(({ number, at, reason, actor: { name } }) => ({ number, at, reason, name })),
      };
    },
    async forget(reader) {
      const { votes, reports } = await store.readerData(reader);
      await store.forgetReader(reader);
      return { votes: votes.length, reports: reports.length };
    },
  };
}
