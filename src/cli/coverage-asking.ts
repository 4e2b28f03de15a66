/** Asks every stored wording back: as it stands, and of a desk that does not have it. */
import type { Answer } from '../answering/answer.ts';
import type { Answerer } from '../answering/answerer.ts';
import { problemAt } from '../knowledge/coverage.ts';
import type { KnowledgeFiles } from '../knowledge/load.ts';
import type { Problem } from '../knowledge/problems.ts';
import type { YamlFile } from '../knowledge/yaml-file.ts';
import type { LeftOutPart } from './left-out.ts';

/** `own`: answered with its fact. `offered`: a did-you-mean names it. `none`: declined, or others offered. */
export type Reach = 'own' | 'offered' | 'other' | 'none';

/** A did-you-mean shows this many. */
const OFFERED = 3;

export interface WordForWord {
  readonly asked: Readonly<Record<Reach, number>>;
  readonly open: { readonly declined: number; readonly answered: number };
  readonly unreachedFacts: readonly string[];
  readonly faults: readonly Problem[];
}

export interface LeftOut {
  readonly asked: Readonly<Record<Reach, number>>;
  /** Askings answered with another fact. */
  readonly strayed: readonly { readonly fact: string; readonly asking: string; readonly reached: string }[];
  /** How often an asking of one fact was answered with another, most often first. */
  readonly confusions: readonly { readonly fact: string; readonly reached: string; readonly n: number }[];
  readonly open: { readonly declined: number; readonly answered: number };
  /** Facts whose near misses were answered, most often first. */
  readonly answeredOpen: readonly { readonly fact: string; readonly n: number; readonly of: number }[];
}

function reachOf(parts: readonly Answer[], fact: string): Reach {
  const answered = parts.filter(({ outcome }) => outcome === 'answered');
  if (answered.some(({ facts }) => facts[0]?.id === fact)) return 'own';
  if (answered.length > 0) return 'other';
  return parts.some(
    ({ outcome, candidates }) =>
      outcome === 'unsure' && candidates.slice(0, OFFERED).some((candidate) => candidate.fact.id === fact),
  )
    ? 'offered'
    : 'none';
}

const answeredWith = (parts: readonly Answer[]): string | undefined =>
  parts.find(({ outcome }) => outcome === 'answered')?.facts[0]?.id;

/** Where each wording stands, in the order of `answerer.wordings`. */
function placesOf(files: KnowledgeFiles) {
  type Place = { readonly file: YamlFile<unknown>; readonly fact: string; readonly path: PropertyKey[] };
  return files.topics.flatMap((file) =>
    file.data.facts.flatMap((fact, n) =>
      (['asks', 'leavesOpen'] as const).flatMap((list) =>
        fact[list].map((_, m): Place => ({ file, fact: fact.id, path: ['facts', n, list, m] })),
      ),
    ),
  );
}

/**
 * A reader who presses a suggestion asks a wording as it stands: it must reach its fact, a near miss none.
 *
 * @param answerer over the build of `files`.
 */
export function askWordForWord(files: KnowledgeFiles, answerer: Answerer): WordForWord {
  const places = placesOf(files);
  const asked = { own: 0, offered: 0, other: 0, none: 0 };
  const open = { declined: 0, answered: 0 };
  const reached = new Set<string>();
  const faults: Problem[] = [];
  for (const [n, { text, open: isOpen }] of answerer.wordings.entries()) {
    const place = places[n];
    if (!place) throw new Error('the answerer knows wordings that the files do not hold');
    const { parts } = answerer.answer(text);
    const other = answeredWith(parts);
    const fault = (message: string) => faults.push(problemAt(place.file, place.path, `"${text}" ${message}`));
    if (isOpen) {
      open[other === undefined ? 'declined' : 'answered']++;
      if (other !== undefined) fault(`is left open by ${place.fact}, yet answered with ${other}; reword it`);
      continue;
    }
    const reach = reachOf(parts, place.fact);
    asked[reach]++;
    if (reach === 'own' || reach === 'offered') reached.add(place.fact);
    if (reach === 'other') fault(`asks for ${place.fact} and is answered with ${other}; reword it`);
    if (reach === 'none')
      fault(`asks for ${place.fact} and is declined (${parts[0]?.reason ?? 'unsure'}); reword it`);
  }
  const unreachedFacts: string[] = [];
  for (const file of files.topics)
    for (const [n, { id }] of file.data.facts.entries()) {
      if (reached.has(id)) continue;
      unreachedFacts.push(id);
      faults.push(problemAt(file, ['facts', n, 'id'], `no asking reaches ${id}; reword its asks`));
    }
  return { asked, open, unreachedFacts, faults };
}

/** How the desk would fare with a reader who puts it in these words, had the curator not thought of them. */
export function askLeftOut(parts: Iterable<LeftOutPart>): LeftOut {
  const asked = { own: 0, offered: 0, other: 0, none: 0 };
  const open = { declined: 0, answered: 0 };
  const strayed: { fact: string; asking: string; reached: string }[] = [];
  const pairs = new Map<string, { fact: string; reached: string; n: number }>();
  const opens = new Map<string, { fact: string; n: number; of: number }>();
  const all = Iterator.from(parts).flatMap(({ answerer, wordings }) =>
    wordings.map((wording) => ({
      ...wording,
      fact: answerer.views[wording.fact]?.id ?? '',
      answer: answerer.examine(wording.text).decision.answer,
    })),
  );
  for (const { fact, text, open: isOpen, answer } of all) {
    const reached = answeredWith([answer]);
    if (isOpen) {
      const count = opens.get(fact) ?? { fact, n: 0, of: 0 };
      count.of++;
      if (reached !== undefined) count.n++;
      opens.set(fact, count);
      open[reached === undefined ? 'declined' : 'answered']++;
      continue;
    }
    const reach = reachOf([answer], fact);
    asked[reach]++;
    if (reach !== 'other' || reached === undefined) continue;
    strayed.push({ fact, asking: text, reached });
    const key = `${fact} ${reached}`;
    const pair = pairs.get(key) ?? { fact, reached, n: 0 };
    pair.n++;
    pairs.set(key, pair);
  }
  const byCount = (a: { n: number; fact: string }, b: { n: number; fact: string }) =>
    b.n - a.n || (a.fact < b.fact ? -1 : a.fact > b.fact ? 1 : 0);
  return {
    asked,
    strayed,
    confusions: [...pairs.values()].sort(byCount),
    open,
    answeredOpen: [...opens.values()].filter((count) => count.n > 0).sort(byCount),
  };
}
