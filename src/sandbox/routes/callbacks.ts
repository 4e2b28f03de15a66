import {
  type APIApplicationCommandOptionChoice,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
} from 'discord-api-types/v10';
import { ApiError } from '../errors.ts';
import type { Interaction } from '../interaction.ts';
import { asInteger, asJson, asList } from '../json.ts';
import type { StoredMessage } from '../messages.ts';
import type { Answer, Route, RouteContext } from '../router.ts';
import { editAnswer, postAnswer } from './answers.ts';

const { ChannelMessageWithSource, DeferredChannelMessageWithSource, DeferredMessageUpdate, UpdateMessage } =
  InteractionResponseType;

/** Which first responses fit which interaction. */
const FITTING: Readonly<Record<number, readonly InteractionResponseType[]>> = {
  [InteractionType.ApplicationCommand]: [
    ChannelMessageWithSource,
    DeferredChannelMessageWithSource,
    InteractionResponseType.Modal,
  ],
  [InteractionType.MessageComponent]: [
    ChannelMessageWithSource,
    DeferredChannelMessageWithSource,
    DeferredMessageUpdate,
    UpdateMessage,
    InteractionResponseType.Modal,
  ],
  [InteractionType.ApplicationCommandAutocomplete]: [
    InteractionResponseType.ApplicationCommandAutocompleteResult,
  ],
  // A modal submit cannot open another modal; it updates a message only where a message opened it.
  [InteractionType.ModalSubmit]: [
    ChannelMessageWithSource,
    DeferredChannelMessageWithSource,
    DeferredMessageUpdate,
    UpdateMessage,
  ],
};

function checkFit({ origin }: Interaction, type: InteractionResponseType): void {
  const updates = type === UpdateMessage || type === DeferredMessageUpdate;
  if (FITTING[origin.type]?.includes(type) && !(updates && !origin.source)) return;
  throw new ApiError(400, 50035, 'Invalid Form Body', {
    type: {
      _errors: [
        {
          code: 'INTERACTION_TYPE_INVALID',
          message: `Interaction type ${InteractionType[origin.type]} takes no response of type ${type}`,
        },
      ],
    },
  });
}

/** @returns the message now standing for `@original`, if the response made or changed one. */
function respond(
  context: RouteContext,
  interaction: Interaction,
  type: InteractionResponseType,
): StoredMessage | undefined {
  const data = asJson(asJson(context.exchange.body)['data']);
  const { source } = interaction.origin;
  switch (type) {
    case ChannelMessageWithSource: {
      const message = postAnswer(context, interaction, data, { inReplyTo: source });
      context.after(interaction.settle({ kind: 'message', message }));
      return message;
    }
    case DeferredChannelMessageWithSource:
      interaction.defer('thinking');
      return postAnswer(
        context,
        interaction,
        { flags: asInteger(data['flags']) & MessageFlags.Ephemeral },
        { inReplyTo: source, flags: MessageFlags.Loading },
      );
    case DeferredMessageUpdate:
      interaction.defer('acknowledged');
      return source;
    case UpdateMessage:
      if (!source) return undefined;
      editAnswer(context, source, data);
      context.after(interaction.settle({ kind: 'message', message: source }));
      return source;
    case InteractionResponseType.Modal:
      context.after(interaction.settle({ kind: 'modal', modal: data }));
      return undefined;
    default: {
      const choices = asList(data['choices']) as unknown as APIApplicationCommandOptionChoice[];
      context.after(interaction.settle({ kind: 'choices', choices }));
      return undefined;
    }
  }
}

function callback(context: RouteContext): Answer {
  const { core, exchange, param } = context;
  const interaction = core.interactions.forCallback(param('interaction_id'), param('interaction_token'));
  interaction.mayRespond();
  const type = asInteger(asJson(exchange.body)['type']);
  checkFit(interaction, type);
  const message = respond(context, interaction, type);
  interaction.original = message;
  if (exchange.query['with_response'] !== 'true') return { status: 204 };
  const visible = message && (type === ChannelMessageWithSource || type === UpdateMessage);
  return {
    status: 200,
    body: {
      interaction: {
        id: interaction.origin.id,
        type: interaction.origin.type,
        ...(message && {
          response_message_id: message.data.id,
          response_message_loading: type === DeferredChannelMessageWithSource,
          response_message_ephemeral: message.onlyFor !== undefined,
        }),
      },
      ...(visible && { resource: { type, message: message.data } }),
    },
  };
}

/** The first response to an interaction. */
export const callbackRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/interactions/{interaction_id}/{interaction_token}/callback',
    open: true,
    handle: callback,
  },
];
