/** What moderators are told about the articles they add. */
import type { ArticleState, AuditEntry, SetAsideReason } from '../../../desk/articles.ts';
import { ARTICLE } from '../../limits.ts';
import { plural } from '../../plural.ts';

const SIZE = `${ARTICLE.mebibytes} MiB`;

/** Who did what to which article or version. */
type Audited = (when: string, name: string, subject: string) => string;
const audited: Readonly<Record<AuditEntry['action'], Audited>> = {
  'article added': (when, name, id) => `${when} **${name}** added \`${id}\``,
  'article discarded': (when, name, id) => `${when} **${name}** discarded \`${id}\``,
  'article published': (when, name, id) => `${when} **${name}** published \`${id}\``,
  'article retired': (when, name, id) => `${when} **${name}** retired \`${id}\``,
  'article restored': (when, name, id) => `${when} **${name}** restored \`${id}\``,
  'fact base refreshed': (when, name, version) =>
    `${when} **${name}** refreshed the fact base: version \`${version}\``,
  'rolled back': (when, name, version) => `${when} **${name}** went back to version \`${version}\``,
};

export const articles = {
  form: {
    title: 'Add an article',
    file: { label: 'Article', description: `A text, Markdown or HTML file in English, up to ${SIZE}` },
    outlet: { label: 'Publisher', description: 'As readers know it: answers name it' },
    published: {
      label: 'Date',
      description: 'When it appeared; may stay empty where the article says so',
    },
    url: { label: 'Address', description: 'Where it can be read, if anywhere' },
  },
  /** How an article stands. */
  states: {
    draft: '📝 Draft: I do not answer from it before it is published.',
    published: '🟢 Published: I answer from it.',
    retired: '📦 Retired: I no longer answer from it, and keep it to be restored.',
  } satisfies Record<ArticleState, string>,
  /** Labels of buttons. */
  acts: { publish: 'Publish', discard: 'Discard', retire: 'Retire', restore: 'Restore' },
  refused: (why: string) => `⚠️ **Not added.** ${why}`,
  entered: 'You entered:',
  entry: (label: string, value: string) => `• ${label}: ${value}`,
  nothing: '(nothing)',
  again: 'Press “Add again” to mend it: what you typed will stand there, only the file must be chosen anew.',
  addAgain: 'Add again',
  /** What is wrong with an upload, and what to do about it. What was given comes in quotation marks. */
  refusals: {
    empty: 'The file is empty; an article needs a headline and a passage.',
    'too-large': `The file has more than ${SIZE}, the most an article may have. Save the text alone, without pictures.`,
    binary: 'The file is not text in UTF-8. Save the article as plain text, Markdown or HTML.',
    'other-language': 'The article is not in English, and I read no other language.',
    'no-text': 'The file holds a headline at most; an article needs a headline, a blank line and a passage.',
    'nothing-stated':
      'Nothing in the file states anything: only headings, dates, credits and forms were found.',
    'no-outlet': 'The publisher is missing. Give the name of the newspaper or agency.',
    'long-outlet': (length: number, longest: number) =>
      `The publisher's name has ${plural(length, 'character')}; give one of at most ${longest}.`,
    'file-type': (given: string) =>
      `${given} is no file of a kind that I read. Save the article as .txt, .md or .html.`,
    'bad-date': (given: string) => `${given} is no date. Write year, month and day, such as 2023-09-12.`,
    'date-to-come': (given: string) =>
      `${given} is still to come. Give the day on which the article appeared, such as 2023-09-12.`,
    'bad-address': (given: string) =>
      `${given} is no web address. Copy it from the browser, beginning with https://, or leave it out.`,
    'no-date': 'The text does not tell when it appeared. Give the date, such as 2023-09-12.',
    'own-date': (own: string) =>
      `The date in the text, ${own}, cannot be the day it appeared. Give the date, such as 2023-09-12.`,
    'same-text': (article: string, advice: string) => `This text is there already, as ${article}. ${advice}`,
    'same-id': 'Other articles of this publisher and day are being added at this moment. Add it again.',
    elsewhere:
      'The file does not lie with Discord, and I fetch files from nowhere else. Attach it to the form.',
    failed: 'The file could not be fetched from Discord. Try again in a moment.',
    'no-file': 'No file came with the form. Attach the article as a file.',
  },
  /** How the article stands that has the same text, and what to do. */
  there: {
    shipped: 'I answer from it already.',
    draft: 'It is a draft there: publish that one or discard it.',
    published: 'It is published already.',
    retired: 'It was retired: restore that one.',
  } satisfies Record<ArticleState | 'shipped', string>,
  done: {
    publish: (title: string) => `🟢 **Published:** ${title}. From now on I answer from it.`,
    discard: (title: string) => `🗑️ **Discarded:** ${title}. Its text is gone.`,
    retire: (title: string) =>
      `📦 **Retired:** ${title}. I no longer answer from it; it is kept, to be restored.`,
    restore: (title: string) => `🟢 **Restored:** ${title}. I answer from it again.`,
  },
  /** Goes on with what was done. */
  version: (number: number) => ` This is version ${number}.`,
  notDone: (why: string) => `⚠️ **Nothing was changed.** ${why}`,
  /** Why something cannot be done with an article as it stands. */
  wrongState: {
    publish: {
      published: 'The article is published already.',
      retired: 'The article was published before and is retired now; restore it instead.',
    },
    discard: {
      published: 'The article is published: retire it instead. Only a draft can be discarded.',
      retired:
        'The article was published once and is kept, so that it can be restored. Only a draft can be discarded.',
    },
    retire: {
      draft: 'The article is a draft, from which nothing is answered: publish it or discard it.',
      retired: 'The article is retired already.',
    },
    restore: {
      draft: 'The article is a draft, not yet published.',
      published: 'The article is published already.',
    },
  },
  meanwhile: 'The article was changed elsewhere at the same moment. Try again.',
  undo: 'Undo',
  show: 'Show',
  all: 'All added articles',
  unknown: (id: string) => `📭 There is no added article called ${id}. \`/articles list\` shows all.`,
  addedBy: (name: string, when: string) => `added by **${name}** ${when}`,
  changed: (when: string) => `last change ${when}`,
  counts: (passages: number, drafts: number) =>
    `${plural(passages, 'passage')}, ${plural(drafts, 'sentence that states something', 'sentences that state something')}.`,
  /** An article that has nearly all of this text; `passages` are those that it has not so. */
  reprint: (article: string, passages: string) =>
    `⚠️ **Nearly the same text is there already:** ${article}. This one differs in ${passages}. ` +
    'If both are published, I answer from both: retire the one that is out of date.',
  reprintWhole: (article: string) =>
    `⚠️ **All of this stands in another article too, word for word:** ${article}.`,
  contradictions: (count: number) => `⚖️ **Says otherwise than what I know** (${count})`,
  here: (passage: number, sentence: string) => `Here, passage ${passage}: ${sentence}`,
  known: (statement: string, source: string) => `Known: ${statement}\n-# ${source}`,
  differs: (there: string, here: string) => `What differs: ${there} there, ${here} here`,
  denied: {
    there: 'What differs: said not to be so there, said to be so here',
    here: 'What differs: said to be so there, said not to be so here',
  },
  duplicates: (count: number) => `♻️ **Already there in another article** (${count})`,
  duplicate: (passages: string, article: string) => `${passages} of ${article}`,
  duplicateOf: (own: number, other: number) => `passage ${own} is passage ${other}`,
  nearlyOf: (own: number, other: number) => `passage ${own} is nearly passage ${other}`,
  speakers: (count: number) => `🗣️ **Who speaks** (${count})`,
  names: (count: number) => `🆕 **Names new to me** (${count})`,
  setAside: (count: number) => `🧹 **Set aside, never answered from** (${count})`,
  aside: {
    headline: (count: number) => plural(count, 'headline'),
    'date line': (count: number) => plural(count, 'date line'),
    heading: (count: number) => plural(count, 'heading'),
    byline: (count: number) => plural(count, 'byline'),
    ornament: (count: number) => plural(count, 'ornament'),
    repeated: (count: number) => plural(count, 'repetition'),
    copyright: (count: number) => plural(count, 'copyright line'),
    'credits of the desk': (count: number) => plural(count, 'line of credits', 'lines of credits'),
    subscription: (count: number) => plural(count, 'call to subscribe', 'calls to subscribe'),
    'comment form': (count: number) => plural(count, 'comment form'),
    'photo credit': (count: number) => plural(count, 'photo credit'),
    'link to another story': (count: number) =>
      plural(count, 'link to another story', 'links to other stories'),
    'note of what was updated': (count: number) =>
      plural(count, 'note of what was updated', 'notes of what was updated'),
    'sharing links': (count: number) => plural(count, 'line of sharing links', 'lines of sharing links'),
  } satisfies Record<SetAsideReason, (count: number) => string>,
  /** What was set aside, and in which passages. */
  asideAt: (what: string, passages: string) => `${what} (${passages})`,
  examples: '🔎 **For example**',
  listTitle: (count: number) => `### Added articles (${count})`,
  none: '📭 Nobody has added an article yet. `/articles add` does.',
  audit: '🧾 **What was done last**',
  audited,
};
