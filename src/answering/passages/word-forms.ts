/** Words -> one form for all their shapes, where a stemmer does not see that they are one word. */
import { stem } from '../tokens.ts';

/** Strong verbs and irregular plurals, the first of each group standing for all. */
const IRREGULAR = `arise arose arisen|bear bore borne|beat beaten|become became|begin began begun|bind bound|blow blew blown|break broke broken
bring brought|build built|burn burnt|buy bought|catch caught|choose chose chosen|come came|creep crept|deal dealt|dig dug|draw drew drawn|drink drank drunk
drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fly flew flown|forbid forbade forbidden|forget forgot forgotten
freeze froze frozen|give gave given|go went gone|grow grew grown|hang hung|hear heard|hide hid hidden|hold held|keep kept|know knew known|lay laid|lead led|leave left
lend lent|lie lain|light lit|lose lost|make made|mean meant|meet met|pay paid|ride rode ridden|rise rose risen|run ran|say said|see saw seen|seek sought|sell sold|send sent
shake shook shaken|shine shone|shoot shot|show shown|shrink shrank|sing sang sung|sink sank sunk|sit sat|sleep slept|speak spoke spoken|spend spent|spin spun|stand stood
steal stole stolen|stick stuck|strike struck|swear swore sworn|sweep swept|swim swam|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown
understand understood|wake woke|wear wore worn|weave wove woven|win won|wind wound|withdraw withdrew withdrawn|write wrote written
man men|woman women|child children|foot feet|mouse mice|phenomenon phenomena|datum data|basis bases|crisis crises|person people`;

/** Countries and their people: asked for by either. */
const NATIONS = `france french|germany german|england english|spain spanish|netherlands dutch|scotland scottish scots|ireland irish|wales welsh|poland polish|denmark danish
sweden swedish|switzerland swiss|greece greek|turkey turkish|finland finnish|norway norwegian|china chinese|japan japanese|portugal portuguese|korea korean|russia russian
britain british|italy italian|europe european|africa african|asia asian|america american|rome roman|ukraine ukrainian|vietnam vietnamese|belarus belarusian|israel israeli
iran iranian|syria syrian|hungary hungarian|austria austrian|belgium belgian|canada canadian|mexico mexican|egypt egyptian|india indian|brazil brazilian`;

const NUMBERS = `1 one|2 two|3 three|4 four|5 five|6 six|7 seven|8 eight|9 nine|10 ten|11 eleven|12 twelve|20 twenty|30 thirty|40 forty|50 fifty|100 hundred
1st first|2nd second|3rd third|4th fourth|5th fifth|6th sixth|7th seventh|8th eighth|9th ninth|10th tenth|11th eleventh|12th twelfth|13th thirteenth|14th fourteenth
15th fifteenth|16th sixteenth|17th seventeenth|18th eighteenth|19th nineteenth|20th twentieth`;

const CANONICAL = new Map(
  [IRREGULAR, NATIONS, NUMBERS]
    .flatMap((groups) => groups.split(/[|\n]/))
    .flatMap((group) => {
      const [first = '', ...others] = group.split(' ');
      return others.map((other) => [other, first] as const);
    }),
);

/** @param word as `words()` gives it. */
export const baseForm = (word: string): string => stem(CANONICAL.get(word) ?? word);
