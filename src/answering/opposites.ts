/**
 * Words that are told of the same things and exclude each other: the other side, another day, another colour. Word
 * vectors put them side by side, because they stand in the same sentences; a reader who asks of the south is not
 * answered with the north.
 */
import { stem } from './tokens.ts';

/**
 * A group a line; without "may", "march" and "fall", which are more often other words than months and a season. What a
 * comma parts excludes each other, the words between two commas do not.
 */
const GROUPS = `
north northern, south southern, east eastern, west western
monday, tuesday, wednesday, thursday, friday, saturday, sunday
january, february, april, june, july, august, september, october, november, december
spring, summer, autumn, winter
morning, noon midday, afternoon, evening, night midnight
yesterday, today, tomorrow
minute minutes, hour hours hourly, day days daily, week weeks weekly, month months monthly, year years yearly annual, decade decades, century centuries
black, white, red, blue, green, yellow, brown, grey gray, pink, purple, orange, golden gold, silver
first, second, third, fourth, fifth, sixth, seventh, last final
two twice couple, three thrice, four, five, six, seven, eight, nine, ten, eleven, twelve dozen dozens, hundred hundreds, thousand thousands, million millions, billion billions
half, third, quarter
man men male, woman women female
boy boys, girl girls
husband, wife, son sons, daughter daughters, father, mother, brother, sister, uncle, aunt, grandfather, grandmother, cousin, nephew, niece
buy buys bought buying purchase purchased import imports imported, sell sells sold selling sale export exports exported
lend, borrow
give gave given, take took taken
win won victory, lose lost defeat
success succeed succeeded successful, failure fail failed collapse collapsed
increase increased rise rising rose grow grew grown growth, decrease decreased fall falling fell decline declined drop dropped reduce reduced shrink shrank
strong stronger strongest strengthen, weak weaker weakest weaken
high higher highest, low lower lowest
big bigger biggest large larger largest huge, small smaller smallest little tiny
more most, less least fewer fewest
fast faster quick quickly, slow slower slowly
old older oldest, new newer newest young younger youngest
early earlier earliest, late later latest
long longer, short shorter
hot, cold
rich wealthy, poor
cheap, expensive dear
good better best, bad worse worst
arrive arrived arrival enter entered, depart departed departure leave left exit
begin began start started, end ended finish finished
open opened, close closed shut
accept accepted agree agreed approve approved, reject rejected refuse refused deny denied
confirm confirmed admit admitted acknowledge acknowledged, deny denied
praise praised, condemn condemned criticize criticized
friend friends ally allies, foe foes enemy enemies rival rivals
attack attacked offensive, defend defended defensive
public publicly, private privately secret secretly
past previous, next future upcoming
shortage lack, surplus abundance plenty
tighten tightened, loosen loosened ease eased lift lifted
army, navy, marines
ship boat vessel, plane aircraft airplane jet, train rail railway, car limousine limo, bus, truck, bicycle, helicopter
breakfast, lunch, dinner supper
legal lawful, illegal unlawful
above, below
inside, outside
front, back
`;

const opposites = new Map<string, Set<string>>();
for (const line of GROUPS.trim().split('\n')) {
  const sides = line.split(',').map((side) => side.trim().split(' ').map(stem));
  for (const [n, side] of sides.entries())
    for (const word of side) {
      const others = opposites.get(word) ?? new Set();
      for (const other of sides.toSpliced(n, 1).flat()) if (!side.includes(other)) others.add(other);
      opposites.set(word, others);
    }
}

const NONE: ReadonlySet<string> = new Set();

/** @param term a stem. @returns the stems that exclude it; mostly none. */
export function oppositesOf(term: string): ReadonlySet<string> {
  return opposites.get(term) ?? NONE;
}
