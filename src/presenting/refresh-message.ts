/** The outcome of a refresh, or of going back to a version, for moderators. */
import type { About, Problem, Refreshed, RefreshReport, RollBackReport } from '../desk/desk.ts';
import { brief, inCode } from './brief.ts';
import type { Message } from './components.ts';
import { OURS } from './limits.ts';
import { notice } from './notice.ts';
import { type Item, pack } from './pack.ts';
import { line, replayItems } from './replay-items.ts';
import type { Texts } from './texts/texts.ts';

/** `in 2.7 seconds`. */
function took(ms: number, { refresh, words }: Texts): string {
  const format = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return refresh.took(new Intl.NumberFormat(words.language, format).format(Math.max(ms / 1000, 0.1)));
}

/** So many of the ids as can be read at a glance. */
function idList(ids: readonly string[], { refresh }: Texts): string {
  const named = ids.slice(0, OURS.changedFacts).map((id) => inCode(id));
  const more = ids.length - named.length;
  return (more > 0 ? [...named, refresh.andMore(more)] : named).join(', ');
}

const change = (label: string, ids: readonly string[], texts: Texts): string[] =>
  ids.length === 0 ? [] : [`${label} (${ids.length}): ${idList(ids, texts)}`];

function doneItems(report: Refreshed, about: About, wanted: number | undefined, texts: Texts): Item[] {
  const { added, changed, removed, published, retired, from, to, number, durationMs, unsaved } = report;
  const { refresh } = texts;
  const time = took(durationMs, texts);
  const title =
    wanted === undefined
      ? refresh.refreshed(from, to, number, time)
      : refresh.rolledBack(wanted, number, time);
  const lines = [
    ...change(refresh.changes.added, added, texts),
    ...change(refresh.changes.changed, changed, texts),
    ...change(refresh.changes.removed, removed, texts),
    ...change(refresh.changes.published, published, texts),
    ...change(refresh.changes.retired, retired, texts),
    refresh.holds(about),
    ...(unsaved === undefined ? [] : [refresh.unsaved(brief(unsaved, OURS.problemText))]),
  ];
  return [line(title, 'core'), ...lines.map((words) => line(words)), ...replayItems(report.replay, texts)];
}

function doneMessage(report: Refreshed, about: About, wanted: number | undefined, texts: Texts): Message {
  const { from, to, number, published, retired, unsaved, durationMs } = report;
  const { refresh } = texts;
  const same = from === to && published.length + retired.length === 0;
  if (same && unsaved === undefined)
    return notice(
      wanted === undefined
        ? refresh.unchanged(to, number, took(durationMs, texts))
        : refresh.nothingToGoBack(number),
    );
  return pack(doneItems(report, about, wanted, texts), (left) => refresh.andMore(left.core + left.source));
}

function problemLine({ file, line, message }: Problem): string {
  const place = inCode(line === undefined ? file : `${file}:${line}`);
  return `• ${place} ${brief(message, OURS.problemText)}`;
}

/**
 * What changed, or why nothing did: the first faults with file, line and message.
 * @param about the desk as it is now
 */
export function refreshMessage(report: RefreshReport, about: About, texts: Texts): Message {
  if (report.ok) return doneMessage(report, about, undefined, texts);
  const { refresh } = texts;
  const { problems, version } = report;
  const first = problems.slice(0, OURS.problems);
  const title = [refresh.kept(version), refresh.faultsInEnglish].filter((words) => words !== undefined);
  const items = [title.join('\n'), ...first.map(problemLine)].map((words) => line(words));
  const hidden = problems.length - first.length;
  const more: Item[] = hidden > 0 ? [line(`-# ${refresh.moreFaults(hidden)}`, 'extra')] : [];
  return pack([...items, ...more], (left) => refresh.moreFaults(hidden + left.source));
}

/** @param wanted the version that was to be gone back to */
export function rollBackMessage(report: RollBackReport, about: About, wanted: number, texts: Texts): Message {
  if (report.ok) return doneMessage(report, about, wanted, texts);
  return notice([texts.refresh.notBack(wanted, report.version), whyNot(report, wanted, texts)].join('\n'));
}

function whyNot(report: Exclude<RollBackReport, { ok: true }>, wanted: number, texts: Texts): string {
  const { refresh } = texts;
  switch (report.reason) {
    case 'not-kept':
      return refresh.notKept(wanted, report.kept.join(', '));
    case 'lost-articles':
      return refresh.lostArticles(wanted, idList(report.lost, texts));
    case 'meanwhile':
      return refresh.meanwhile;
  }
}
