/** Dates in the words of a language: `2023`, `2023-09`, `2023-09-12`, or two of them as `from/to`. */
interface DateWords {
  readonly day: (year: number, month: number, day: number) => string;
  readonly month: (year: number, month: number) => string;
  readonly year: (year: number) => string;
  readonly range: (from: string, to: string) => string;
}

export function datesOf({ day, month, year, range }: DateWords): (iso: string) => string {
  const one = (iso: string): string => {
    const [y, m, d] = iso.split('-').map(Number);
    if (y === undefined) return iso;
    if (m === undefined) return year(y);
    return d === undefined ? month(y, m) : day(y, m, d);
  };
  return (iso) => {
    const [from = '', to] = iso.split('/').map(one);
    return to === undefined ? from : range(from, to);
  };
}
