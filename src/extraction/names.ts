/** Names in a text: those the desk knows, those it does not, and initialisms that the text itself explains. */
import type { Entity } from '../knowledge/schema.ts';

export interface FoundNames {
  /** Ids of known entities, in order of appearance. */
  readonly known: readonly string[];
  /** Names of several words, or initialisms, that no entity has. */
  readonly fresh: readonly string[];
}

export interface Initialism {
  readonly short: string;
  readonly long: string;
}

const CAPITAL = "\\p{Lu}[\\p{L}\\p{M}\\p{N}'’.-]*";
const NAME = new RegExp(`${CAPITAL}(?:(?: (?:of|for|the|de|van|von|al|bin))? ${CAPITAL})*`, 'gu');
const OPENER =
  /^(?:The|A|An|It|Its|He|His|She|Her|They|Their|We|Our|This|That|These|Those|In|On|At|By|For|From|With|But|And|As|If|While|When|After|Before|Since|However|Meanwhile|Both|Some|Many|Most|One|Two|No|Not|Any|Also|Read|Why|How|What|Who|Mr|Mrs|Ms|Dr)\.? (?=\p{Lu})/u;
const CALENDAR =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/;

const fold = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[’']s$/, '')
    .replace(/[’]/g, "'")
    .replace(/\.$/, '');

export function createNameFinder(entities: readonly Entity[]): (sentence: string) => FoundNames {
  const ids = new Map(
    entities.flatMap(({ id, name, aliases }) =>
      [name, ...aliases].map((alias) => [fold(alias), id] as const),
    ),
  );
  /** The longest known name from a word on: "Kremlin spokesman Dmitry Peskov" holds two. */
  function split(words: readonly string[]): { ids: string[]; rest: boolean } {
    const found: string[] = [];
    let rest = false;
    for (let from = 0; from < words.length; ) {
      let size = words.length - from;
      while (size > 0 && !ids.has(fold(words.slice(from, from + size).join(' ')))) size--;
      const id = ids.get(fold(words.slice(from, from + size).join(' ')));
      if (size > 0 && id) found.push(id);
      else rest = true;
      from += Math.max(size, 1);
    }
    return { ids: found, rest };
  }
  return (sentence) => {
    const known: string[] = [];
    const fresh: string[] = [];
    for (const match of sentence.matchAll(NAME)) {
      const name = match[0]
        .replace(OPENER, '')
        .replace(/[’']s$/, '')
        .replace(/[.’'-]+$/, '');
      const words = name.split(' ');
      const found = split(words);
      known.push(...found.ids);
      const telling = words.length > 1 || /^\p{Lu}{2,6}$/u.test(name);
      if (found.ids.length === 0 && found.rest && telling && !CALENDAR.test(name)) fresh.push(name);
    }
    return { known: [...new Set(known)], fresh: [...new Set(fresh)] };
  };
}

/** "the Lake Water Board (LWB)": the letters must be the words' own. */
export function findInitialisms(text: string): Initialism[] {
  const found = [...text.matchAll(/((?:[\p{L}'’-]+ ){1,8})\((\p{Lu}{2,8})s?\)/gu)].flatMap(
    ([, before = '', short = '']) => {
      const words = before.trim().split(' ');
      // Small words may be skipped: "Bank for International Settlements (BIS)".
      for (let from = words.length - 1; from >= 0; from--) {
        const long = words.slice(from);
        const all = long.map((word) => word[0]?.toUpperCase()).join('');
        const big = long
          .filter((word) => !/^(?:of|for|and|the|in|on|to)$/i.test(word))
          .map((word) => word[0]?.toUpperCase())
          .join('');
        if (
          (all === short || big === short) &&
          /^\p{L}/u.test(long[0] ?? '') &&
          !/^(?:of|for|and|the)$/i.test(long[0] ?? '')
        )
          return [{ short, long: long.join(' ') }];
      }
      return [];
    },
  );
  return [...new Map(found.map((one) => [one.short, one])).values()];
}
