/** What one open page is told: everything as it is now, then whatever changes. */
import type { ServerResponse } from 'node:http';
import { ChannelType } from 'discord-api-types/v10';
import { Actor } from '../actor.ts';
import type { Change } from '../changes.ts';
import type { Core } from '../core.ts';
import { LOCALES } from '../locales.ts';
import type { Person } from '../people.ts';
import type { Channel } from '../world.ts';
import { messageView, placeOf } from './message-view.ts';
import { toOffered } from './offered.ts';
import type { Place, Snapshot } from './protocol.ts';

/**
 * While a page is open: tells it in a sentence when what the bot answers from was edited.
 * @returns what ends it
 */
export type Edits = (tell: (words: string) => void) => () => void;

const PLACES: readonly Place[] = ['guild', 'dm', 'private'];

/** Whether somebody at their client sees what happens there. */
function concerns(core: Core, person: Person, channel: Channel, onlyFor: string | undefined): boolean {
  if (onlyFor !== undefined && onlyFor !== person.user.id) return false;
  if (channel.type === ChannelType.GuildText) return channel.id === core.world.channel.id;
  return channel.person?.user.id === person.user.id;
}

function snapshot(core: Core, person: Person, inspects: boolean): Snapshot {
  const { world } = core;
  const actor = new Actor(core, person);
  const offered = Object.fromEntries(
    PLACES.map((place) => [place, toOffered(actor.offered({ in: place }), person.locale)]),
  );
  return {
    you: person.name,
    people: world.people().map(({ name }) => name),
    bot: world.bot.username,
    server: world.guild.name,
    locale: person.locale,
    serverLocale: world.guild.locale,
    locales: [...LOCALES],
    channel: world.channel.name,
    offered: offered as Snapshot['offered'],
    messages: PLACES.flatMap((place) => actor.visible({ in: place })).map(({ stored }) =>
      messageView(world, stored),
    ),
    inspects,
  };
}

/** Server-sent events for one open page: everything as it is now, then every change. */
export function stream(
  response: ServerResponse,
  core: Core,
  person: Person,
  { inspects, edits }: { readonly inspects: boolean; readonly edits: Edits | undefined },
): void {
  const tell = (event: string, data: unknown): void => {
    response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  };
  tell('snapshot', snapshot(core, person, inspects));
  const show = (change: Change): void => {
    if (change.kind === 'message') {
      const { message } = change;
      if (concerns(core, person, message.channel, message.onlyFor)) {
        tell('message', messageView(core.world, message));
      }
    } else if (concerns(core, person, change.channel, undefined)) {
      tell('typing', { place: placeOf(change.channel) });
    }
  };
  const stop = core.changes.watch((change) => {
    try {
      show(change);
    } catch (error) {
      // What the page cannot draw is the page's fault: the bot must not get it as Discord's answer.
      tell('fault', { text: `The page cannot show what happened: ${error}` });
    }
  });
  const stopEdits = edits?.((text) => tell('edit', { text }));
  response.once('close', () => {
    stop();
    stopEdits?.();
  });
}
