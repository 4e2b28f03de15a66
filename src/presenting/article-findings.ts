/** What was found in an added article, as pieces of text that each fit on a page. */
import type { ArticlePreview, Contradiction, Difference, Duplicate, Reprint } from '../desk/articles.ts';
import { brief, inCode, quoted } from './brief.ts';
import { articleLine } from './citation.ts';
import { OURS } from './limits.ts';
import type { Shelf } from './shelf.ts';
import { STATUS_ICONS } from './statuses.ts';
import type { Texts } from './texts/texts.ts';

/** Words put together in rows of bearable length, so that a long list can go over several pages. */
function rows(words: readonly string[], join: (row: readonly string[]) => string): string[] {
  const all: string[][] = [];
  let length = 0;
  for (const word of words) {
    length += word.length;
    const last = all.at(-1);
    if (last !== undefined && length <= OURS.wordList) last.push(word);
    else {
      all.push([word]);
      length = word.length;
    }
  }
  return all.map(join);
}

/** The most frequent first. */
function counted(words: readonly string[]): string[] {
  return [...Map.groupBy(words, (word) => word)]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([word, { length }]) => (length === 1 ? brief(word) : `${brief(word)} (${length})`));
}

function difference(differs: Difference, { articles, answer, words }: Texts): string {
  switch (differs.in) {
    case 'date':
      return articles.differs(words.date(differs.there), words.date(differs.here));
    case 'number':
      return articles.differs(quoted(differs.there), quoted(differs.here));
    case 'status':
      return articles.differs(`“${answer.statuses[differs.there]}”`, `“${answer.statuses[differs.here]}”`);
    case 'denial':
      return articles.denied[differs.denied];
  }
}

function contradiction({ draft, fact, differs }: Contradiction, shelf: Shelf): string {
  const { articles, answer } = shelf.texts;
  const [first] = fact.citations;
  const place = first && `📄 ${articleLine(first.article, shelf)}, ${answer.passages([first.passage])}`;
  const source = first?.quote === undefined ? (place ?? '') : `${place}: ${quoted(first.quote)}`;
  return [
    articles.here(draft.passage, quoted(draft.sentence, OURS.beside)),
    articles.known(brief(fact.statement, OURS.beside), source),
    difference(differs, shelf.texts),
  ].join('\n');
}

function duplicates(found: readonly Duplicate[], shelf: Shelf): string[] {
  const { articles } = shelf.texts;
  return [...Map.groupBy(found, ({ article }) => article)].flatMap(([article, passages]) => {
    const told = passages.map(({ passage, articlePassage, same }) =>
      (same ? articles.duplicateOf : articles.nearlyOf)(passage, articlePassage),
    );
    return rows(told, shelf.texts.words.list).map((row) =>
      articles.duplicate(row, articleLine(article, shelf)),
    );
  });
}

/** That nearly all of it is there already: what a moderator should know first. */
function reprint({ article, otherwise }: Reprint, { articles, answer }: Texts): string {
  const id = inCode(article);
  if (otherwise.length === 0) return articles.reprintWhole(id);
  const named = answer.passages(otherwise.slice(0, OURS.passages));
  return articles.reprint(id, otherwise.length > OURS.passages ? `${named} …` : named);
}

/** `1 headline (passage 1)`: what was set aside, and where it stands. */
function setAside(found: ArticlePreview['setAside'], { articles, answer }: Texts): string[] {
  const lines = [...Map.groupBy(found, ({ reason }) => reason)].flatMap(([reason, passages]) =>
    Array.from({ length: Math.ceil(passages.length / OURS.passages) }, (_, n) => {
      const some = passages.slice(n * OURS.passages, (n + 1) * OURS.passages);
      const where = answer.passages(some.map(({ passage }) => passage));
      return articles.asideAt(articles.aside[reason](some.length), where);
    }),
  );
  return rows(lines, (row) => row.join('\n'));
}

function examples({ drafts, contradictions }: ArticlePreview, { answer }: Texts): string[] {
  const shown = new Set(contradictions.map(({ draft }) => draft.sentence));
  return drafts
    .filter(({ sentence }) => !shown.has(sentence))
    .slice(0, OURS.drafts)
    .map(({ passage, sentence, status, saidBy }) => {
      const details = [
        answer.passages([passage]),
        `${STATUS_ICONS[status]} ${answer.statuses[status]}`,
        ...(saidBy === undefined ? [] : [answer.saidBy(brief(saidBy))]),
      ];
      return `${quoted(sentence, OURS.beside)}\n-# ${details.join(' · ')}`;
    });
}

/** Under its title, which stands with the first. */
const section = (title: string, items: readonly string[]): string[] =>
  items.map((item, at) => (at === 0 ? `${title}\n${item}` : item));

export function findings(preview: ArticlePreview, shelf: Shelf): string[] {
  const { texts } = shelf;
  const { articles } = texts;
  const { drafts, contradictions } = preview;
  // Passage by passage, a reprint would only say again what is said of it as a whole.
  const repeated = preview.duplicates.filter(({ article }) => article !== preview.reprint?.article);
  const speakers = counted(drafts.flatMap(({ saidBy }) => saidBy ?? []));
  const names = counted(drafts.flatMap(({ newNames }) => newNames));
  return [
    ...(preview.reprint === undefined ? [] : [reprint(preview.reprint, texts)]),
    ...section(
      articles.contradictions(contradictions.length),
      contradictions.map((each) => contradiction(each, shelf)),
    ),
    ...section(articles.duplicates(repeated.length), duplicates(repeated, shelf)),
    ...section(articles.speakers(speakers.length), rows(speakers, texts.words.list)),
    ...section(articles.names(names.length), rows(names, texts.words.list)),
    ...section(articles.setAside(preview.setAside.length), setAside(preview.setAside, texts)),
    ...section(articles.examples, examples(preview, texts)),
  ];
}
