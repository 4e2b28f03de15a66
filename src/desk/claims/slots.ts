/**
 * Where there can be one only, another one is contradicted: what somebody travelled by, the colour of a suit, the time of
 * day, how something came out. A group holds what takes each other's place.
 */

interface Slot {
  /** What the sources may say, then what else somebody may claim. */
  readonly values: readonly [known: string, other: string];
  /** What the claim must hold for there to be one only. */
  readonly where?: RegExp;
  /** The values are opposites, which a "may" contradicts, too. */
  readonly opposite?: true;
}

const SLOTS: readonly Slot[] = [
  { values: ['by train', 'by plane | by ship | by car | by helicopter | by bus'] },
  {
    values: ['black | red', 'white | gray | grey | blue | green | brown | yellow | golden | purple | pink'],
    where: /\b(?:suit|carpet(?:ed)?)\b/i,
  },
  {
    values: [
      'early morning',
      'evening | afternoon | night | noon | midday | midnight | late evening | late afternoon',
    ],
    where:
      /\b(?:in the|at|around|on \p{L}+day) (?:(?:late|early) )?(?:morning|evening|afternoon|night|noon|mid)/u,
  },
  { values: ['lunch', 'breakfast | tea | brunch'], where: /\bofficial\b/i },
  {
    values: ['collapsed', 'succeeded | was a success | were a success | was successful | were successful'],
  },
  { values: ['sparse', 'plentiful | ample | abundant | huge'], where: /\breserves\b/i },
  { values: ['weak', 'strong | powerful'], where: /\bair defense/i, opposite: true },
  { values: ['smaller', 'larger | bigger | stronger'], where: /\beconom/i, opposite: true },
  { values: ['denied | denies', 'admitted | admits | acknowledged | confessed'] },
  {
    values: ['defense | foreign', 'finance | interior | economy | health | trade | prime'],
    where: /\b(?:minister|ministry)\b/i,
  },
  { values: ['CIA', 'FBI | NSA | MI6 | KGB | Mossad'], where: /\banalyst\b/i },
  {
    values: ['Korea University', 'Seoul National University | Yonsei University | Harvard University'],
    where: /\b(?:professor|teach\w*|lecturer)\b/i,
  },
  {
    values: [
      'International Criminal Court',
      'UN Security Council | United Nations | European Union | Interpol',
    ],
    where: /\bissue.*\bwarrant\b|\bwarrant\b.*\bissue/i,
  },
  {
    values: ['Russian', 'American | Chinese | Japanese | Israeli | North Korean'],
    where: /\b(?:is|was) an? \p{Lu}/u,
  },
  {
    values: [
      'Khasan | Vladivostok | Hanoi | Komsomolsk-on-Amur | Russky Island',
      'Moscow | Beijing | Pyongyang | Seoul | Tokyo | Singapore | Washington | Khabarovsk | Sakhalin Island',
    ],
    where: /\b(?:cross(?:ed|es)?|border|summit|forum|reception|last met|plant)\b/i,
  },
];

export interface Swap {
  /** The claim with another value. */
  readonly text: string;
  readonly known: string;
  readonly claimed: string;
  readonly opposite: boolean;
}

/** @param claim as it stands; @param plain in plain words. */
export function slotSwaps(claim: string, plain: string): Swap[] {
  return SLOTS.flatMap(({ values: [known, other], where, opposite = false }) => {
    if (where && !where.test(claim) && !where.test(plain)) return [];
    const right = known.split(' | ');
    const here = [...right, ...other.split(' | ')].filter((value) => found(value).test(plain));
    const [only, ...more] = here;
    // "By train and not by plane" says which itself.
    if (only === undefined || more.length > 0) return [];
    return right
      .filter((value) => value !== only)
      .map((value) => ({ text: plain.replace(found(only), value), known: value, claimed: only, opposite }));
  });
}

const found = (value: string): RegExp => new RegExp(`(?<![\\p{L}-])${value}(?![\\p{L}-])`, 'iu');
