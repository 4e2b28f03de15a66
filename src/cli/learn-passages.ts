/**
 * `node src/cli/learn-passages.ts RETRIEVAL_DIR [--write]`: learns how added articles are searched, from the articles and
 * questions of the folder. Prints figures found on articles that were left out of the learning; --write writes the model.
 */
import { readdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { normalise } from '../answering/normalise.ts';
import type { Evidence } from '../answering/passages/evidence.ts';
import { createPassageAnswerer } from '../answering/passages/passage-answerer.ts';
import { signsOf, sureness } from '../answering/passages/passage-confidence.ts';
import type { PlainArticle } from '../answering/passages/passage-index.ts';
import type { Query } from '../answering/passages/query.ts';
import { rankPassages } from '../answering/passages/rank-passages.ts';
import { readWords } from '../desk/read-files.ts';
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
const ALONE_WEIGHT = 0.5;

interface Asked extends RankingExample {
  readonly gathered: readonly Evidence[];
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
  return asked.map((question, n) => {
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
    return { question, query, gathered, right, fold: foldOf.get(gold?.article ?? '') ?? n % FOLDS };
  });
}

const present = ask(articles, questions);
const away = Array.from({ length: FOLDS }, (_, fold) =>
  ask(
    articles.filter(({ id }) => foldOf.get(id) !== fold),
    questions.filter(({ gold }) => foldOf.get(gold[0]?.article ?? '') === fold),
  ),
).flat();

/** A moderator may add one article only: what is rare in it is not what is rare among many. */
const alone = articles.flatMap((article, n) => {
  const next = articles[(n + 1) % articles.length];
  const about = (id: string | undefined) => questions.filter(({ gold }) => gold[0]?.article === id);
  return [
    { asked: ask([article], about(article.id)), there: true },
    { asked: ask([article], about(next?.id)), there: false },
  ];
});

const answerable = present.filter(({ question }) => question.answerable);
const rankings = Array.from({ length: FOLDS }, (_, fold) =>
  fitRanking(answerable.filter((asked) => asked.fold !== fold)),
);

type Sure = Judged & { readonly confidence: number };

interface Judged extends Example {
  readonly fold: number;
  readonly there: boolean;
  readonly among: 'many' | 'alone';
}

let first = 0;
let amongFive = 0;
const judge = (asked: Asked, there: boolean, among: 'many' | 'alone'): Judged => {
  const ranking = rankPassages(asked.gathered, rankings[asked.fold]);
  const rightPassages = new Set(
    asked.gathered.filter((_, n) => asked.right[n]).map(({ passage }) => passage),
  );
  const right = there && rightPassages.has(ranking.passages[0]?.passage ?? -1);
  if (among === 'many' && there && asked.question.answerable) {
    first += Number(right);
    amongFive += Number(ranking.passages.slice(0, 5).some(({ passage }) => rightPassages.has(passage)));
  }
  return {
    features: signsOf(asked.query, ranking),
    right,
    answerable: there && asked.question.answerable,
    weight: (there ? 1 : AWAY_WEIGHT) * (among === 'alone' ? ALONE_WEIGHT : 1),
    fold: asked.fold,
    there,
    among,
  };
};
const judged = [
  ...present.map((asked) => judge(asked, true, 'many')),
  ...away.map((asked) => judge(asked, false, 'many')),
  ...alone.flatMap(({ asked, there }) => asked.map((one) => judge(one, there, 'alone'))),
];
const models = Array.from({ length: FOLDS }, (_, fold) =>
  fitWeights(judged.filter((one) => one.fold !== fold)),
);
const sure = judged.map((one) => ({ ...one, confidence: sureness(one.features, models[one.fold] ?? {}) }));

console.log(
  `articles left out of the learning, ${FOLDS} folds: top-1 ${percent(first / answerable.length)}, top-5 ${percent(amongFive / answerable.length)}`,
);
for (const among of ['many', 'alone'] as const) printCurve(among, sure);

if (flag === '--write') {
  const model = {
    learnt: `${new Date().toISOString().slice(0, 10)}, ${questions.length} questions about ${articles.length} articles`,
    ranking: fitRanking(answerable),
    sureness: fitWeights(judged),
    ...THRESHOLDS,
  };
  await writeFile(
    'src/answering/passages/passage-model.ts',
    `/** How plain articles are searched. Written by \`node src/cli/learn-passages.ts RETRIEVAL_DIR --write\`; not by hand. */\nexport const PASSAGE_MODEL = ${asCode(model)};\n`,
  );
  console.log('src/answering/passages/passage-model.ts written');
}

function printCurve(among: 'many' | 'alone', all: readonly Sure[]): void {
  const some = all.filter((one) => one.among === among);
  const asked = some.filter((one) => one.answerable);
  const away = some.filter(({ there }) => !there);
  const impossible = some.filter((one) => one.there && !one.answerable);
  const share = (list: readonly Sure[], test: (one: Sure) => boolean) =>
    percent(list.filter(test).length / (list.length || 1));
  console.log(`\n${among === 'many' ? 'among all articles' : 'each article alone'}`);
  console.log('threshold   correct     wrong  away declined  impossible declined');
  for (let n = 18; n >= 3; n--) {
    const threshold = n / 20;
    const cells = [
      threshold.toFixed(2),
      share(asked, (one) => one.confidence >= threshold && one.right),
      share(asked, (one) => one.confidence >= threshold && !one.right),
      share(away, ({ confidence }) => confidence < threshold),
      share(impossible, ({ confidence }) => confidence < threshold),
    ];
    console.log(cells.map((cell, column) => cell.padStart([9, 9, 9, 14, 20][column] ?? 9)).join(' '));
  }
}

/** As Biome formats it, so that the written file needs no second command. */
function asCode(value: object): string {
  return JSON.stringify(value, null, 2)
    .replace(/"(\w+)":/g, '$1:')
    .replaceAll('"', "'")
    .replace(/(?<=[^,{])\n/g, ',\n');
}
