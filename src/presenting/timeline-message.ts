/** Dated facts in order: a picture of all of them, and the facts themselves page by page. */
import { ComponentType } from 'discord-api-types/v10';
import type { TimelineView } from '../desk/explore.ts';
import { container, type Message, menus, text } from './components.ts';
import { shorten } from './cut.ts';
import { readableDate } from './dates.ts';
import { oneLine, plain } from './escape.ts';
import { detailsLine, factPages } from './fact-pages.ts';
import { OURS, PICTURE, SELECT } from './limits.ts';
import { notice } from './notice.ts';
import type { Pictures } from './pictures.ts';
import type { Shelf } from './shelf.ts';
import { byDate, timelineAlt } from './timeline-rows.ts';
import { timelineSvg } from './timeline-svg.ts';
import { TENSE_VIEWS, TIMELINE_TEXTS } from './timeline-texts.ts';

const FILE = 'timeline.png';

function listed(timeline: TimelineView, shelf: Shelf, page: number): Message {
  const { topic, asOf, facts } = timeline;
  const title = topic && plain(shorten(oneLine(topic.title), OURS.title));
  return factPages(
    {
      title: [
        text(`${TIMELINE_TEXTS.title(title)}\n${TIMELINE_TEXTS.intro(facts.length, readableDate(asOf))}`),
      ],
      sections: byDate(timeline).map((dated) => ({
        heading: dated
          .slice(0, 1)
          .map(({ when, tense }) => TIMELINE_TEXTS.date(TENSE_VIEWS[tense], readableDate(when)))
          .join(''),
        entries: dated.map(({ fact }) => ({ fact, details: detailsLine(fact, shelf, false) })),
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
  if (timeline.facts.length === 0) return notice(TIMELINE_TEXTS.nothing);
  const message = listed(timeline, shelf, page);
  if (page > 0) return message;
  // The as-of date moves with articles that are added; the fact base alone does not tell.
  const key = [shelf.about().version, timeline.asOf, timeline.topic?.id ?? ''].join(' ');
  const data = await pictures.png(key, () => timelineSvg(timeline));
  if (data === undefined || data.length > PICTURE.bytes) return message;
  const description = timelineAlt(timeline, PICTURE.alt);
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
  if (choices.length === 0) return notice(TIMELINE_TEXTS.nothing);
  const all = {
    action: { kind: 'timeline', topic: '', page: 0 } as const,
    label: TIMELINE_TEXTS.all,
    description: '',
  };
  return {
    components: [container([text(TIMELINE_TEXTS.unknown), ...menus([all, ...choices], TIMELINE_TEXTS.pick)])],
  };
}
