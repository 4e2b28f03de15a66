/** English words that are written for one another: they sound alike, or differ by a slip of the hand. */
const GROUPS = `
wear ware where|one won|meet meat|does dose|their there|to too two|week weak|see sea|peace piece|break brake|buy by
hear here|know no|new knew|whole hole|hour our|right write|sale sail|role roll|stake steak|site sight cite
plain plane|through threw|war wore|wait weight|weather whether|which witch|whose whos|your youre|than then
quiet quite|from form|trial trail|lose loose|chose choose|effect affect|accept except|advice advise|price prize
council counsel|principal principle|marshal martial|suit suite|bear bare|fair fare|male mail|pair pear|rain reign
tail tale|waste waist|board bored|band banned|missed mist|past passed|allowed aloud|guest guessed|sent cent scent
some sum|son sun|read red|road rode|steel steal|air heir|die dye|dear deer|heal heel|main mane|might mite
need knead|night knight|pray prey|sure shore|sole soul|throne thrown|would wood|shell shall|farmer former
farmers formers|made maid|seen scene|stair stare|stairs stares|want wont|well will|thing think|things thinks
hungry hungary|desert dessert|aid aide|cache cash|rows rose|sell cell|course coarse|currant current|draft draught
lead led|lesson lessen|launch lunch|nuclear unclear|of off|personal personnel|place plaice|profit prophet
rocket racket|rockets rackets|ship sheep|soldier solder|soldiers solders|summit submit|treat threat|wander wonder
warn worn
`;

const others = new Map<string, readonly string[]>();
for (const group of GROUPS.trim().split(/[|\n]/)) {
  const words = group.trim().split(' ');
  for (const word of words)
    others.set(word, [...(others.get(word) ?? []), ...words.filter((other) => other !== word)]);
}

/** @returns the words that may have been meant by this one, though it is a word itself; mostly none. */
export function homophonesOf(word: string): readonly string[] {
  return others.get(word) ?? [];
}
