/** What the desk says, in the language of a locale. */
import { en, type Texts } from './en/index.ts';
import { ja } from './ja/index.ts';
import { ko } from './ko/index.ts';
import { LANGUAGES, type Language } from './language.ts';
import { ru } from './ru/index.ts';

export type { Texts } from './en/index.ts';

export const TEXTS: Readonly<Record<Language, Texts>> = { en, ko, ru, ja };

/** For the terminal, and for what is drawn: the picture's font has Latin letters. */
export const ENGLISH: Texts = en;

/** @param locale as Discord names it (`ko`, `en-GB`); English for all others, and where it is unknown */
export function textsFor(locale: string | null | undefined): Texts {
  const language = LANGUAGES.find((known) => known === locale?.split('-')[0]);
  return TEXTS[language ?? 'en'];
}
