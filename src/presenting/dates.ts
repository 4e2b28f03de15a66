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
