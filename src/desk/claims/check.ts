/** What somebody wrote, sentence by sentence, beside what the sources say. */
import type { FactView } from '../../answering/answer.ts';
import { normalise, otherScriptShare } from '../../answering/normalise.ts';
import { sentenceSpans } from '../../answering/passages/sentences.ts';
import { words } from '../../answering/tokens.ts';
import type { Live } from '../live.ts';
import { fitOf, judgeClaim } from './judge.ts';
import type { Finding } from './known-sentence.ts';
import { findOtherName } from './other-name.ts';
import { gather, type Sources } from './sources.ts';

export type ClaimVerdict = 'supported' | 'disputed' | 'contradicted' | 'not-covered';

/** Why a verdict is no plain yes or no. */
export type ClaimReason =
  | Exclude<Finding['kind'], 'agrees' | 'one-sided' | 'weaker'>
  | Extract<Finding, { why: string }>['why'];

export interface CheckedClaim {
  readonly claim: string;
  readonly verdict: ClaimVerdict;
  readonly reason?: ClaimReason;
  /** `differs`: what the sources say, and what the claim does. */
  readonly known?: string;
  readonly claimed?: string;
  /** What the sources say about it, then another side of it; empty where nothing is near. */
  readonly facts: readonly FactView[];
}

export interface Check {
  readonly claims: readonly CheckedClaim[];
  /** Claims that were not looked at, there being more than are checked at once. */
  readonly more: number;
}

export interface CheckDesk {
  /** Each statement in a text beside what the sources say. Any text will do. */
  check(text: string): Check;
}

/** As many claims of one message are checked. */
export const MOST_CLAIMS = 10;
/** Of a sentence's letters; with more of another script it is not read. */
const FOREIGN = 0.5;
/** Fewer words claim nothing. */
const SHORTEST = 3;

const gathered = new WeakMap<Live, Sources>();

export function checkClaims(live: Live, text: string): Check {
  const sources = gathered.get(live) ?? gather(live);
  gathered.set(live, sources);
  const claims = claimsIn(text, sources);
  return {
    claims: claims.slice(0, MOST_CLAIMS).map(({ claim, he }) => check(claim, he, live, sources)),
    more: Math.max(0, claims.length - MOST_CLAIMS),
  };
}

/** Sentences that say something, each with whom "he" means in it. */
function claimsIn(text: string, { read, personIn }: Sources): { claim: string; he?: string }[] {
  let he: string | undefined;
  // Each line by itself: a list's items seldom end in a full stop.
  return text.split(/\n+/).flatMap((line) => {
    const plain = normalise(line);
    return sentenceSpans(plain).flatMap(({ start, end }) => {
      const claim = plain.slice(start, end);
      const meant = he;
      he = personIn(claim) ?? he;
      if (/\?["”')]*$/.test(claim) || words(claim).length < SHORTEST) return [];
      if (otherScriptShare(claim) > FOREIGN) return [];
      if (read(claim, '1970-01-01').terms.size === 0) return [];
      return [{ claim, ...(meant !== undefined && { he: meant }) }];
    });
  });
}

function check(claim: string, he: string | undefined, live: Live, sources: Sources): CheckedClaim {
  const { sentences, world } = sources;
  const fresh = sources.read(claim, live.facts.base.asOf, he);
  const found = sentences
    .flatMap((known) => {
      const finding = judgeClaim(fresh, known, world);
      return finding ? [{ id: known.id, finding, fit: fitOf(fresh, known, world) }] : [];
    })
    .sort((a, b) => b.fit - a.fit);
  const best = (kind: Finding['kind']) => found.find(({ finding }) => finding.kind === kind);
  const other = () =>
    findOtherName(claim, (text) => sources.read(text, live.facts.base.asOf, he), sentences, world);
  const nearest =
    best('one-sided') ??
    // "By train, not by plane" denies the plane, and says what it was.
    (best('denies') && fresh.means.size > 0 ? other() : undefined) ??
    best('denies') ??
    best('agrees') ??
    best('differs') ??
    best('weaker') ??
    other();
  return nearest
    ? { claim, facts: told(live, nearest.id, nearest.finding.kind), ...verdictOf(nearest.finding) }
    : { claim, verdict: 'not-covered', facts: [] };
}

/** The fact, and where one side says so, another that does not. */
function told(live: Live, id: string, kind: Finding['kind']): FactView[] {
  const fact = viewOf(live, id);
  const other = kind === 'one-sided' ? fact?.disagreesWith.map((one) => viewOf(live, one))[0] : undefined;
  return [fact, other].filter((view) => view !== undefined);
}

function verdictOf(finding: Finding): Omit<CheckedClaim, 'claim' | 'facts'> {
  switch (finding.kind) {
    case 'agrees':
      return { verdict: 'supported' };
    case 'one-sided':
      return { verdict: 'disputed', reason: finding.why };
    case 'denies':
      return { verdict: 'disputed', reason: 'denies' };
    case 'differs': {
      const { known, claimed } = finding;
      return { verdict: 'contradicted', reason: 'differs', known, claimed };
    }
    case 'weaker':
      return { verdict: 'not-covered', reason: finding.why };
  }
}

const viewOf = ({ facts, passages }: Live, id: string): FactView | undefined =>
  facts.answerer.views.find((view) => view.id === id) ?? passages?.view(id);
