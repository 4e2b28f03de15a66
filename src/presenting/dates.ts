/** Dates as people read them. */

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

function oneDate(iso: string): string {
  const [year, month, day] = iso.split('-');
  const name = MONTHS[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), name, year]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** `2023-09-12` → `12 September 2023`, `2023-07` → `July 2023`, `a/b` → `a to b`. */
export function readableDate(iso: string): string {
  return iso.split('/').map(oneDate).join(' to ');
}

/** The same, without what the second date says anyway: `10 to 12 September 2023`. */
export function briefDate(iso: string): string {
  const [start = '', end] = iso.split('/');
  if (end === undefined || start.length !== end.length) return readableDate(iso);
  const [from, to] = [start.split('-'), end.split('-')];
  const same = from.findIndex((part, at) => part !== to[at]);
  if (same < 1) return readableDate(iso);
  return `${same === 2 ? Number(from[2]) : withoutYear(start)} to ${oneDate(end)}`;
}

function withoutYear(iso: string): string {
  return oneDate(iso).split(' ').slice(0, -1).join(' ');
}
