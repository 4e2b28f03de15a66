/** Dated facts in order, each told apart from the day the sources end. */
import type { FactView } from '../answering/answer.ts';
import type { FactBase } from '../knowledge/schema.ts';
import type { DatedFact, Tense, TimelineView } from './explore.ts';
import { findTopic } from './find-topic.ts';

/** Of one day, what is ahead of it comes last. */
const TENSES: readonly Tense[] = ['past', 'plan', 'ahead'];

/** `2023-09/2023-12` → both ends; dates known to the month or year sort before the days in them. */
function ends(when: string): readonly [string, string] {
  const [start = '', end = start] = when.split('/');
  return [start, end];
}

/** After every day of the period: `2023` lasts beyond `2023-09-12`. */
const lastDay = (date: string): string => `${date}-99-99`.slice(0, '2023-12-31'.length);

function tenseOf({ status }: FactView, when: string, asOf: string): Tense {
  const [start, end] = ends(when);
  if (start > asOf) return 'ahead';
  if (status !== 'planned') return 'past';
  return lastDay(end) > asOf ? 'ahead' : 'plan';
}

function inOrder(a: DatedFact, b: DatedFact): number {
  const [[startA, endA], [startB, endB]] = [ends(a.when), ends(b.when)];
  if (startA !== startB) return startA < startB ? -1 : 1;
  if (endA !== endB) return endA < endB ? -1 : 1;
  return TENSES.indexOf(a.tense) - TENSES.indexOf(b.tense);
}

/** @param topic as {@link findTopic} finds it. @returns undefined where there is no such topic */
export function createTimeline(
  { topics, entities, facts: stored }: Pick<FactBase, 'topics' | 'entities' | 'facts'>,
  views: readonly FactView[],
  asOf: string,
  topic?: string,
): TimelineView | undefined {
  const chosen = topic === undefined ? undefined : findTopic(topics, topic);
  if (topic !== undefined && chosen === undefined) return undefined;
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const about = new Map(stored.map((fact) => [fact.id, fact.about.map((id) => names.get(id) ?? id)]));
  const facts = views
    .filter((fact) => chosen === undefined || fact.topic === chosen.id)
    .flatMap((fact): DatedFact[] => {
      const { id, when } = fact;
      if (when === undefined) return [];
      return [{ fact, when, tense: tenseOf(fact, when, asOf), about: about.get(id) ?? [] }];
    })
    .sort(inOrder);
  return { ...(chosen && { topic: { id: chosen.id, title: chosen.title } }), asOf, facts };
}
