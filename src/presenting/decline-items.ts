/** A question without an answer: the reason in plain words, and what the sources do say beside it. */
import type { Answer, FactView } from '../answering/answer.ts';
import { text } from './components.ts';
import { declineWords } from './decline-words.ts';
import { entityName } from './entity-name.ts';
import { plain } from './escape.ts';
import { factItems } from './fact-items.ts';
import { OURS } from './limits.ts';
import type { Item } from './pack.ts';
import { languageOf } from './script.ts';
import { SCRIPT_TEXTS } from './script-texts.ts';
import type { Shelf } from './shelf.ts';
import { suggestions } from './suggestions.ts';

export interface Told {
  /** What must be said. */
  readonly items: readonly Item[];
  /** Where to go from there. */
  readonly offers: readonly Item[];
}

/** One question from each of the first topics: enough to see what kind of thing can be asked. */
function examples(shelf: Shelf): FactView[] {
  return shelf
    .topics()
    .flatMap((topic) => topic.facts.slice(0, 1))
    .slice(0, OURS.examples);
}

/** In the asker's language; questions are offered only where a name was recognised, else a guess looks like an answer. */
function otherScript(answer: Answer, shelf: Shelf, box: number, lead: readonly string[]): Told {
  const script = SCRIPT_TEXTS[languageOf(answer.question)];
  const names = answer.trace.entities.slice(0, OURS.names).map((id) => `**${plain(entityName(id, shelf))}**`);
  const words = [...lead, script.decline, ...(names.length === 0 ? [] : [script.recognised(names)])];
  const said: Item = { kind: 'core', box, blocks: [text(words.join('\n'))] };
  const near = names.length === 0 ? [] : answer.candidates.map(({ fact }) => fact).slice(0, OURS.didYouMean);
  const blocks =
    near.length > 0
      ? suggestions(script.offered(near.length), near, shelf.texts)
      : suggestions(script.examples, examples(shelf), shelf.texts);
  return { items: [said], offers: [{ kind: 'extra', box, of: said, blocks }] };
}

/** The reply to a question that is declined. */
export function declineItems(answer: Answer, shelf: Shelf, box: number, lead: readonly string[]): Told {
  const { reason = 'not-in-sources', facts, candidates } = answer;
  if (reason === 'other-script') return otherScript(answer, shelf, box, lead);
  // What the desk itself holds to be near is stated with its source; mere candidates are only offered, and those
  // of a question about something else not even that.
  const isNear = reason === 'not-in-sources' || reason === 'later-than-sources';
  const [nearest, ...others] = isNear && facts.length > 0 ? facts : [undefined];
  const offered = nearest === undefined && isNear ? candidates.map(({ fact }) => fact) : others;
  const near = offered.filter((fact) => fact !== undefined).slice(0, OURS.didYouMean);

  const { texts } = shelf;
  const asOf = texts.words.date(shelf.about().asOf);
  const words = [
    ...lead,
    declineWords(reason, { asOf, stated: nearest !== undefined, confidence: answer.confidence }, texts),
  ];
  const items: Item[] =
    nearest === undefined
      ? [{ kind: 'core', box, blocks: [text(words.join('\n'))] }]
      : factItems(nearest, shelf, box, words);
  const blocks =
    near.length > 0
      ? suggestions(texts.answer.tryThese(near.length), near, texts)
      : nearest === undefined
        ? suggestions(texts.answer.examples, examples(shelf), texts)
        : [];
  const [said] = items;
  return { items, offers: said === undefined ? [] : [{ kind: 'extra', box, of: said, blocks }] };
}
