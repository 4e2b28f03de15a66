/**
 * Words that say little about the subject. They stay in the index of askings, where "who … for" and "what … with"
 * help (CLINC150 and Banking77: 83 % with them, 76 % without), but they weigh less and are never "missing".
 */
const FUNCTION_WORDS = `a an the this that these those there here it its itself he him his himself she her hers they them their
theirs we us our you your yours i me my mine one ones be am is are was were been being do does did done doing have has had having
will would shall should can could may might must of in on at by for from to into onto with without about over under up down out
off as than then so if or and but nor because while though although too also just only even ever still yet again very much more
most some any all both each other another such same own between among through during before after since until per via against
s t d m re ve ll not no yes go get got make say said tell know thing something anything everything someone anyone
somebody anybody everybody everyone nobody anywhere somewhere way well really actually exactly like`;

/** The words a question opens with tell its kind; they count more than the other small words. */
const QUESTION_WORDS = 'who whom whose what which when where why how many much long often far old';

/** Chat that asks nothing. */
const FILLERS = `sup pls plz please lol lmao bro bruh dude fr ngl tbh idk smh omg wtf hey hi hello yo ok okay thx thanks thank tldr tl dr
hmm um uh eh huh nah yeah yep guys mate man um kinda sorta btw imo ikr rn asap quick question anyway basically literally
tell explain wondering curious pretend gimme give wanna gonna gotta guy`;

const set = (text: string) => new Set(text.split(/\s+/));
const functionWords = set(FUNCTION_WORDS);
const questionWords = set(QUESTION_WORDS);
const fillers = set(FILLERS);

export type WordClass = 'content' | 'question' | 'function' | 'filler';

/** @param word lower case, not stemmed. */
export function classOf(word: string): WordClass {
  // Letters on their own are typing, not words.
  if (word.length === 1 && /[a-z]/.test(word) && word !== 'a' && word !== 'i') return 'filler';
  if (questionWords.has(word)) return 'question';
  if (functionWords.has(word)) return 'function';
  if (fillers.has(word)) return 'filler';
  return 'content';
}

/** How chat writes the small words: too short for a speller, and English of their own to it. */
export const CHAT_SPELLINGS: ReadonlyMap<string, string> = new Map(
  `wat what|wut what|wot what|wht what|waht what|whats what|wats what|wen when|whn when|wher where|were's where|y why|wy why|hoo who|whos who|wich which|witch which
  u you|ur your|r are|da the|teh the|hte the|dis this|dat that|n and|nd and|abt about|abot about|abuot about|cuz because|cos because|bc because|w with|wit with|bout about
  frm from|dose does|dos does|doe does|dus does|hav have|haz has|iz is|wil will|shud should|wud would|cud could|wanna want|gonna going|gona going|gotta must
  thier their|thay they|hes he|shes she|isnt is|wasnt was|didnt did|doesnt does|dosnt does|dosent does|dsnt does|wudnt would|cudnt could|shudnt should|didn did|wasn was|isn is|aint is|dont do|hasnt has|wont will|cant can|arent are|thru through|b4 before|2day today|somthing something|smth something|sum some|mite might|hu who|aks ask|yr year|yrs years|ppl people`
    .split(/[|\n]/)
    .map((pair) => pair.trim().split(' ') as [string, string]),
);
