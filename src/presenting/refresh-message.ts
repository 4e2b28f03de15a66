/** The outcome of a refresh, for moderators. */
import type { Problem, RefreshReport } from '../desk/desk.ts';
import { type Message, text } from './components.ts';
import { shorten } from './cut.ts';
import { oneLine, plain } from './escape.ts';
import { OURS } from './limits.ts';
import { notice } from './notice.ts';
import { type Item, pack } from './pack.ts';
import { REFRESH_TEXTS } from './refresh-texts.ts';

type Done = Extract<RefreshReport, { ok: true }>;

function inCode(text: string): string {
  return `\`${oneLine(text).replaceAll('`', 'ˋ')}\``;
}

function change(label: string, ids: readonly string[]): string[] {
  if (ids.length === 0) return [];
  const named = ids.slice(0, OURS.changedFacts).map(inCode);
  const more = ids.length - named.length;
  const list = more > 0 ? [...named, REFRESH_TEXTS.andMore(more)] : named;
  return [`${label} (${ids.length}): ${list.join(', ')}`];
}

function doneItems(report: Done): Item[] {
  const { added, changed, removed, from, to, durationMs } = report;
  const words = REFRESH_TEXTS.changes;
  const lines = [
    ...change(words.added, added),
    ...change(words.changed, changed),
    ...change(words.removed, removed),
    ...(report.unsaved === undefined
      ? []
      : [REFRESH_TEXTS.unsaved(plain(shorten(oneLine(report.unsaved), OURS.problemText)))]),
  ];
  return [REFRESH_TEXTS.refreshed(from, to, durationMs), ...lines].map((line) => ({
    kind: 'source',
    box: 0,
    blocks: [text(line)],
  }));
}

function problemLine({ file, line, message }: Problem): string {
  const place = inCode(line === undefined ? file : `${file}:${line}`);
  return `• ${place} ${plain(shorten(oneLine(message), OURS.problemText))}`;
}

/** What changed, or why nothing did: the first faults with file, line and message. */
export function refreshMessage(report: RefreshReport): Message {
  if (report.ok) {
    if (report.from === report.to && report.unsaved === undefined)
      return notice(REFRESH_TEXTS.unchanged(report.to));
    return pack(doneItems(report), (left) => REFRESH_TEXTS.andMore(left.source));
  }
  const { problems, version } = report;
  const first = problems.slice(0, OURS.problems);
  const items = [REFRESH_TEXTS.kept(version), ...first.map(problemLine)].map(
    (line): Item => ({ kind: 'source', box: 0, blocks: [text(line)] }),
  );
  const hidden = problems.length - first.length;
  const more: Item[] =
    hidden > 0 ? [{ kind: 'extra', box: 0, blocks: [text(`-# ${REFRESH_TEXTS.moreProblems(hidden)}`)] }] : [];
  return pack([...items, ...more], (left) => REFRESH_TEXTS.moreProblems(hidden + left.source));
}
