/** `npm run knowledge -- coverage`: what the facts do not cover, and which wordings do not reach them. */
import { createAnswerer } from '../answering/answerer.ts';
import { readWords } from '../desk/read-files.ts';
import { assemble } from '../knowledge/build.ts';
import { checkReferences } from '../knowledge/check.ts';
import { entitiesWithoutFact, FEWEST, type Fewest, findUncovered } from '../knowledge/coverage.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import type { Problem } from '../knowledge/problems.ts';
import { type AliasElsewhere, findAliasesElsewhere } from './coverage-aliases.ts';
import { askLeftOut, askWordForWord, type LeftOut, type WordForWord } from './coverage-asking.ts';
import { leaveOut } from './left-out.ts';

export interface Measured {
  readonly version: string;
  readonly facts: number;
  readonly passages: number;
  readonly entities: number;
  readonly wordForWord: Omit<WordForWord, 'faults'>;
  readonly leftOut: LeftOut;
  readonly aliasesElsewhere: readonly AliasElsewhere[];
  readonly entitiesWithoutFact: readonly string[];
}

export interface Coverage {
  /** What a curator must mend. */
  readonly faults: readonly Problem[];
  /** What a curator may want to know; missing where the files are too broken to ask anything. */
  readonly measured?: Measured;
}

/**
 * Reads the curator's files, not their build. A minute or two for thirty thousand wordings, each asked twice.
 *
 * @param directory the curator's folder. @param fewest other limits than the shipped ones, for small stories.
 */
export async function measureCoverage(directory: string, fewest: Fewest = FEWEST): Promise<Coverage> {
  const { files, problems } = await loadKnowledge(directory);
  const broken = problems.length > 0 ? problems : checkReferences(files);
  if (broken.length > 0) return { faults: broken };
  const base = assemble(files);
  const english = await readWords(directory);
  const answerer = createAnswerer(base, english);
  const { faults, ...wordForWord } = askWordForWord(files, answerer);
  return {
    faults: [...findUncovered(files, fewest), ...faults],
    measured: {
      version: base.version,
      facts: base.facts.length,
      passages: base.articles.reduce((sum, { passages }) => sum + passages.length, 0),
      entities: base.entities.length,
      wordForWord,
      leftOut: askLeftOut(leaveOut(base, english)),
      aliasesElsewhere: findAliasesElsewhere(base),
      entitiesWithoutFact: entitiesWithoutFact(files),
    },
  };
}
