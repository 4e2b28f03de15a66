/** The outcome of a refresh, or of going back to a version, for moderators. */
import type { About, Problem, RefreshReport } from '../desk/desk.ts';
import { type Message, text } from './components.ts';
import { shorten } from './cut.ts';
import { oneLine, plain } from './escape.ts';
import { OURS } from './limits.ts';
import { notice } from './notice.ts';
import { type Item, pack } from './pack.ts';
import { REFRESH_TEXTS } from './refresh-texts.ts';

type Done = Extract<RefreshReport, { ok: true }>;

const brief = (words: string, max: number) => plain(shorten(oneLine(words), max));

function inCode(text: string): string {
  return `\`${shorten(oneLine(text), OURS.title).replaceAll('`', 'ˋ')}\``;
}

const line = (words: string, kind: Item['kind'] = 'source'): Item => ({
  kind,
  box: 0,
  blocks: [text(words)],
});

function change(label: string, ids: readonly string[]): string[] {
  if (ids.length === 0) return [];
  const named = ids.slice(0, OURS.changedFacts).map(inCode);
  const more = ids.length - named.length;
  const list = more > 0 ? [...named, REFRESH_TEXTS.andMore(more)] : named;
  return [`${label} (${ids.length}): ${list.join(', ')}`];
}

/** Question, answer before and answer now stay together. */
function answers({ asked, changed }: Done['replay']): Item[] {
  if (asked === 0) return [];
  const told = (answer: string | undefined) =>
    answer === undefined ? REFRESH_TEXTS.noAnswer : brief(answer, OURS.beside);
  return [
    line(REFRESH_TEXTS.answers(changed.length, asked)),
    ...changed.map(({ question, before, after }) =>
      line(
        [
          REFRESH_TEXTS.question(brief(question, OURS.echo)),
          REFRESH_TEXTS.before(told(before)),
          REFRESH_TEXTS.after(told(after)),
        ].join('\n'),
      ),
    ),
  ];
}

function doneItems(report: Done, about: About, wanted: number | undefined): Item[] {
  const { added, changed, removed, published, retired, from, to, number, durationMs, unsaved } = report;
  const words = REFRESH_TEXTS.changes;
  const title =
    wanted === undefined
      ? REFRESH_TEXTS.refreshed(from, to, number, durationMs)
      : REFRESH_TEXTS.rolledBack(wanted, number, durationMs);
  const lines = [
    ...change(words.added, added),
    ...change(words.changed, changed),
    ...change(words.removed, removed),
    ...change(words.published, published),
    ...change(words.retired, retired),
    REFRESH_TEXTS.holds(about),
    ...(unsaved === undefined ? [] : [REFRESH_TEXTS.unsaved(brief(unsaved, OURS.problemText))]),
  ];
  return [line(title, 'core'), ...lines.map((words) => line(words)), ...answers(report.replay)];
}

function problemLine({ file, line, message }: Problem): string {
  const place = inCode(line === undefined ? file : `${file}:${line}`);
  return `• ${place} ${plain(shorten(oneLine(message), OURS.problemText))}`;
}

/**
 * What changed, or why nothing did: the first faults with file, line and message.
 * @param about the desk as it is now
 * @param wanted the version that was to be gone back to, if one was
 */
export function refreshMessage(report: RefreshReport, about: About, wanted?: number): Message {
  if (report.ok) {
    const { from, to, number, published, retired, unsaved, durationMs } = report;
    const same = from === to && published.length + retired.length === 0;
    if (same && unsaved === undefined)
      return notice(
        wanted === undefined
          ? REFRESH_TEXTS.unchanged(to, number, durationMs)
          : REFRESH_TEXTS.nothingToGoBack(number),
      );
    return pack(doneItems(report, about, wanted), (left) => REFRESH_TEXTS.andMore(left.core + left.source));
  }
  const { problems, version } = report;
  const first = problems.slice(0, OURS.problems);
  const title = wanted === undefined ? REFRESH_TEXTS.kept(version) : REFRESH_TEXTS.notBack(wanted, version);
  const items = [title, ...first.map(problemLine)].map((words) => line(words));
  const hidden = problems.length - first.length;
  const more: Item[] = hidden > 0 ? [line(`-# ${REFRESH_TEXTS.moreProblems(hidden)}`, 'extra')] : [];
  return pack([...items, ...more], (left) => REFRESH_TEXTS.moreProblems(hidden + left.source));
}
