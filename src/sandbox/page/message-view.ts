import { type APIEmbed, type APIMessage, ChannelType, MessageFlags } from 'discord-api-types/v10';
import { asInteger } from '../json.ts';
import { plainText } from '../markdown.ts';
import type { StoredMessage } from '../messages.ts';
import { textsOf } from '../parts.ts';
import type { Channel, World } from '../world.ts';
import { toBlocks } from './blocks.ts';
import { type NameOf, toMarks } from './marks.ts';
import type { Block, MessageView, Place } from './protocol.ts';

/** How much of the message replied to is shown; the page cuts it to the line's width. */
const EXCERPT = 160;

export function placeOf({ type }: Channel): Place {
  if (type === ChannelType.GuildText) return 'guild';
  return type === ChannelType.DM ? 'dm' : 'private';
}

export function namesIn(world: World): NameOf {
  return (id) => {
    if (id === world.bot.id) return world.bot.username;
    if (id === world.channel.id) return world.channel.name;
    if (id === world.moderatorRole) return 'Moderators';
    return world.person(id)?.name;
  };
}

function embedBlock({ title, description, fields = [], footer, color }: APIEmbed, nameOf: NameOf): Block {
  const texts = [
    title && `### ${title}`,
    description,
    ...fields.map(({ name, value }) => `**${name}**\n${value}`),
    footer && `-# ${footer.text}`,
  ].filter((text) => text !== undefined && text !== '');
  const accent = color === undefined ? undefined : `#${color.toString(16).padStart(6, '0')}`;
  const blocks = texts.map((text): Block => ({ kind: 'text', marks: toMarks(String(text), nameOf) }));
  return { kind: 'container', accent, blocks };
}

function blocksOf(data: APIMessage, nameOf: NameOf): Block[] {
  return [
    ...(data.content === '' ? [] : [{ kind: 'text', marks: toMarks(data.content, nameOf) } as const]),
    ...data.embeds.map((embed) => embedBlock(embed, nameOf)),
    ...toBlocks(data.components, nameOf),
  ];
}

/** Marks of a quotation, and addresses behind words: an excerpt shows the words alone. */
const QUOTED = /^>(?:>>)? /gm;
const LINK = /\[([^\]]+)\]\(<?[^\s)>]+>?\)/g;

function excerpt(data: APIMessage, nameOf: NameOf): string {
  const text = data.content || (textsOf(data.components)[0] ?? '');
  return plainText(text.replaceAll(QUOTED, '').replaceAll(LINK, '$1'))
    .replaceAll(/<@!?(\d+)>/g, (_, id: string) => `@${nameOf(id) ?? 'someone'}`)
    .replaceAll(/\s+/g, ' ')
    .slice(0, EXCERPT);
}

/** A message as the page shows it; what it is, not how it looks. */
export function messageView(world: World, stored: StoredMessage): MessageView {
  const { data, channel, deleted, label } = stored;
  const nameOf = namesIn(world);
  const flags = asInteger(data.flags);
  const earlier = data.referenced_message;
  const asked = data.interaction_metadata?.user;
  return {
    id: data.id,
    place: placeOf(channel),
    author: data.author.username,
    bot: data.author.bot === true,
    at: data.timestamp,
    edited: data.edited_timestamp !== null,
    ephemeral: (flags & MessageFlags.Ephemeral) !== 0,
    thinking: (flags & MessageFlags.Loading) !== 0,
    deleted,
    blocks: blocksOf(data, nameOf),
    ...(earlier && {
      replyTo: {
        author: earlier.author.username,
        bot: earlier.author.bot === true,
        text: excerpt(earlier, nameOf),
      },
    }),
    ...(!earlier && asked && label !== undefined && { used: { by: asked.username, what: label } }),
  };
}
