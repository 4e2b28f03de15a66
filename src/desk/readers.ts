/** What readers say about answers, and what is held on somebody. */
import type { ArticleState, AuditEntry, ErrorReport, ReaderData } from '../store/store.ts';
import type { Core } from './core.ts';
import { createInTurn } from './in-turn.ts';

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

/** So many reports a reader may send within so long: moderators read each. */
const MOST_REPORTS = 5;
const REPORTS_MS = 60 * 60 * 1000;

/** That a reader has sent as many reports as are taken at a time. */
export interface TooManyReports {
  readonly most: number;
  /** When the next one is taken. */
  readonly again: Date;
}

/** The part of the desk that listens to readers. Their ids are Discord's. */
export interface ReaderDesk {
  /** Sets or changes a reader's opinion of a fact. */
  vote(reader: string, fact: string, helpful: boolean): Promise<void>;
  /** Keeps a report. @returns why it was not kept, if so */
  report(reader: string, fact: string, text: string): Promise<TooManyReports | undefined>;
  /** Whether a report would not be taken now, to be told before somebody writes it. */
  tooManyReports(reader: string): Promise<TooManyReports | undefined>;
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
  // Of two sent at once, the second knows of the first.
  const inTurn = createInTurn();
  async function tooManyReports(reader: string): Promise<TooManyReports | undefined> {
    const { reports } = await store.readerData(reader);
    const since = Date.now() - REPORTS_MS;
    const recent = reports.map(({ at }) => at.getTime()).filter((at) => at > since);
    const first = recent.toSorted((a, b) => a - b).at(-MOST_REPORTS);
    return first === undefined ? undefined : { most: MOST_REPORTS, again: new Date(first + REPORTS_MS) };
  }
  return {
    vote: (reader, fact, helpful) => store.vote({ reader, fact, helpful }),
    report: (reader, fact, text) =>
      inTurn(async () => {
        const refused = await tooManyReports(reader);
        if (refused === undefined) await store.report({ reader, fact, text });
        return refused;
      }),
    tooManyReports,
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
