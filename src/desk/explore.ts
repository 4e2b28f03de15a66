/** Looking round in what the desk knows: by name, source by source, by date. */
import type { FactView } from '../answering/answer.ts';
import { createComparisons } from './comparisons.ts';
import type { Core } from './core.ts';
import { createNameSearch } from './name-search.ts';
import { createQuotedSpeakers, type QuotedSpeaker } from './quoted-speakers.ts';
import { createTimeline } from './timeline.ts';

export type { QuotedSpeaker };

/** Somebody or something with a name. */
export interface NameView {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  /** How many facts they say, carry or are the subject of. */
  readonly facts: number;
}

export interface WhoView extends NameView {
  /** For whom or what they speak or stand. */
  readonly belongsTo: readonly NameView[];
  readonly leads: readonly NameView[];
  /** Those who speak or stand for them. */
  readonly members: readonly NameView[];
  /** Facts they say, or through which they came. */
  readonly said: readonly FactView[];
  /** Facts about them that others say. */
  readonly about: readonly FactView[];
}

export type NameSearch =
  | { readonly found: WhoView }
  | {
      readonly found?: never;
      /** Of whom no fact tells, but whom published added articles quote. */
      readonly quoted?: QuotedSpeaker;
      /** The names nearest to what was typed, best first; none where nothing is near. */
      readonly nearest: readonly NameView[];
    };

/** What can be looked at source by source: a topic, or two facts that answer the same question otherwise. */
export type Comparable =
  | { readonly kind: 'topic'; readonly key: string; readonly title: string; readonly summary: string }
  | { readonly kind: 'dispute'; readonly key: string; readonly questions: readonly [string, string] };

export interface Difference {
  /** Each answers otherwise than another of them. */
  readonly facts: readonly FactView[];
  /** Names of those whom all of them cite. */
  readonly speakers: readonly string[];
  /** Names of agencies through which all of them came. */
  readonly through: readonly string[];
}

export interface Agreement {
  readonly fact: FactView;
  /** Names of agencies from which all its articles have it: one source, printed more than once. */
  readonly through: readonly string[];
}

/** Every fact stands in one place only: a disputed one among the differences. */
export interface ComparisonView {
  readonly subject: Comparable;
  readonly differences: readonly Difference[];
  /** Facts that more than one article gives. */
  readonly agreements: readonly Agreement[];
  /** What one article alone gives, by its id. */
  readonly alone: readonly { readonly article: string; readonly facts: readonly FactView[] }[];
}

/**
 * Where a fact's date lies from the day the sources end. `plan`: of that day or before, but planned then, and
 * nothing says that it came about.
 */
export type Tense = 'past' | 'plan' | 'ahead';

export interface DatedFact {
  readonly fact: FactView;
  readonly when: string;
  readonly tense: Tense;
  /** Names of what it is about. */
  readonly about: readonly string[];
}

export interface TimelineView {
  /** Absent where it holds all topics. */
  readonly topic?: { readonly id: string; readonly title: string };
  /** The last day the sources know of. */
  readonly asOf: string;
  /** In order of their dates. */
  readonly facts: readonly DatedFact[];
}

/** The part of the desk that shows without being asked a question. */
export interface ExploreDesk {
  /** Names that begin with or hold what was typed, then those alike; never more than `limit`. */
  names(typed: string, limit: number): readonly NameView[];
  /** @param name an id, or any name they are known by */
  who(name: string): NameSearch;
  /** Never empty unless there are no facts: with nothing alike, everything there is. */
  comparisons(typed: string, limit: number): readonly Comparable[];
  /** @param key as the choices have it, a topic's title, or words of one title alone */
  compare(key: string): ComparisonView | undefined;
  /** @param topic id, title, or words of one title alone; all topics without. @returns undefined for an unknown topic */
  timeline(topic?: string): TimelineView | undefined;
}

type Parts = ReturnType<typeof createNameSearch> & ReturnType<typeof createComparisons>;

/** What is put together from the facts is kept until they change, and made only when somebody looks. */
export function createExplore(core: Core, asOf: () => string): ExploreDesk {
  let made: { readonly of: Core['live']['facts']; readonly parts: Parts } | undefined;
  const parts = (): Parts => {
    const { facts } = core.live;
    if (made?.of !== facts) {
      const { base, answerer } = facts;
      const { views } = answerer;
      made = {
        of: facts,
        parts: { ...createNameSearch(base, views), ...createComparisons(base, views) },
      };
    }
    return made.parts;
  };
  let quotes:
    | { readonly of: Core['live']; readonly find: ReturnType<typeof createQuotedSpeakers> }
    | undefined;
  const quotedSpeakers = () => {
    if (quotes?.of !== core.live) quotes = { of: core.live, find: createQuotedSpeakers(core.live) };
    return quotes.find;
  };
  return {
    names: (typed, limit) => parts().names(typed, limit),
    who(name) {
      const known = parts().who(name);
      if (known.found) return known;
      const quoted = quotedSpeakers()(name);
      return quoted === undefined ? known : { ...known, quoted };
    },
    comparisons: (typed, limit) => parts().comparisons(typed, limit),
    compare: (key) => parts().compare(key),
    timeline(topic) {
      const { base, answerer } = core.live.facts;
      return createTimeline(base, answerer.views, asOf(), topic);
    },
  };
}
