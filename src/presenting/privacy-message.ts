/** What is kept of people, what of the one who asks, and its deletion. */
import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { Subject } from '../desk/follow-ups.ts';
import type { Holdings } from '../desk/readers.ts';
import { button, buttonRow, container, type Message, text } from './components.ts';
import { KEPT, PRIVACY_TEXTS } from './privacy-texts.ts';

const FILE = 'summit-desk-data.json';

export function privacyMessage(): Message {
  const kept = Object.values(KEPT).map(({ words }) => PRIVACY_TEXTS.kept(words));
  return {
    components: [
      container([
        text([PRIVACY_TEXTS.title, PRIVACY_TEXTS.nothingElse].join('\n')),
        text([PRIVACY_TEXTS.keptTitle, ...kept].join('\n')),
        text(PRIVACY_TEXTS.stays),
        ...buttonRow([
          ...button({ kind: 'my-data' }, PRIVACY_TEXTS.dataButton),
          ...button({ kind: 'forget', step: 'ask' }, PRIVACY_TEXTS.forgetButton),
        ]),
      ]),
    ],
  };
}

/** Everything held on one person. @param id theirs, as Discord gives it */
export function dataMessage(id: string, held: Holdings, subjects: readonly Subject[]): Message {
  const { votes, reports } = held;
  const data = JSON.stringify({ discordId: id, ...held, followUpSubjects: subjects }, undefined, 2);
  return {
    components: [
      container([text(PRIVACY_TEXTS.data(votes.length, reports.length, asModerator(held), subjects.length))]),
      { type: ComponentType.File, file: { url: `attachment://${FILE}` } },
    ],
    files: [{ name: FILE, data: `${data}\n`, description: PRIVACY_TEXTS.fileDescription }],
  };
}

/** @param subjects how many are remembered */
export function forgetMessage(held: Holdings, subjects: number): Message {
  const [votes, reports] = [held.votes.length, held.reports.length];
  if (votes + reports + subjects === 0) {
    return { components: [container([text([PRIVACY_TEXTS.nothing, stays(held)].join('\n'))])] };
  }
  return {
    components: [
      container([
        text([PRIVACY_TEXTS.ask(votes, reports, subjects), stays(held)].join('\n')),
        ...buttonRow(button({ kind: 'forget', step: 'now' }, PRIVACY_TEXTS.confirm, ButtonStyle.Danger)),
      ]),
    ],
  };
}

/** @param held what there is still, now that it has been deleted */
export function forgottenMessage(
  { votes, reports, subjects }: Readonly<Record<'votes' | 'reports' | 'subjects', number>>,
  held: Holdings,
): Message {
  const words = [PRIVACY_TEXTS.forgotten(votes, reports, subjects), stays(held)];
  return { components: [container([text(words.join('\n'))])] };
}

const asModerator = ({ audit, articles, versions }: Holdings): number =>
  audit.length + articles.length + versions.length;

const stays = (held: Holdings): string =>
  asModerator(held) === 0 ? PRIVACY_TEXTS.staysNothing : PRIVACY_TEXTS.staysOfYou(asModerator(held));
