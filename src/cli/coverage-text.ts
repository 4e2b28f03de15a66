/** What `coverage` prints for people. */
import type { Measured } from './coverage.ts';
import type { Reach } from './coverage-asking.ts';
import { percent } from './percent.ts';

/** Longer lists are for `--json`. */
const SHOWN = 20;

/** @returns a table of figures, then the lists that a curator may want to look into. */
export function coverageAsText(measured: Measured): string {
  const { wordForWord, leftOut, aliasesElsewhere, entitiesWithoutFact } = measured;
  return [
    `version ${measured.version}: ${measured.facts} facts, ${measured.passages} passages, ${measured.entities} entities`,
    row('askings, word for word', shares(wordForWord.asked)),
    row('askings, left out', shares(leftOut.asked)),
    row('near misses, word for word', openShares(wordForWord.open)),
    row('near misses, left out', openShares(leftOut.open)),
    ...list(
      'Left out, an asking of one fact is answered with another',
      leftOut.confusions.map(({ fact, reached, n }) => `${fact} -> ${reached}: ${n}`),
    ),
    ...list(
      'Left out, a near miss is answered',
      leftOut.answeredOpen.map(({ fact, n, of }) => `${fact}: ${n} of ${of}`),
    ),
    ...list(
      'Aliases that stand mostly in askings about something else',
      aliasesElsewhere.map(
        ({ alias, entity, elsewhere, of, example }) =>
          `"${alias}" of ${entity}: ${elsewhere} of ${of}, as in ${example.fact}: ${example.asking}`,
      ),
    ),
    ...list('Entities no fact is about', entitiesWithoutFact),
  ].join('\n');
}

const row = (name: string, text: string): string => `${name.padEnd(28)}${text}`;

const REACHES: readonly (readonly [Reach, string])[] = [
  ['own', 'own fact'],
  ['offered', 'offered'],
  ['other', 'another fact'],
  ['none', 'declined'],
];

function shares(asked: Readonly<Record<Reach, number>>): string {
  const total = asked.own + asked.offered + asked.other + asked.none;
  const parts = REACHES.map(([reach, name]) => `${name} ${percent(asked[reach] / (total || 1))}`);
  return [`n=${total}`, ...parts].join('  ');
}

function openShares({ declined, answered }: { declined: number; answered: number }): string {
  const total = declined + answered;
  const share = (n: number) => percent(n / (total || 1));
  return `n=${total}  declined ${share(declined)}  answered ${share(answered)}`;
}

function list(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const more = lines.length > SHOWN ? ` (first ${SHOWN} of ${lines.length})` : '';
  return ['', `${title}${more}`, ...lines.slice(0, SHOWN).map((line) => `  ${line}`)];
}
