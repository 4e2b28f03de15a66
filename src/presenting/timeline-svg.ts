/** The picture of a timeline: one column, to be read at a phone's width, on a ground of its own. */
import type { Tense, TimelineView } from '../desk/explore.ts';
import { shorten } from './cut.ts';
import { readableDate } from './dates.ts';
import { oneLine } from './escape.ts';
import { OURS } from './limits.ts';
import { escapeXml, isDrawn, widthOf, wrap } from './svg.ts';
import { ENGLISH } from './texts/texts.ts';
import { type TimelineRow, timelineRows } from './timeline-rows.ts';
import { PICTURE_TEXTS as TEXTS } from './timeline-texts.ts';

/** A phone shows it at half its size. */
const WIDTH = 720;
const EDGE = 36;
const AXIS = 54;
const LEFT = 96;
const ROOM = WIDTH - LEFT - EDGE;
const SIZE = { title: 38, date: 29, about: 26, caption: 22 } as const;
const LINE = 1.32;
/** Between two rows. */
const GAP = 22;

/** Light on dark, for dark themes and light ones alike; every text has a contrast of 7 to 1 or more. */
const INK = {
  ground: '#1f2630',
  edge: '#5b6b7f',
  strong: '#ffffff',
  text: '#e3e9f0',
  faint: '#b7c3d0',
  axis: '#8594a6',
  past: '#9ecbff',
  plan: '#ffd479',
  ahead: '#ffd479',
  asOf: '#ffd479',
} as const;

/** A part of the drawing with the height it takes. */
interface Drawn {
  readonly svg: string;
  readonly height: number;
}

interface Style {
  readonly size: number;
  readonly ink: string;
  readonly bold?: boolean;
  /** Whether it ends at its place instead of beginning there. */
  readonly ends?: boolean;
}

function line(text: string, x: number, y: number, { size, ink, bold, ends }: Style): string {
  const more = `${bold ? ' font-weight="700"' : ''}${ends ? ' text-anchor="end"' : ''}`;
  return `<text x="${x}" y="${Math.round(y)}" font-size="${size}" fill="${ink}"${more}>${escapeXml(text)}</text>`;
}

/** Lines below one another; `y` is where the first one's line begins. */
function paragraph(text: string, x: number, y: number, width: number, style: Style): Drawn {
  const step = style.size * LINE;
  const lines = wrap(text, style.size, width, style.bold);
  return {
    svg: lines.map((each, n) => line(each, x, y + n * step + style.size, style)).join(''),
    height: lines.length * step,
  };
}

/** Told apart by shape: filled is past, a rhombus a plan, hollow still ahead. */
function dot(tense: Tense, y: number): string {
  const common = `stroke="${INK[tense]}" stroke-width="4"`;
  if (tense === 'plan') {
    return `<path d="M${AXIS} ${y - 13}l13 13l-13 13l-13 -13z" fill="${INK.ground}" ${common}/>`;
  }
  const fill = tense === 'past' ? INK.past : INK.ground;
  return `<circle cx="${AXIS}" cy="${y}" r="10" fill="${fill}" ${common}/>`;
}

/** What lasts from one date to another is drawn as long as its row. */
function bar(tense: Tense, y: number, height: number): string {
  const fill = tense === 'past' ? INK.past : INK.ground;
  return (
    `<rect x="${AXIS - 10}" y="${y - 10}" width="20" height="${Math.max(20, Math.round(height))}" rx="10" ` +
    `fill="${fill}" stroke="${INK[tense]}" stroke-width="4"/>`
  );
}

/** As many names as stand in a line, never a part of one unless it is the only one. */
function namesLine(names: readonly string[]): string {
  let told = '';
  for (const name of names.slice(0, OURS.names)) {
    const longer = told === '' ? name : `${told} · ${name}`;
    if (widthOf(longer, SIZE.about) <= ROOM) told = longer;
  }
  return told === '' ? shorten(names[0] ?? '', 40) : told;
}

function rowAt({ date, tense, span, facts, about }: TimelineRow, top: number): Drawn {
  const caption = TEXTS.row(tense, facts);
  const free = WIDTH - EDGE - widthOf(caption, SIZE.caption);
  const beside = LEFT + widthOf(date, SIZE.date, true) + 20 < free;
  const parts: Drawn[] = [];
  let y = top;
  const write = (text: string, style: Style) => {
    const part = paragraph(text, LEFT, y, ROOM, style);
    parts.push(part);
    y += part.height;
  };
  write(date, { size: SIZE.date, ink: INK.strong, bold: true });
  const small = { size: SIZE.caption, ink: INK.faint };
  const corner = beside ? line(caption, WIDTH - EDGE, top + SIZE.date, { ...small, ends: true }) : '';
  write(namesLine(about), { size: SIZE.about, ink: INK.text });
  if (!beside) write(caption, small);
  const middle = top + SIZE.date * 0.68;
  const sign = span ? bar(tense, middle, y - top - SIZE.date * 0.5) : dot(tense, middle);
  return { svg: `${parts.map(({ svg }) => svg).join('')}${corner}${sign}`, height: y - top };
}

function asOfAt(asOf: string, y: number): Drawn {
  const words = TEXTS.asOf(readableDate(asOf));
  const style = { size: SIZE.caption, ink: INK.asOf, bold: true };
  const end = LEFT + widthOf(words, style.size, true) + 8;
  const rule = (from: number, to: number) =>
    `<path d="M${from} ${y + 16}H${Math.round(to)}" stroke="${INK.asOf}" stroke-width="3" stroke-dasharray="9 7"/>`;
  return {
    svg:
      rule(EDGE, LEFT - 10) +
      line(words, LEFT, y + 24, style) +
      (end < WIDTH - EDGE ? rule(end, WIDTH - EDGE) : ''),
    height: 34,
  };
}

function legendAt(rows: readonly TimelineRow[], top: number): Drawn {
  const used = (['past', 'plan', 'ahead'] as const).filter((tense) =>
    rows.some((row) => row.tense === tense),
  );
  const style = { size: SIZE.caption, ink: INK.faint };
  const entries = [
    ...used.map((tense) => ({
      sign: (y: number) => dot(tense, y),
      words: ENGLISH.timeline.tenses[tense].words,
    })),
    ...(rows.some(({ span }) => span)
      ? [{ sign: (y: number) => bar('past', y - 8, 36), words: TEXTS.span }]
      : []),
  ];
  const step = 42;
  return {
    svg: entries
      .map(({ sign, words }, n) => sign(top + n * step + 16) + line(words, LEFT, top + n * step + 24, style))
      .join(''),
    height: entries.length * step,
  };
}

/** SVG of at most some thousand pixels in height, whatever the facts are. */
export function timelineSvg(timeline: TimelineView): string {
  const rows = timelineRows(timeline, ENGLISH);
  const named = oneLine(timeline.topic?.title ?? '');
  const heading = TEXTS.title(named !== '' && isDrawn(named) ? shorten(named, 90) : undefined);
  const parts: string[] = [];
  let y = EDGE;
  const put = ({ svg, height }: Drawn, gap: number) => {
    parts.push(svg);
    y += height + gap;
  };
  put(paragraph(heading, EDGE, y, WIDTH - 2 * EDGE, { size: SIZE.title, ink: INK.strong, bold: true }), 4);
  put(
    paragraph(TEXTS.intro(timeline.facts.length), EDGE, y, WIDTH - 2 * EDGE, {
      size: SIZE.caption,
      ink: INK.faint,
    }),
    GAP,
  );
  const begin = y;
  const ahead = rows.findIndex(({ tense }) => tense === 'ahead');
  const turn = ahead === -1 ? rows.length : ahead;
  for (const row of rows.slice(0, turn)) put(rowAt(row, y), GAP);
  const end = y;
  put(asOfAt(timeline.asOf, y), GAP);
  const after = y;
  for (const row of rows.slice(turn)) put(rowAt(row, y), GAP);
  const last = y - GAP;
  const axis = (from: number, to: number, dash: string) =>
    to > from
      ? `<path d="M${AXIS} ${Math.round(from)}V${Math.round(to)}" stroke="${INK.axis}" stroke-width="4"${dash}/>`
      : '';
  const lines = axis(begin + 16, end, '') + axis(after, last, ' stroke-dasharray="4 9"');
  put(
    {
      svg: `<path d="M${EDGE} ${Math.round(y)}H${WIDTH - EDGE}" stroke="${INK.edge}" stroke-width="2"/>`,
      height: 2,
    },
    20,
  );
  put(legendAt(rows, y), EDGE - 20);
  const height = Math.round(y);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" ` +
    `font-family="Noto Sans"><rect width="${WIDTH}" height="${height}" rx="20" fill="${INK.ground}"/>` +
    `${lines}${parts.join('')}</svg>`
  );
}
