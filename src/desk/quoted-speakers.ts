/** Those whom published added articles quote, with the sentences in which they do. */
import type { FactView } from '../answering/answer.ts';
import { createNames } from '../answering/names.ts';
import { sentenceSpans } from '../answering/passages/sentences.ts';
import { classOf } from '../answering/stop-words.ts';
import { words } from '../answering/tokens.ts';
import { extractPassages } from '../extraction/extract.ts';
import { foldName } from '../knowledge/check.ts';
import type { Live } from './live.ts';
import { inFull } from './speakers.ts';

export interface QuotedSpeaker {
  /** As the article calls them in full. */
  readonly name: string;
  /** Sentences of added articles, in their order. */
  readonly facts: readonly FactView[];
}

/** @returns finds a speaker by the full name or by a surname that only one of them has. */
export function createQuotedSpeakers(live: Live): (typed: string) => QuotedSpeaker | undefined {
  const speakers = speakersIn(live);
  const ids = [...speakers.keys()];
  const surnames = Map.groupBy(ids, (id) => id.split(' ').at(-1) ?? id);
  const names = createNames(
    [...speakers].map(([id, { name }]) => {
      const surname = id.split(' ').at(-1) ?? id;
      const alone = surnames.get(surname)?.length === 1 && /\s\p{Lu}/u.test(name);
      return {
        ...{ id, name, role: '', kind: 'person' as const, belongsTo: [], leads: [] },
        aliases: alone ? [surname] : [],
      };
    }),
  );
  return (typed) => {
    const asked = words(typed);
    const found = names.find(asked);
    const [first, ...others] = new Set(found.map(({ entity }) => entity));
    if (first === undefined || others.length > 0) return undefined;
    const rest = asked.filter((_, at) => !found.some(({ start, end }) => at >= start && at < end));
    return rest.some((word) => classOf(word) === 'content') ? undefined : speakers.get(first);
  };
}

/** By the folded name: two articles may spell it with and without marks. */
function speakersIn({ facts: { base }, added, passages }: Live): Map<string, QuotedSpeaker> {
  const speakers = new Map<string, { readonly name: string; readonly facts: FactView[] }>();
  for (const { id, passages: texts, published } of added) {
    const { drafts } = extractPassages(texts, { published, entities: base.entities });
    for (const { saidBy, passage, start } of inFull(drafts, base.entities)) {
      const sentence = sentenceSpans(texts[passage - 1] ?? '').findIndex((span) => span.start === start);
      const view = passages?.view(`${id}-p${passage}-s${sentence + 1}`);
      if (saidBy === undefined || view === undefined) continue;
      const key = foldName(saidBy);
      const speaker = speakers.get(key) ?? { name: saidBy, facts: [] };
      // One that opens with a pronoun comes with the sentence before it, which need not be shown twice.
      const last = speaker.facts.at(-1);
      const holdsLast = last !== undefined && view.statement.startsWith(last.statement);
      if (holdsLast && last.citations[0]?.article === id) speaker.facts.pop();
      speaker.facts.push(view);
      speakers.set(key, speaker);
    }
  }
  return speakers;
}
