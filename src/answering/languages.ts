/** Tells a question in another language that is written in Latin letters: its small words are not English. */

/** Without accents, and without those that are English words too ("die", "hat", "comment", "come", "pour"). */
const SMALL_WORDS = [
  // German, Dutch, Swedish
  'wo wer wie warum wann ist sind hatte wurde wird uber der das und nicht mit fur ein eine einen zum zur von auf dem den ich',
  'waar wie wanneer waarom hoe een het van zijn met niet voor heeft werd naar',
  'vem nar varfor hur och ar det inte med till vad som',
  // French, Spanish, Italian, Portuguese
  'ou est qui quand pourquoi quel quelle les des une avec dans sont etait il elle que quoi du au le la',
  'donde cuando quien quienes por que como los las una con del esta fue el la es un se',
  'dove chi quando perche il lo gli una con della del sono che cosa e di la un',
  'onde quem quando porque como os uma com da foi que para e o um se',
  // Polish, Turkish, Indonesian
  'gdzie kto kiedy dlaczego jak jest czy w na sie z do',
  'nerede neden nasil ne ve bir icin mi ile nereye',
  'siapa dimana kapan mengapa apa yang di ke dan dari bagaimana kenapa',
].map((words) => new Set(words.split(' ')));

/** So many of its words, and so great a part of them, make a text one of that language. */
const LEAST_WORDS = 2;
const LEAST_SHARE = 1 / 3;

/** @param words as `words()` gives them, not corrected. */
export function isForeign(words: readonly string[]): boolean {
  const all = new Set(words);
  return SMALL_WORDS.some((small) => {
    const found = [...all].filter((word) => small.has(word)).length;
    return found >= LEAST_WORDS && found >= all.size * LEAST_SHARE;
  });
}
