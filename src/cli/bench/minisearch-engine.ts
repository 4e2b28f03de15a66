/** MiniSearch with fuzzy and prefix matching, one document a fact: better here than one a wording. */
import MiniSearch from 'minisearch';
import { type Engine, firstHit } from './engine.ts';
import { readPlainFacts } from './plain-facts.ts';

const CANDIDATES = 5;

export async function openMiniSearchEngine(knowledgeDir: string): Promise<Engine> {
  const facts = await readPlainFacts(knowledgeDir);
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const index = new MiniSearch<{ id: string; asks: string; statement: string }>({
    fields: ['asks', 'statement'],
    searchOptions: { fuzzy: 0.2, prefix: true },
  });
  index.addAll(facts.map(({ id, asks, statement }) => ({ id, asks: asks.join('\n'), statement })));
  return {
    ask(question) {
      const hits = index.search(question).slice(0, CANDIDATES);
      return () =>
        firstHit(
          hits.flatMap(({ id }) => byId.get(String(id)) ?? []),
          hits[0]?.score ?? 0,
        );
    },
  };
}
