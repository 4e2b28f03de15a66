/** The desk's own answerer on the shipped facts. */
import { printReply } from '../contract.ts';
import { openAnswerer } from '../open-answerer.ts';
import type { Engine } from './engine.ts';

export async function openDeskEngine(): Promise<Engine> {
  const answerer = await openAnswerer({ articles: [], bundled: true });
  return {
    ask(question) {
      const reply = answerer.answer(question);
      return () => {
        const { why: _, confidence, ...given } = printReply(reply);
        return { ...given, score: confidence };
      };
    },
  };
}
