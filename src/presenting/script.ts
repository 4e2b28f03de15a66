/** In which language to answer somebody whose script the desk does not read. */

export type ScriptLanguage = 'ko' | 'ru' | 'ja' | 'zh' | 'en';

const count = (text: string, letters: RegExp) => text.match(letters)?.length ?? 0;

/** Other languages share the script with Russian; who writes theirs should not be answered in Russian. */
const CYRILLIC_NOT_RUSSIAN = /[^\P{Script=Cyrillic}а-яёА-ЯЁ]/u;

/**
 * The language the script stands for, by the most of its letters; English where a script stands for many
 * languages or for one the desk has no words in.
 */
export function languageOf(text: string): ScriptLanguage {
  const kana = count(text, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const han = count(text, /\p{Script=Han}/gu);
  const cyrillic = CYRILLIC_NOT_RUSSIAN.test(text) ? 0 : count(text, /\p{Script=Cyrillic}/gu);
  const found: readonly (readonly [ScriptLanguage, number])[] = [
    ['ko', count(text, /\p{Script=Hangul}/gu)],
    ['ru', cyrillic],
    [kana > 0 ? 'ja' : 'zh', kana + han],
    [
      'en',
      count(text, /\p{L}/gu) - count(text, /[\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Han}]/gu) - kana,
    ],
  ];
  const [most] = found.toSorted(([, a], [, b]) => b - a);
  return most !== undefined && most[1] > 0 ? most[0] : 'en';
}
