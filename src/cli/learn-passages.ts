/**
 * `node src/cli/learn-passages.ts RETRIEVAL_DIR [--write]`: learns how added articles are searched, from the articles and
 * questions of the folder. Prints figures found on articles that were left out of the learning; --write writes the model.
 */
import { readdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { normalise } from '../answering/normalise.ts';
import { createPassageAnswerer } from '../answering/passages/passage-answerer.ts';
import { signsOf, sureness } from '../answering/passages/passage-confidence.ts';
import type { PlainArticle } from '../answering/passages/passage-index.ts';
import type { Query } from '../answering/passages/query.ts';
import { rankPassages } from '../answering/passages/rank-passages.ts';
import { readWords } from '../desk/open-desk.ts';
import { readArticleText } from '../knowledge/article-text.ts';
import type { EvaluationQuestion } from './evaluation.ts';
import { EXIT } from './exit-codes.ts';
import { type Example, fitWeights } from './fit.ts';
import { fitRanking, type RankingExample } from './fit-ranking.ts';
import { knowledgeDir } from './open-answerer.ts';
import { percent } from './percent.ts';
import { readQuestions } from './read-questions.ts';

const FOLDS = 5;
/** Answered is what is right more likely than not; below, down to the second figure, passages are offered. */
const THRESHOLDS = { answer: 0.5, offer: 0.3 };
/** Questions whose article is away are as many again; they must not drown the others. */
const AWAY_WEIGHT = 0.6;

interface Asked extends RankingExample {
  readonly question: EvaluationQuestion;
  readonly query: Query;
  readonly fold: number;
}

const [directory, flag] = process.argv.slice(2);
if (!directory) {
  console.error('usage: node src/cli/learn-passages.ts RETRIEVAL_DIR [--write]');
  process.exit(EXIT.usage);
}
const { vectors } = await readWords(knowledgeDir());
const articles = await readArticles(join(directory, 'articles'));
const questions = await readQuestions(join(directory, 'questions.jsonl'));
const foldOf = new Map(articles.map(({ id }, n) => [id, n % FOLDS]));

async function readArticles(folder: string): Promise<PlainArticle[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.txt')).sort();
  const ids = files.map((file) => basename(file, '.txt'));
  return Promise.all(ids.map(async (id) => ({ id, passages: (await readArticleText(folder, id)) ?? [] })));
}

function ask(shown: readonly PlainArticle[], asked: readonly EvaluationQuestion[]): Asked[] {
  const answerer = createPassageAnswerer(shown, vectors);
  return asked.map((question) => {
    const { query, gathered } = answerer.examine(normalise(question.q));
    const right = gathered.map(
      ({ passage, article }) =>
        question.answerable &&
        question.gold.some(
          (gold) =>
            gold.article === shown[article]?.id && gold.passage === answerer.index.passages[passage]?.number,
        ),
    );
    const [gold] = question.gold;
    return { question, query, gathered, right, fold: foldOf.get(gold?.article ?? '') ?? 0 };
  });
}

const present = ask(articles, questions);
const away = Array.from({ length: FOLDS }, (_, fold) =>
  ask(
    articles.filter(({ id }) => foldOf.get(id) !== fold),
    questions.filter(({ gold }) => foldOf.get(gold[0]?.article ?? '') === fold),
  ),
).flat();

const answerable = present.filter(({ question }) => question.answerable);
const rankings = Array.from({ length: FOLDS }, (_, fold) =>
  fitRanking(answerable.filter((asked) => asked.fold !== fold)),
);

interface Judged extends Example {
  readonly fold: number;
  readonly there: boolean;
}

let first = 0;
let amongFive = 0;
const judge = (asked: Asked, there: boolean): Judged => {
  const ranking = rankPassages(asked.gathered, rankings[asked.fold]);
  const rightPassages = new Set(asked.gathered.filter((_, n) => asked.right[n]).map(({ passage }) => passage));
  const right = there && rightPassages.has(ranking.passages[0]?.passage ?? -1);
  if (there && asked.question.answerable) {
    first += Number(right);
    amongFive += Number(ranking.passages.slice(0, 5).some(({ passage }) => rightPassages.has(passage)));
  }
  return {
    features: signsOf(asked.query, ranking),
    right,
    answerable: there && asked.question.answerable,
    weight: there ? 1 : AWAY_WEIGHT,
    fold: asked.fold,
    there,
  };
};
const judged = [...present.map((asked) => judge(asked, true)), ...away.map((asked) => judge(asked, false))];
const models = Array.from({ length: FOLDS }, (_, fold) => fitWeights(judged.filter((one) => one.fold !== fold)));
const sure = judged.map((one) => ({ ...one, confidence: sureness(one.features, models[one.fold] ?? {}) }));

console.log(`articles left out of the learning, ${FOLDS} folds: top-1 ${percent(first / answerable.length)}, top-5 ${percent(amongFive / answerable.length)}`);
console.log('threshold   correct     wrong  away declined  impossible declined');
const share = (list: readonly (typeof sure)[number][], test: (one: (typeof sure)[number]) => boolean) =>
  list.filter(test).length / (list.length || 1);
for (let threshold = 0.95; threshold > 0.1; threshold -= 0.05) {
  const asked = sure.filter((one) => one.answerable);
  const correct = share(asked, (one) => one.confidence >= threshold && one.right);
  const wrong = share(asked, (one) => one.confidence >= threshold && !one.right);
  const declined = share(sure.filter(({ there }) => !there), ({ confidence }) => confidence < threshold);
  const impossible = share(
    sure.filter(({ there, answerable: can }) => there && !can),
    ({ confidence }) => confidence < threshold,
  );
  console.log(
    [threshold.toFixed(2), percent(correct), percent(wrong), percent(declined), percent(impossible)]
      .map((cell, n) => cell.padStart([9, 9, 9, 14, 20][n] ?? 9))
      .join(' '),
  );
}

if (flag === '--write') {
  const model = {
    learnt: `${new Date().toISOString().slice(0, 10)}, ${questions.length} questions about ${articles.length} articles`,
    ranking: fitRanking(answerable),
    sureness: fitWeights(judged),
    ...THRESHOLDS,
  };
  await writeFile(
    'src/answering/passages/passage-model.ts',
    `/** How plain articles are searched. Written by \`node src/cli/learn-passages.ts RETRIEVAL_DIR --write\`; not by hand. */\nexport const PASSAGE_MODEL = ${JSON.stringify(model, null, 2)};\n`,
  );
  console.log('src/answering/passages/passage-model.ts written');
}
