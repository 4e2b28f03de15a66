/** Dated facts in order: a picture of all of them, and the facts themselves page by page. */
import { ComponentType } from 'discord-api-types/v10';
import type { TimelineView } from '../desk/explore.ts';
import { container, type Message, menus, text } from './components.ts';
import { shorten } from './cut.ts';
import { oneLine, plain } from './escape.ts';
import { detailLines, factPages } from './fact-pages.ts';
import { OURS, PICTURE, SELECT } from './limits.ts';
import { notice } from './notice.ts';
import type { Pictures } from './pictures.ts';
import type { Shelf } from './shelf.ts';
import { TENSE_ICONS } from './tenses.ts';
import { byDate, timelineAlt } from './timeline-rows.ts';
import { timelineSvg } from './timeline-svg.ts';

const FILE = 'timeline.png';

function listed(timeline: TimelineView, shelf: Shelf, page: number): Message {
  const { topic, asOf, facts } = timeline;
  const { texts } = shelf;
  const { words, timeline: said } = texts;
  const title = topic && plain(shorten(oneLine(topic.title), OURS.title));
  return factPages(
    {
      title: [
        text(
          `${title === undefined ? said.title : said.titleOf(title)}\n${said.intro(facts.length, words.date(asOf))}`,
        ),
      ],
      sections: byDate(timeline).map((dated) => ({
        heading: dated
          .slice(0, 1)
          .map(
            ({ when, tense }) =>
              `${TENSE_ICONS[tense]} **${words.date(when)}** · ${said.tenses[tense].words}`,
          )
          .join(''),
        entries: dated.map(({ fact }) => ({ fact, below: detailLines(fact, shelf, { dated: false }) })),
      })),
      page,
      at: (other) => ({ kind: 'timeline', topic: topic?.id ?? '', page: other }),
    },
    shelf,
  );
}

/** The picture stands above the first page; without one the page is the same but for that. */
export async function timelineMessage(
  timeline: TimelineView,
  shelf: Shelf,
  pictures: Pictures,
  page = 0,
): Promise<Message> {
  if (timeline.facts.length === 0) return notice(shelf.texts.timeline.nothing);
  const message = listed(timeline, shelf, page);
  if (page > 0) return message;
  // The as-of date moves with articles that are added; the fact base alone does not tell.
  const key = [shelf.about().version, timeline.asOf, timeline.topic?.id ?? ''].join(' ');
  const data = await pictures.png(key, () => timelineSvg(timeline));
  if (data === undefined || data.length > PICTURE.bytes) return message;
  const description = timelineAlt(timeline, shelf.texts, PICTURE.alt);
  return {
    components: [
      { type: ComponentType.MediaGallery, items: [{ media: { url: `attachment://${FILE}` }, description }] },
      ...message.components,
    ],
    files: [{ name: FILE, data, description }],
  };
}

/** For a topic that there is not: those there are. */
export function timelinesMessage(shelf: Shelf): Message {
  const choices = shelf
    .topics()
    .filter(({ facts }) => facts.some(({ when }) => when !== undefined))
    .slice(0, SELECT.options - 1)
    .map(({ id, title, summary }) => ({
      action: { kind: 'timeline', topic: id, page: 0 } as const,
      label: title,
      description: summary,
    }));
  if (choices.length === 0) return notice(shelf.texts.timeline.nothing);
  const all = {
    action: { kind: 'timeline', topic: '', page: 0 } as const,
    label: shelf.texts.timeline.all,
    description: '',
  };
  return {
    components: [
      container([text(shelf.texts.timeline.unknown), ...menus([all, ...choices], shelf.texts.timeline.pick)]),
    ],
  };
}
