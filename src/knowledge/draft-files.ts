/** An added article as YAML for review: the article's own file, and drafts of its facts. */
import type { ArticleDraft } from './article-draft.ts';
import { yamlText } from './yaml-text.ts';

/** @param state how the article stands in Discord, in a word. */
export function articleYaml({ article }: ArticleDraft, state: string): string {
  return yamlText(article, {
    head: `Added in Discord, ${state} there. Its outlet must stand in entities.yaml.\npassages: SHA-256 of each.`,
    beside: article.passages.map((_, n) => ({ path: ['passages', n], text: `${n + 1}` })),
  });
}

/** A topic file once the statements, wordings and kinds of question are filled in and the entities moved. */
export function draftYaml({ article, publisher, facts, suggested }: ArticleDraft): string {
  const title = `${publisher}, ${article.published}`.slice(-60);
  const entities = suggested.map((entity) => ({ ...entity, role: '' }));
  const data = {
    topic: { id: article.id, title, summary: 'Drafts from an added article' },
    ...(entities.length > 0 ? { entities } : {}),
    facts: facts.map(({ id, saidBy, via, status, when, about, source }) => ({
      id,
      statement: '',
      saidBy,
      ...(via.length > 0 ? { via } : {}),
      status,
      ...(when === undefined ? {} : { when }),
      about,
      answers: [],
      asks: [],
      sources: [source],
    })),
  };
  const beside = facts.flatMap(({ source, sentence, dates }, n) => [
    {
      path: ['facts', n, 'statement'],
      text: `your own words for passage ${source.passage}, sentence ${sentence}: the sentence is the publisher's`,
    },
    ...(dates.length > 1
      ? [{ path: ['facts', n, 'status'], text: `when: one of ${dates.join(', ')}, or none` }]
      : []),
  ]);
  return yamlText(data, { head: HEAD, beside });
}

const HEAD = `Drafts, one for each sentence, made by a program: who speaks, the status and the date are guesses.
Throw away what says nothing new. Write each statement in your own words, then asks, answers and leavesOpen.
entities: names that entities.yaml does not know; move there what is worth it, the kinds are guesses.
Then put the file into facts/ and run "npm run knowledge -- check".`;
