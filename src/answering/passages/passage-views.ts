/** A sentence of an added article as readers see it, with the whole passage beside it. */
import { MAX_QUOTE_WORDS } from '../../knowledge/schema.ts';
import type { FactView } from '../answer.ts';
import { stem, words } from '../tokens.ts';
import type { Passage, PassageIndex } from './passage-index.ts';

/** Such an opening leans on the sentence before it. */
const LEANS =
  /^["“‘'(]?(?:He|She|It|They|His|Her|Its|Their|This|That|These|Those|Such|Both|The (?:latter|former))\b/;

/** The topic of everything that no curator wrote. */
export const ADDED_TOPIC = 'added';

/** @param asked stems of the question; the quote is taken where most of them stand. */
export function viewOf(
  index: PassageIndex,
  at: number,
  sentence: number,
  asked: ReadonlySet<string> = new Set(),
): FactView {
  const passage = index.passages[at] as Passage;
  const article = index.articles[passage.article];
  const id = article?.id ?? '';
  const statement = statementOf(passage, sentence);
  return {
    id: `${id}-p${passage.number}-s${sentence + 1}`,
    topic: ADDED_TOPIC,
    statement,
    status: 'reported',
    saidBy: [article?.outlet ?? article?.passages[0]?.split('\n')[0] ?? id],
    via: [],
    question: statement,
    citations: [
      {
        article: id,
        passage: passage.number,
        quote: quoteOf(passage, sentence, asked),
        text: passage.text,
        ...(article?.url === undefined ? {} : { url: article.url }),
      },
    ],
    related: [],
    disagreesWith: [],
  };
}

/** The sentence, word for word; where it opens with a pronoun, with the one that tells who is meant. */
function statementOf({ text, sentences }: Passage, sentence: number): string {
  const own = sentences[sentence];
  if (!own) return text;
  const before = LEANS.test(text.slice(own.start, own.end)) ? sentences[sentence - 1] : undefined;
  return text.slice((before ?? own).start, own.end).replace(/\s+/g, ' ');
}

/** @returns at most as many words of the sentence as a curator may quote, as they stand in the passage. */
function quoteOf({ text, sentences }: Passage, sentence: number, asked: ReadonlySet<string>): string {
  const { start, end } = sentences[sentence] ?? { start: 0, end: text.length };
  const parts = [...text.slice(start, end).matchAll(/\S+/g)];
  const hits = parts.map(([word]) => Number(words(word).some((part) => asked.has(stem(part)))));
  let best = { from: 0, hits: -1 };
  for (let from = 0; from === 0 || from + MAX_QUOTE_WORDS <= parts.length; from++) {
    const inside = hits.slice(from, from + MAX_QUOTE_WORDS).reduce((sum, hit) => sum + hit, 0);
    if (inside > best.hits) best = { from, hits: inside };
  }
  const first = parts[best.from];
  const last = parts[Math.min(best.from + MAX_QUOTE_WORDS, parts.length) - 1];
  if (!first || !last) return text.slice(start, end);
  return text.slice(start + first.index, start + last.index + last[0].length);
}
