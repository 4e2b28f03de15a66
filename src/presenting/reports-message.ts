/** What readers reported, for the moderators: the newest first, without who wrote it. */

import type { ErrorReport, TooManyReports } from '../desk/readers.ts';
import { button, buttonRow, type Message, text } from './components.ts';
import { shorten } from './cut.ts';
import { plain, plainLines } from './escape.ts';
import { OURS } from './limits.ts';
import { notice } from './notice.ts';
import { pagedMessage } from './paged.ts';
import { namedBy } from './report-form.ts';
import type { Shelf } from './shelf.ts';
import type { Texts } from './texts/texts.ts';
import { ago } from './times.ts';

export function reportsMessage(given: readonly ErrorReport[], shelf: Shelf, page = 0): Message {
  const { texts } = shelf;
  const { reports } = texts;
  if (given.length === 0) return notice(reports.none);
  const title = given.length < OURS.reports ? reports.title : reports.newest;
  return pagedMessage({
    texts,
    head: () => [text(title(given.length))],
    items: given.map(({ id, fact, text: written, at }) => {
      const found = shelf.fact(fact);
      const named = found ? namedBy(found) : plain(reports.goneFact(shorten(fact, OURS.word)));
      const words = `**${id}. ${named}** · ${ago(at)}\n${asQuotation(written)}`;
      // Below, not beside: next to a button a phone would leave the report half a line.
      return [text(words), ...buttonRow(found ? button({ kind: 'fact', id: fact }, reports.showAnswer) : [])];
    }),
    page,
    at: (other) => ({ kind: 'reports', page: other }),
  });
}

/** For a reader whose report is not taken for now. */
export function tooManyReportsMessage({ most, again }: TooManyReports, { reports }: Texts): Message {
  return notice(reports.tooMany(most, ago(again)));
}

/** So that nobody takes it for the desk's own words. */
const asQuotation = (words: string): string =>
  plainLines(words)
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
