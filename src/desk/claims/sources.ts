/** Everything the desk says, sentence by sentence, read so that a claim can be held against it. */
import { createNames } from '../../answering/names.ts';
import { idfOf } from '../../answering/passages/query.ts';
import { sentenceSpans } from '../../answering/passages/sentences.ts';
import { words } from '../../answering/tokens.ts';
import { statusOf } from '../../extraction/status.ts';
import type { FactBase } from '../../knowledge/schema.ts';
import { carriersOf } from '../../knowledge/through.ts';
import type { Live } from '../live.ts';
import type { KnownSentence, World } from './known-sentence.ts';
import { type ClaimReader, createClaimReader } from './read-claim.ts';
import { createTermReader } from './read-sentence.ts';

export interface Sources {
  readonly read: ClaimReader;
  readonly sentences: readonly KnownSentence[];
  readonly world: World;
  /** The only person named in a text. */
  readonly personIn: (text: string) => string | undefined;
}

export function gather({ facts, passages, added }: Live): Sources {
  // Words that mean nearly the same find what is near; they do not tell that it is the same.
  const base: FactBase = { ...facts.base, synonyms: [] };
  const read = createClaimReader(base);
  const names = createNames(base.entities);
  const people = new Set(base.entities.flatMap(({ id, kind }) => (kind === 'person' ? [id] : [])));
  const outletOf = new Map(base.articles.map(({ id, outlet }) => [id, outlet]));
  const peopleIn = (text: string) =>
    names.find(words(text)).flatMap(({ entity }) => (people.has(entity) ? [entity] : []));
  const written = base.facts.flatMap(
    ({ id, statement, status, when, about, saidBy, via, sources, disagreesWith }) => {
      const [he] = peopleIn(statement);
      return sentenceSpans(statement).map(
        ({ start, end }): KnownSentence => ({
          ...read(statement.slice(start, end), base.asOf, he),
          ...{ id, status },
          ...(when === undefined ? {} : { when }),
          about: new Set(about),
          saidBy: new Set(saidBy),
          through: new Set([
            ...carriersOf({ via, sources }),
            ...sources.flatMap(({ article }) => outletOf.get(article) ?? []),
          ]),
          disputed: disagreesWith.length > 0,
        }),
      );
    },
  );
  const quoted = (passages?.index.passages ?? []).flatMap(({ article: at, number, text, sentences }) => {
    const { id = '', published = base.asOf } = added[at] ?? {};
    return sentences.map(
      ({ start, end }, n): KnownSentence => ({
        ...read(text.slice(start, end), published),
        id: `${id}-p${number}-s${n + 1}`,
        status: statusOf(text.slice(start, end)),
        about: new Set(),
        saidBy: new Set(),
        through: new Set(),
        disputed: false,
      }),
    );
  });
  const sentences = [...written, ...quoted];
  const termsOf = createTermReader({ ...base, entities: [] });
  const nameWords = new Map(base.entities.map(({ id, name }) => [id, new Set(termsOf(words(name)))]));
  const counts = new Map<string, number>();
  for (const { terms } of sentences)
    for (const term of terms.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
  return {
    read,
    sentences,
    world: {
      isPartOf: (term, name) => nameWords.get(name.slice(1))?.has(term) ?? false,
      entities: new Map(base.entities.map((entity) => [entity.id, entity])),
      weightOf: (term) => idfOf(counts.get(term) ?? 0, sentences.length) / idfOf(1, sentences.length),
    },
    personIn(text) {
      const [one, ...others] = new Set(peopleIn(text));
      return others.length === 0 ? one : undefined;
    },
  };
}
