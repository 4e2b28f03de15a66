/** The versions that can be gone back to, as choices: no marks, and each told from the others. */
import type { Version } from '../desk/articles.ts';
import type { VersionReason } from '../desk/version-reasons.ts';
import type { Texts } from './texts/texts.ts';
import { inPlainWords } from './times.ts';

/** `made` is left out where the version's own words are not understood. */
export interface MadeVersion extends Version {
  readonly made?: VersionReason | undefined;
}

function reasonWords(made: VersionReason, { refresh, words }: Texts): string {
  const { version } = refresh;
  switch (made.by) {
    case 'start':
    case 'files':
      return version[made.by];
    case 'refresh': {
      const counts = (['added', 'changed', 'removed'] as const).flatMap((what) =>
        made[what] > 0 ? [version[what](made[what])] : [],
      );
      return version.refresh(counts.length === 0 ? version.noFact : words.list(counts));
    }
    case 'rollback':
      return version.rollback(made.to);
    default:
      return version[made.by](made.article);
  }
}

/** @param live whether it is the one that answers now */
export function versionWords(version: MadeVersion, live: boolean, texts: Texts): string {
  const { number, at, reason, made, actor, facts, articles } = version;
  const words = texts.refresh.version;
  return [
    live ? words.live(number) : String(number),
    inPlainWords(at),
    made === undefined ? reason : reasonWords(made, texts),
    ...(actor.name === '' ? [] : [words.by(actor.name)]),
    words.size(facts, articles.length),
  ].join(' · ');
}
