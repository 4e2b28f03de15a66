/** Who says a sentence, in the forms of attribution that news uses. */

export interface Attribution {
  /** As it stands, without title: "Dmitry Peskov"; or the group spoken of: "a senior official". */
  readonly speaker: string;
  /** The outlet through which it came. */
  readonly via?: string;
  /** `resolved`: the text says "he", the last speaker is meant. */
  readonly by: 'named' | 'resolved';
}

const VERB =
  '(?:said|says|told|tells|added|adds|stated|announced|reported|reports|warned|wrote|writes|claimed|claims|argued|noted|explained|insisted|confirmed|denied|denies|hopes(?= that)|alleged|accused|tweeted|predicted|estimated|acknowledged|concluded|declared|urged)';
const CAPITAL = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";
/** A name, with the small words that names hold inside. */
const NAME = `${CAPITAL}(?:(?: (?:of|for|the|and|de|van|von|al|bin))* ${CAPITAL}){0,6}`;
/** "the harbour office", "a senior NATO official", "two people familiar with the matter". */
const GROUP = `(?:[Tt]he|[Aa]n?|[Tt]wo|[Ss]everal|[Ss]ome) (?:[\\p{L}'’-]+ ){0,5}?(?:officials?|spokes(?:man|woman|person|people)|ministry|office|government|police|agency|court|council|company|report|analysts?|experts?|sources?|people|state media|embassy|military|president|minister|mayor|university|newspaper|union|commission|committee|bank|institute|department)`;
const WHO = `(?<who>${NAME}|${GROUP})`;
const PRONOUN = '(?<pronoun>[Hh]e|[Ss]he|[Tt]hey|[Ii]t)';
const NO_ROLE = 'which|where|when|while|as|but|and|or';
const TIME = '(?: (?:on|in|for|late|early) \\p{L}+)?(?: (?:has|have|had|also|later|then|earlier))?';
const CALLING =
  '(?:spokes(?:man|woman|person)|minister|president|secretary|professor|mayor|governor|general|director|analyst|official|captain|ambassador)';
/** Whoever follows a comma and says it, alone or with an office before the name. */
const SPEAKS = `(?:he|she|they|it|(?:[^,.;“”"]{0,60}\\b${CALLING} )?${CAPITAL}(?: ${CAPITAL}){0,4})${TIME} ${VERB}\\b`;
/**
 * What a person is, between the name and the verb: ", a professor at X,". Careless writers leave out the second comma;
 * but in "aboard the Curlew, the harbour office said" the office speaks, in "in the port of Ora, Feldt said" Feldt.
 */
const ROLE = `(?:, (?!${NO_ROLE})[^,.;“”"]{3,120},|, (?!${NO_ROLE}|the |an? |${SPEAKS})[^,.;“”"]{3,120})?`;
/** What stands before a name: "Russia's state news agency Tass", "Kremlin spokesman Dmitry Peskov". */
const OFFICE = `(?:${CAPITAL} ){0,3}(?:(?!(?:by|of|from|in|at|on|for|to|with|shown|that|who|which)\\b)[a-z][a-z-]*,? ){0,5}`;

const SAYING = [
  new RegExp(`\\b[Cc]iting ${OFFICE}${WHO}`, 'u'),
  // X, a professor at Y, said / X told reporters
  new RegExp(`${WHO}${ROLE}${TIME} ${VERB}\\b`, 'u'),
  // The deputy mayor of X, Y, denied
  new RegExp(`, (?<who>${NAME}),${TIME} ${VERB}\\b`, 'u'),
  // "…," said X
  new RegExp(`[,”"’] ${VERB} (?:${PRONOUN}\\b|${OFFICE}${WHO})`, 'u'),
  new RegExp(`\\b${PRONOUN}${TIME} ${VERB}\\b`, 'u'),
];
const ACCORDING = new RegExp(`\\b[Aa]ccording to (?:${PRONOUN}\\b|${OFFICE}${WHO})`, 'u');
/** "Tass cited Peskov", "Tass reported, citing Peskov". */
const QUOTED = new RegExp(
  `(?<outlet>${NAME})(?: news)?(?: agency)? (?:(?:cited|quoted)|reported,? (?:also )?citing) ${OFFICE}(?<who>${NAME})`,
  'u',
);
/** Titles go; what a person is stands in the entity, not in the name. */
const TITLES =
  /^(?:(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Sen|Rep|Gov)\.? |(?:[\p{L}’'-]+ ){0,5}?(?:[Ss]pokes(?:man|woman|person)|[Mm]inister|[Pp]resident|[Ss]ecretary|[Pp]rofessor|[Mm]ayor|[Gg]eneral|[Dd]irector|[Aa]nalyst|[Oo]fficial) )(?=\p{Lu})/u;
/** Capitals at the start of a sentence that name nobody. */
const NO_SPEAKER =
  /^(?:The|A|An|It|He|She|They|This|That|These|Those|In|On|At|But|And|As|While|When|If|However|Meanwhile|Read|We|I|You|Nobody|No one|Everyone|Also|Separately)$/;
/** Capitalised words that only open the sentence before a name: "On Tuesday Brandt said". */
const OPENERS =
  /^(?:(?:On|In|But|And|As|While|When|Meanwhile|However|Separately|Yet|Late|Early) )+|^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day /u;

const CALENDAR =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/;

const clean = (who: string): string =>
  who
    .replace(OPENERS, '')
    .replace(OPENERS, '')
    .replace(TITLES, '')
    .replace(/^\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?[’']s (?=\p{Lu})|^[Tt]he (?=\p{Lu})/u, '')
    .replace(/[’']s?$|\.$/, '')
    .trim();

/** Speech goes, so that no verb inside it is taken for one that tells who speaks. */
const withoutSpeech = (sentence: string): string =>
  sentence
    .replace(/[“"][^”"]*[”"]/g, (quote) => (/[,.?!]/.test(quote.at(-2) ?? '') ? ' ”, ' : ' '))
    .replace(/\s+/g, ' ')
    .replace(/”, (?=\p{L})/gu, '” ')
    .trim();

type Found = { readonly speaker: string; readonly by: 'named' | 'resolved' };

function match(form: RegExp, text: string, last: string | undefined): Found | undefined {
  const groups = form.exec(text)?.groups;
  if (!groups) return undefined;
  if (groups['pronoun']) return last === undefined ? undefined : { speaker: last, by: 'resolved' };
  const speaker = clean(groups['who'] ?? '');
  return speaker === '' || NO_SPEAKER.test(speaker) || CALENDAR.test(speaker)
    ? undefined
    : { speaker, by: 'named' };
}

/** @param last the speaker of what stands before, for "he added" and for quotes that go on. */
export function attributionOf(sentence: string, last: string | undefined): Attribution | undefined {
  const text = withoutSpeech(sentence);
  const quoted = QUOTED.exec(text)?.groups;
  if (quoted) return { speaker: clean(quoted['who'] ?? ''), via: clean(quoted['outlet'] ?? ''), by: 'named' };
  const source = match(ACCORDING, text, last);
  // What follows "according to" is the source, even where a verb of saying comes after it.
  const rest = text.replace(ACCORDING, ' ');
  for (const form of SAYING) {
    const found = match(form, rest, last);
    if (found) return source && source.speaker !== found.speaker ? { ...found, via: source.speaker } : found;
  }
  return source;
}

/** A passage that is one quotation and names nobody goes on with what was quoted before it. */
export const isBareQuote = (sentence: string): boolean => /^[“"][^“”"]*[”"]?$/.test(sentence.trim());
