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
  /** Names of two words and more, for finding misspelt ones. */
  readonly long: readonly { readonly words: readonly string[]; readonly entity: string }[];
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
  for (const { id, name, aliases } of entities) {
    for (const alias of [name, ...aliases]) {
      const parts = words(alias);
      const [first] = parts;
      if (first === undefined) continue;
      if (UNSPACED.test(alias)) unspaced.push({ name: parts.join(''), entity: id });
      const entry = { words: parts, entity: id };
      byFirst.set(first, [...(byFirst.get(first) ?? []), entry]);
      if (parts.length > 1) long.push(entry);
      for (const part of parts) vocabulary.add(part);
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  unspaced.sort((a, b) => b.name.length - a.name.length);

  return {
    long,
    vocabulary,
    find(text) {
      const mentions: Mention[] = [];
      for (let start = 0; start < text.length; start++) {
        const word = text[start] ?? '';
        const found = byFirst.get(word)?.find((name) => name.words.every((part, n) => text[start + n] === part));
        if (found) {
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
