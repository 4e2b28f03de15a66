/** fuse.js with its token search, one document a fact. */
import Fuse from 'fuse.js';
import { type Engine, firstHit } from './engine.ts';
import { readPlainFacts } from './plain-facts.ts';

/** The best of 0, .1 … .6 on tests/evaluation/questions.jsonl; the default of .6 finds half as many right. */
const THRESHOLD = 0.2;
const CANDIDATES = 5;

export async function openFuseEngine(knowledgeDir: string): Promise<Engine> {
  const fuse = new Fuse(await readPlainFacts(knowledgeDir), {
    keys: ['asks', 'statement'],
    useTokenSearch: true,
    ignoreLocation: true,
    includeScore: true,
    threshold: THRESHOLD,
  });
  return {
    ask(question) {
      const hits = fuse.search(question, { limit: CANDIDATES });
      return () =>
        firstHit(
          hits.map(({ item }) => item),
          1 - (hits[0]?.score ?? 1),
        );
    },
  };
}
