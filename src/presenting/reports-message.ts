/** What readers reported, for the moderators: the newest first, without who wrote it. */

import type { ErrorReport } from '../desk/readers.ts';
import { button, type Message, text, withButton } from './components.ts';
import { shorten } from './cut.ts';
import { plain, plainLines } from './escape.ts';
import { OURS } from './limits.ts';
import { notice } from './notice.ts';
import { pagedMessage } from './paged.ts';
import { namedBy } from './report-form.ts';
import { REPORT_TEXTS } from './report-texts.ts';
import type { Shelf } from './shelf.ts';
import { ENGLISH } from './texts/texts.ts';
import { ago } from './times.ts';

export function reportsMessage(reports: readonly ErrorReport[], shelf: Shelf, page = 0): Message {
  if (reports.length === 0) return notice(REPORT_TEXTS.noReports);
  const title = reports.length < OURS.reports ? REPORT_TEXTS.reportsTitle : REPORT_TEXTS.reportsCut;
  return pagedMessage({
    texts: ENGLISH,
    head: () => [text(title(reports.length))],
    items: reports.map(({ id, fact, text: written, at }) => {
      const found = shelf.fact(fact);
      const named = found ? namedBy(found) : plain(REPORT_TEXTS.goneFact(shorten(fact, OURS.word)));
      const words = `${REPORT_TEXTS.reportHead(id, named, ago(at))}\n${quoted(written)}`;
      return [withButton(words, found ? button({ kind: 'fact', id: fact }, REPORT_TEXTS.showAnswer) : [])];
    }),
    page,
    at: (other) => ({ kind: 'reports', page: other }),
  });
}

/** As a quotation, so that nobody takes it for the desk's own words. */
const quoted = (words: string): string =>
  plainLines(words)
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
