/** What is read of a claim, and of each sentence that it is held against. */
import type { Counted } from './read-numbers.ts';
import type { Dated } from './read-sentence.ts';

/** The nearest names before a word that may be who does it, or whose it is: entity ids. */
export interface Doers {
  readonly people: ReadonlySet<string>;
  /** Groups, states, offices, organisations. */
  readonly bodies: ReadonlySet<string>;
}

/** One place of a term in a sentence. */
export interface Place {
  readonly doers: Doers;
  /** Whom it is done to: entity ids. */
  readonly objects: ReadonlySet<string>;
  /** "By Kim" stands after it. */
  readonly agent: boolean;
  /** "May", "could", "if" stand before it. */
  readonly hedged: boolean;
  /** "Used to be", "once" stand before it in the same clause. */
  readonly former: boolean;
  /** "Aired late on Tuesday": it tells when somebody spoke. */
  readonly spoken: boolean;
  /** "not", "no" right before it. */
  readonly denied: boolean;
  /** The same, further off: whether it is denied is open. */
  readonly clouded: boolean;
  /** "fail", "only" and such before it in the same clause. */
  readonly veils: ReadonlySet<string>;
}

export interface ReadClaim {
  /** Words that name something, by one form for all that mean the same; `@id` for people, places and things. */
  readonly terms: ReadonlyMap<string, readonly Place[]>;
  readonly numbers: readonly Counted[];
  /** Every date, the day of speaking too. */
  readonly days: readonly Dated[];
  /** It tells a time that is not understood: "yesterday", "August of that year". */
  readonly vague: boolean;
  /** It is still to come. */
  readonly ahead: boolean;
  /** Words such as "all" and "most", and those of a question that is only named. */
  readonly amounts: ReadonlySet<string>;
  readonly veils: ReadonlySet<string>;
  /** How many small words of denial it has. */
  readonly negatives: number;
  /** Who is named as saying it: entity ids, outlets too. */
  readonly speakers: ReadonlySet<string>;
  /** Those of them who do nothing else in it: no "he" is theirs. */
  readonly voices: ReadonlySet<string>;
  /** Who accuses, denies, expects or hopes in it. */
  readonly holders: ReadonlySet<string>;
  /** Places that are left, and those that are gone to. */
  readonly from: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
  /** Capitals where something is, not the states they stand for. */
  readonly capitals: ReadonlySet<string>;
  /** Who is asked for something. */
  readonly asked: ReadonlySet<string>;
  /** To whom something is supplied. */
  readonly given: ReadonlySet<string>;
  /** Where somebody has come. */
  readonly reached: ReadonlySet<string>;
  /** By train, by plane. */
  readonly means: ReadonlySet<string>;
  /** It says who somebody is; `only`: there can be one such; `past`: no longer; `speaks`: for others. */
  readonly identity?: { readonly only: boolean; readonly past: boolean; readonly speaks: boolean };
  /** It is no more unsure than "said that they would". */
  readonly wouldOnly: boolean;
  /** It says that something is left open, or guessed. */
  readonly open: boolean;
  /** "Plans to": it is somebody's intention, whether or not it comes about. */
  readonly intended: boolean;
  /** "Met", "got", "station": words that must stand in both. */
  readonly besides: ReadonlySet<string>;
  /** "Will": it comes about. */
  readonly firm: boolean;
  /** It is so now; without it, it may no longer be. */
  readonly present: boolean;
  /** It speaks of what was and is no longer so. */
  readonly past: boolean;
  /** Clauses that have a day of their own. */
  readonly dated: readonly { readonly terms: ReadonlySet<string>; readonly days: readonly Dated[] }[];
}
