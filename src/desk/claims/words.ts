/** Small words by which a sentence says who speaks, how sure it is, and how much it means. */

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** A name after one of these is not who does what follows. */
export const OBLIQUE = set(
  'to of with from for against in on at between than over under near into about towards via through',
);
export const TITLES = set(
  `the president leader professor spokesman spokeswoman spokesperson minister secretary defense defence foreign former
  senior official officials agency country countries leaders both`,
);
export const PRONOUNS = set('he him his she her hers');
/** Passing on what somebody says; no content of its own. */
export const SAYING = set(
  `say said says saying tell told tells telling report reported reports claim claimed claims state stated states
  announce announced announces write writes wrote note notes noted add added adds cite cited cites quote quoted quotes
  decline declined declines`,
);
/** Taking a side; the verb itself is part of what is told. */
export const HOLDING = set(
  `accuse accused accuses accusing deny denied denies reject rejected rejects call called calls describe described
  describes warn warned warns believe believes believed urge urged urges expect expects expected hope hopes hoped`,
);
/** It says less than that it is so. */
export const HEDGES =
  /^(?:may|might|could|would|should|perhaps|maybe|probabl[ey]|(?:un)?likely|possib(?:l[ey]|ility)|appears?|seems?|expect\w*|believ\w*|suggest\w*|estimat\w*|reportedly|speculat\w*|hop(?:es?|ed|ing)|if|potential(?:ly)?|chance|sign)$/;
/** It is still to come. */
export const AHEAD =
  /\b(?:will|won't|would|plans?|planned|planning|intends?|scheduled|set to|due to|is to|are to|was to|were to|going to|on the (?:program(?:me)?|agenda|schedule)|upcoming|soon)\b/i;
export const AMOUNTS = set('all every each most majority none everyone everybody always entire whole');
export const ASKING = set('when where whether why how what who');
export const NEGATIVE = set('not no never without neither nor none nobody nothing cannot');
/** Reckoned from a day nobody knows. */
export const RELATIVE =
  /\b(?:today|tonight|yesterday|tomorrow|(?:last|next|this) (?:week|month|year|night))\b/i;
/** By what somebody travels; there is one at a time. */
export const MEANS = /\bby (?:train|plane|ship|car|helicopter|bus)\b/g;
/** "Peskov is the Kremlin's spokesman". */
export const IDENTITY = /^\P{Ll}.{0,60}? (?:is|was)(?: not)? (?:an? |the |once |one of |\p{Lu})/u;
/** There is only one such. */
export const ONLY_ONE = /\b(?:is|was) (?:the |(?:\p{Lu}[\p{L}-]*\s?){1,3}['’]s? )/u;
export const PAST = /\b(?:former|formerly|previous|once|used to|was|were|ex-)/i;
/** Right before a place: it is left, or gone to. */
export const LEAVING = /^(?:from|leav(?:e|es|ing)|left)$/;
export const HEADING = /^(?:to|into|for|reach(?:es|ed|ing)?)$/;
export const REACHING = /^reach/;
/** Right before who gets what is supplied. */
export const GIVING = /^(?:to|suppl(?:y|ies|ied|ying))$/;
export const SUPPLY = /\bsuppl/;
/** "In Moscow" is a town, where "Moscow says" is Russia. */
export const IN_CAPITAL =
  /(?<=\b(?:in|at|near|reach|reach(?:es|ed|ing)) )(?:Moscow|Pyongyang|Seoul|Washington|Beijing|Tokyo|Kyiv)\b/g;
/** Right before who is asked. */
export const ASKING_OF = /^(?:ask|seek|beg)/;
/** No longer so; "used" is that of "used to be". */
export const FORMER = /^(?:used|once|former|formerly|ex)$/;
/** "Aired late on", "said early": the time of speaking. */
export const SPEAKING =
  /^(?:said|told|aired|reported|shown|announced|published|released|updated) (?:late|early|earlier)\b/;
/** What they said would be is as sure as they are; what only would be is not. */
export const REPORTED_WOULD = /\b(?:said|says|say|told|according to|announced|reported)\b.*\bwould\b/i;
export const WOULD_BE = /\bwould\b/i;
/** Nobody knows. */
export const LEFT_OPEN =
  /\b(?:unclear|uncertain|unknown|undecided|not (?:certain|clear|known|confirmed|decided)|guess\w*|left open)\b/i;
export const INTENDED = /\b(?:plan(?:s|ned|ning)? to|intends? to|wants? to)\b/i;
/** It comes about, whoever plans it. */
export const FIRM = /\b(?:will|(?:is|are) (?:going )?to)\b/i;
export const PRESENT = /\b(?:is|are|has|have|may|can|could|will|now)\b/i;
/**
 * Words that no term tells, and that must stand there, too: neither a meeting that is planned nor a wish tells that
 * somebody met or got it, and a town is not its station.
 */
export const BESIDES =
  /\b(?:met|got(?! off)|gets?(?! off)|obtain(?:s|ed)?|station|other summit|just one other)\b/g;
