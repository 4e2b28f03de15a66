/**
 * Phrases that mean the same where somebody retells news: one plain wording for all of them, so that "rolled into",
 * "got to" and "arrived in" can be held against each other. Both the claim and the sentence it is held against are read
 * so. Only what means the same whoever does it and to whom stands here; what is merely near belongs to the synonyms.
 */

import { MONTHS } from './read-sentence.ts';

/** "plain: variant | variant"; the first word of a variant in all its regular forms. In this order. */
const SAME = `
  defense: defence
  armored: armoured | armour-plated | bulletproof
  program: programme
  center: centre
  went back to: return to | go back to | goes back to | gone back to | resume
  go on: keep heading | keep going | kept heading | kept going | continue | carry on with | carry on | kept moving
  urge: call on | call upon | appeal to
  act in line with: stick to | respect | comply with | abide by | honor | obey | adhere to | align with
  walk down: come down | came down | climb down | descend | went down | go down | step down
  took power: come to power | came to power | rose to power | took over power
  by plane reach: fly to | flew to | flown to | take a flight to | took a flight to | fly into | flew into
  by ship reach: sail to | sail into
  by car reach: drive to | drove to | driven to | drive into | drove into
  reach by plane: fly | flew | flown
  by train reach: take the train to | took the train to | take a train to | took a train to
  travel: make the journey | made the journey | make the trip | made the trip
  by train: by rail | by railway | on a train | in a train | on board a train | aboard a train
  by plane: by air | by aeroplane | by airplane | by aircraft | by jet | on a plane | in a plane | aboard a plane
  by ship: by boat | aboard a ship | by sea | on a ship | on a boat | by ferry
  by car: in a car | in a limousine | by limousine | by road
  by helicopter: in a helicopter | on a helicopter
  accompany: come along with | came along with | come with | came with | travel along with | travel with | go with
  accompany: in the company of | bring along | take along | took along
  reach: cross the border at | cross the border near | cross the border in | cross the border into | cross over into
  reach: arrive in | arrive at | arrival in | arrival at | get to | gets to | got to | make it to | made it to
  reach: pull in at | pull into | roll into | cross into | enter | step into | ride to | rode to | journey to | trip to | visit to
  reach: travel to | pay a visit to | paid a visit to | come to | comes to | came to | come into | came into
  reach: go to | goes to | went to | gone to | go into | went into | been to
  reach by: come by | came by | went by | go by
  reach: arrive | travel
  leave: depart from | depart | set off from | set out from | set off | set out | head off from
  stocks of: supplies of | supply of | stockpile of | stockpiles of | stores of
  supply: send | sent | deliver | provide | shipped | shipping | hand over | furnish | transfer | shipment | delivery | deliveries
  weapons: weaponry | arms
  ammunition: ammo
  shortage of: run short of | run out of | running low on | run low on | short of | short on | low on | lack of
  burn through: use up | exhaust | deplete
  largest: biggest | greatest | main
  prolong: drag out | drag the war out | draw out | lengthen | extend
  aid: help | assist | assistance
  military aid: military support
  backer: supporter | patron | sponsor
  has: sit on | possess | own
  ask for: request
  goal: aim | objective
  says: think | thought | reckon | argue | find that | found that
  contact with: in touch with | contacts with
  collapse: break down | broke down | broken down | fall apart | fell apart | fall through | fell through
  fire missiles: launch missiles
  destroy: shoot down | shot down | take down | bring down | intercept
  advance: move ahead | move forward | make progress | made progress | progress
  be held: take place | took place
  appear: seem
  cannot: is unable to | are unable to | were unable to | was unable to
  top: senior | high-ranking
  top military officials: top military officers | top generals | generals | military brass
  included: were part of it | was part of it
  get off: got off | step off | alight | disembark
  wear: dress in | dressed in | clad in
  greet: welcome
  declined to say: would not say | wouldn't say | did not say | didn't say | would not tell | refuse to say | refuse to tell
  schedule: itinerary | timetable
  publish: release
  formed: founded | established | created
  sparse: scarce | scant | meager | meagre
  undernourished: malnourished | underfed
  almost: nearly | close to | just under
  talks: negotiations | negotiation | discussions | discussion
  firm: company
  works at: work for | work with | employed at | employed by
  deny: reject | dismiss
  call: describe | label | labelled | labeled | dubbed`;

/** What no list of words can say: turned round, counted, or with something in between. */
const TURNED: readonly (readonly [RegExp, string])[] = [
  [/\bKim Jong[ -]Un\b/g, 'Kim'],
  [/\bVladimir Putin\b/g, 'Putin'],
  [/\bWagner(?! Group)\b/g, 'Wagner Group'],
  [/\bhigh-stakes /gi, ''],
  [
    /\b(?:already|right (?=on|at|in)|now|currently|at present|indeed|really|actually|apparently (?=has|had))\b ?/gi,
    '',
  ],
  [/(\d+) ?(?:percent|per cent|pct)\b/gi, '$1%'],
  [/\b(\d{4} (?:summit|meeting|talks)) with \p{Lu}\p{L}+/gu, '$1'],
  [/\b(?:brings?|bringing|brought|takes?|took) (?=(?:his|her|their) )/gi, 'accompany '],
  [/\bone of the (?=\p{L}+est )/giu, 'some of the '],
  [/\bthe talks (?=between|on|about|over|that|in)/gi, 'talks '],
  [/\bone[- ](?:on|to)[- ]one(?: (?:talks?|meeting|conversation|session))?\b/gi, 'oneonone'],
  [/\b(?:sit|sits|sat) down (?:for|to) (?=an? oneonone)/gi, 'hold '],
  [
    /\b(?:the two|both) (?:leaders|men)\b|\bthe pair\b|\bthe two(?= (?:will|would|plan|are|have|had|met))/gi,
    'Kim and Putin',
  ],
  [/\b(?:see|sees|saw) (?=Kim|Putin|Xi|each other)/g, 'meet '],
  [/\b(?:see|inspect|tour) (?=an? |the )/g, 'reach '],
  [
    /\b(?:will|would|are to|is to|plans? to)(?: also)? (?:hold|have|give)\b|\bthere (?:will|would) be\b/gi,
    'plan',
  ],
  [
    /\barm(?:s|ed|ing)? (?=North Korea|Russia|Ukraine|the North|Moscow|Pyongyang|Putin|Wagner)/g,
    'supply weapons to ',
  ],
  [/\b(?:arms|weapons) (?:for|to) (?:the )?Wagner\b(?: Group)?/gi, 'weapons supply to the Wagner Group'],
  [
    /\b(Moscow|Russia|Wagner Group) (?:(?:has|have|had|is) )?(?:received|receives|receiving|gets|getting|got) North Korean (\p{L}+)/gu,
    'North Korea supplies $2 to $1',
  ],
  [
    /\b(?:go|goes|went|gone|travel(?:s|led|ed)?|came|come) from ((?:\p{Lu}[\p{L}-]* )+)to /gu,
    'left $1and reach ',
  ],
  [/\b(?:gave|given|gives?) (?=Russia|North Korea|Moscow|Pyongyang|Ukraine|the Wagner|Wagner)/g, 'supplied '],
  [/\b(?:gave|given|gives?) (\p{L}+) a salute\b/gu, 'saluted $1'],
  [/\b(?:in|within) the (?:coming|next few|next) days\b/gi, 'in the next few days'],
  [
    /\bKim and Putin['’]s (?:first|previous|last|earlier) (?:summit|meeting)\b/g,
    'Kim and Putin held one other summit',
  ],
  [/\bKim and Putin (?:last met|met once)\b,?/g, 'Kim and Putin held one other summit'],
  [
    /\b(?:the|their) (?:first|previous|last|earlier|only other) (?:summit|meeting)(?: (?:of|between) Kim and Putin)\b/gi,
    'one other summit by Kim and Putin',
  ],
  [
    /\b(?:the|their) (?:first|previous|last|earlier|only other) (?:summit|meeting) (?=in [\p{Lu}\d])/gu,
    'one other summit ',
  ],
  [/\b(first|second|third|fourth|fifth) (?:visit|trip|journey) to\b/gi, '$1 visit in'],
  [/\b(?:ha(?:s|d|ve)) been to (\p{L}[\p{L} ]*?) twice\b/giu, 'is on a second visit in $1'],
  [/\bha(?:s|d) visited (\p{L}[\p{L} ]*?) twice\b/giu, 'is on a second visit in $1'],
  [
    /\b(first|second|third|fourth|fifth) time (?:that )?(\p{L}+) (?:has|had) (?:been to|visited|gone to|come to)\b/giu,
    "$2's $1 visit in",
  ],
  [
    /\b(?:has|had|have)(?:n['’]t| not) (?:been abroad|gone abroad|travelled abroad|traveled abroad|left (?:the Korean Peninsula|his country|the country|North Korea|home)) since (\d{4})/gi,
    'left the Korean Peninsula for the first time since $1',
  ],
  [/\b(?:has|have|had) (his [\p{L} ]+?) with (?:him|her|them)\b/giu, 'accompany $1'],
  [/\b(?:has|have|had) (an? [\p{L} ]+?) on\b(?= when|[.,]|$)/giu, 'wore $1'],
  [/\bUS (?=State Department)/g, ''],
  [/\b([\p{L}]+) speaks for\b/giu, '$1 is the spokesperson of'],
  [/\b(?:used to be|was once|was formerly) (?:an? )?/gi, 'is a former '],
  [
    /\bused to work (?:as an? (\p{L}+) )?(?:for|at)\b(?= (?:the )?(?:CIA|Central|FBI|NSA|MI6|KGB|Mossad))/giu,
    'is a former analyst at',
  ],
  [/\b(?:works|serves|acts) as (?=an?|the)/gi, 'is '],
  [/\b(\p{L}+) (?:at|for|with) (?:the )?(?=CIA|Central Intelligence)(\p{L}[\p{L} ]*)/giu, '$2 $1'],
  [/\b(?:heads|leads|runs) (\p{Lu}[\p{L}]+)['’]s Defen[cs]e Ministry/gu, "is $1's defense minister"],
  [/\btown (?:right )?(?:on|at) the border/gi, 'border town'],
  [
    /\b(?:has|have)(?:n['’]t| not) been allowed to sell (?:weapons|arms|munitions)|\b(?:is|are|has been|was) (?:banned|barred|forbidden) (?:from )?(?:selling|exporting|to sell|to export) (?:weapons|arms|munitions)/gi,
    'is under a ban on arms sales',
  ],
  [/^sources (?=told|say|said)/gi, 'sources in North Korea '],
  [/\bexpects? (\p{Lu}[\p{L} ]{2,40}?) to (?=\p{L})/gu, 'says $1 may '],
  [
    /\b(may|might|could|likely to)( also)? (?:be looking|look|be asking|ask|request|demand|want|be seeking)\b/gi,
    '$1 seek',
  ],
  [
    /\b(?:gets|get|getting|received|receives|receiving|has received|is getting|got) (\p{L}[\p{L} ]*?) from (North Korea|Pyongyang)\b/giu,
    'that $2 supplies $1',
  ],
  [
    /\b(?:before|by) (?:the end of the year|the year is over|the year is out|year['’]s end|the end of)\b/gi,
    'by the end of the year',
  ],
  [/\btoo (?:hungry|starved|weak from hunger) to\b/gi, 'weak with hunger and cannot'],
  [/\b(?:is|was|were|are) (?:on|part of) the (?:programme|program|agenda|schedule)\b/gi, 'is planned'],
  [/\b(?:is|was|are|were) scheduled\b/gi, 'is planned'],
];

/** To visit something; a "second visit in" it is counted and stays. */
const IN_MONTH = `in (?:${MONTHS.join('|')})`;
const VISITING = new RegExp(
  `\\b(?:visit(?:s|ed|ing)? (?=\\p{Lu}|the |an? |together |cities |${IN_MONTH})|(?:paid a visit|came|went) (?=${IN_MONTH}))`,
  'gu',
);
/** At the end only: further on, "it" is who was supplied. */
const SUPPLYING = /\bsuppl(?:y|ies|ied|ying) ((?:(?:the )?\p{Lu}[\p{L}-]* ?)+?) with (\p{L}+)(?=\.?$)/gu;
/** Who is there with them comes along. */
const WITH = /\breach ((?:\p{Lu}[\p{L}-]*,? )+)with (?=\p{Lu}|his |her )/gu;

/** "arrive" -> "arrive", "arrives", "arrived", "arriving"; "ship" -> "shipping", too. Other shapes harm nothing. */
function shapesOf(verb: string): string {
  if (verb.endsWith('e')) return `${verb}[sd]?|${verb.slice(0, -1)}ing`;
  if (/[^aeiou]y$/.test(verb)) return `${verb}|${verb.slice(0, -1)}ie[sd]|${verb}ing`;
  return `${verb}s?|${verb}${verb.at(-1)}?(?:ed|ing)`;
}

const rules = SAME.trim()
  .split('\n')
  .map((line): readonly [RegExp, string] => {
    const [plain = '', variants = ''] = line.trim().split(': ');
    const sources = variants.split(' | ').map((variant) => {
      const [first = '', ...others] = variant.split(' ');
      return [`(?:${shapesOf(first)})`, ...others].join(' ');
    });
    return [new RegExp(`\\b(?:${sources.join('|')})\\b`, 'giu'), plain];
  });

/** The sentence in the plain wording. */
export function inPlainWords(sentence: string): string {
  const all = [
    ...TURNED,
    [VISITING, 'reach '] as const,
    ...rules,
    [WITH, 'reach $1accompany '] as const,
    [SUPPLYING, 'supply $2 to $1'] as const,
  ];
  return all.reduce((text, [pattern, plain]) => text.replace(pattern, plain), sentence);
}
