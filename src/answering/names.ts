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

/** A tree of words: a name is a path from the root. */
interface Branch {
  readonly next: Map<string, Branch>;
  entity?: string;
}

/** Chinese, Japanese and Korean write names without spaces or with particles attached. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** No two entities share a name: `knowledge/check.ts` sees to it. */
export function createNames(entities: readonly Entity[]): Names {
  const root: Branch = { next: new Map() };
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
      let branch = root;
      for (const part of parts) {
        const next = branch.next.get(part) ?? { next: new Map() };
        branch.next.set(part, next);
        branch = next;
      }
      branch.entity ??= id;
      if (parts.length === 1) whole.add(first);
      if (parts.length > 1 && isProperName(alias)) long.push(entry);
      for (const part of parts) vocabulary.add(part);
    }
  }
  unspaced.sort((a, b) => b.name.length - a.name.length);

  function longestAt(
    text: readonly string[],
    start: number,
  ): { readonly entity: string; readonly length: number } | undefined {
    let branch: Branch | undefined = root;
    let longest: { entity: string; length: number } | undefined;
    for (let length = 1; branch && start + length <= text.length; length++) {
      branch = branch.next.get(text[start + length - 1] ?? '');
      if (branch?.entity !== undefined) longest = { entity: branch.entity, length };
    }
    return longest;
  }

  /** "the North Korean": the name that begins later and reaches further is the one meant, not "the North". */
  function overtaken(text: readonly string[], start: number, length: number): boolean {
    for (let later = start + 1; later < start + length; later++) {
      const other = longestAt(text, later)?.length ?? 0;
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
        if (found && !overtaken(text, start, found.length)) {
          mentions.push({ entity: found.entity, start, end: start + found.length });
          start += found.length - 1;
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
