/** Finds people, places, outlets and things by any of their names, the longest name first. */
import type { Entity } from '../knowledge/schema.ts';
import { words } from './tokens.ts';

export interface Mention {
  readonly entity: string;
  /** First word and the one after the last, as indexes into the words given. */
  readonly start: number;
  readonly end: number;
}

export interface Names {
  find(text: readonly string[]): Mention[];
  /** Proper names of two words and more, for finding misspelt ones: "the suit" is a description, not a name. */
  readonly long: readonly { readonly words: readonly string[]; readonly entity: string }[];
  /** Names that are one word. */
  readonly whole: ReadonlySet<string>;
  /** Every word that stands in a name. */
  readonly vocabulary: ReadonlySet<string>;
}

/** Chinese, Japanese and Korean write names without spaces or with particles attached. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

export function createNames(entities: readonly Entity[]): Names {
  const byFirst = new Map<string, { words: string[]; entity: string }[]>();
  const unspaced: { name: string; entity: string }[] = [];
  const long: { words: string[]; entity: string }[] = [];
  const vocabulary = new Set<string>();
  const whole = new Set<string>();
  for (const { id, name, aliases } of entities) {
    for (const alias of [name, ...aliases]) {
      const parts = words(alias);
      const [first] = parts;
      if (first === undefined) continue;
      if (UNSPACED.test(alias)) unspaced.push({ name: parts.join(''), entity: id });
      const entry = { words: parts, entity: id };
      const sharing = byFirst.get(first);
      if (sharing) sharing.push(entry);
      else byFirst.set(first, [entry]);
      if (parts.length === 1) whole.add(first);
      if (parts.length > 1 && isProperName(alias)) long.push(entry);
      for (const part of parts) vocabulary.add(part);
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  unspaced.sort((a, b) => b.name.length - a.name.length);

  const longestAt = (text: readonly string[], start: number) =>
    byFirst.get(text[start] ?? '')?.find((name) => name.words.every((part, n) => text[start + n] === part));

  /** "the North Korean": the name that begins later and reaches further is the one meant, not "the North". */
  function overtaken(text: readonly string[], start: number, length: number): boolean {
    for (let later = start + 1; later < start + length; later++) {
      const other = longestAt(text, later)?.words.length ?? 0;
      if (later + other > start + length && other >= length) return true;
    }
    return false;
  }

  return {
    long,
    whole,
    vocabulary,
    find(text) {
      const mentions: Mention[] = [];
      for (let start = 0; start < text.length; start++) {
        const word = text[start] ?? '';
        const found = longestAt(text, start);
        if (found && !overtaken(text, start, found.words.length)) {
          mentions.push({ entity: found.entity, start, end: start + found.words.length });
          start += found.words.length - 1;
        } else if (UNSPACED.test(word)) {
          for (const name of unspaced)
            if (word.includes(name.name)) mentions.push({ entity: name.entity, start, end: start + 1 });
        }
      }
      return mentions;
    },
  };
}

const isProperName = (alias: string): boolean =>
  /^(?:\p{Lu}[\p{L}'’-]*)(?:\s+\p{Lu}[\p{L}'’-]*|-[\p{L}]+)+$/u.test(alias);
