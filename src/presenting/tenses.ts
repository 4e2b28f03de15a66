/** Where a date lies from the day the sources end, as an icon beside the words for it. */
import type { Tense } from '../desk/explore.ts';

export const TENSE_ICONS: Readonly<Record<Tense, string>> = { past: '⏪', plan: '🗓️', ahead: '⏳' };
