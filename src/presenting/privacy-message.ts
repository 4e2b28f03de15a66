/** What is kept of people, what of the one who asks, and its deletion. */

import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { Subject } from '../desk/follow-ups.ts';
import type { Holdings } from '../desk/readers.ts';
import { button, buttonRow, container, type Message, small, text } from './components.ts';
import type { Texts } from './texts/texts.ts';

const FILE = 'summit-desk-data.json';

/** What is kept of readers first; moderators' part is one line at the end. */
export function privacyMessage({ privacy }: Texts): Message {
  const { moderators, ...ofReaders } = privacy.kept;
  const kept = Object.values(ofReaders).map((words) => `- ${words}`);
  return {
    components: [
      container([
        text([privacy.title, privacy.nothingElse].join('\n')),
        text([privacy.keptTitle, ...kept].join('\n')),
        text(privacy.rights),
        ...buttonRow([
          ...button({ kind: 'my-data' }, privacy.dataButton),
          ...button({ kind: 'forget', step: 'ask' }, privacy.forgetButton),
        ]),
        small(`${moderators} ${privacy.stays}`),
      ]),
    ],
  };
}

/** Everything held on one person. @param id theirs, as Discord gives it */
export function dataMessage(
  id: string,
  held: Holdings,
  subjects: readonly Subject[],
  { privacy }: Texts,
): Message {
  const { votes, reports } = held;
  const data = JSON.stringify({ discordId: id, ...held, followUpSubjects: subjects }, undefined, 2);
  return {
    components: [
      container([text(privacy.data(votes.length, reports.length, asModerator(held), subjects.length))]),
      { type: ComponentType.File, file: { url: `attachment://${FILE}` } },
    ],
    files: [{ name: FILE, data: `${data}\n`, description: privacy.fileDescription }],
  };
}

/** @param subjects how many are remembered */
export function forgetMessage(held: Holdings, subjects: number, texts: Texts): Message {
  const { privacy } = texts;
  const [votes, reports] = [held.votes.length, held.reports.length];
  if (votes + reports + subjects === 0) {
    return { components: [container([text([privacy.nothing, stays(held, texts)].join('\n'))])] };
  }
  return {
    components: [
      container([
        text([privacy.ask(votes, reports, subjects), stays(held, texts)].join('\n')),
        ...buttonRow(button({ kind: 'forget', step: 'now' }, privacy.confirm, ButtonStyle.Danger)),
      ]),
    ],
  };
}

/** @param held what there is still, now that it has been deleted */
export function forgottenMessage(
  { votes, reports, subjects }: Readonly<Record<'votes' | 'reports' | 'subjects', number>>,
  held: Holdings,
  texts: Texts,
): Message {
  const words = [texts.privacy.forgotten(votes, reports, subjects), stays(held, texts)];
  return { components: [container([text(words.join('\n'))])] };
}

const asModerator = ({ audit, articles, versions }: Holdings): number =>
  audit.length + articles.length + versions.length;

const stays = (held: Holdings, { privacy }: Texts): string =>
  asModerator(held) === 0 ? privacy.staysNothing : privacy.staysOfYou(asModerator(held));
