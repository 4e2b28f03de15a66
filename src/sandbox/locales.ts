/** Discord's languages. */
import { Locale } from 'discord-api-types/v10';

export const LOCALES: readonly Locale[] = Object.values(Locale);
