import { apiErrors } from '../errors.ts';
import type { Interaction } from '../interaction.ts';
import { asJson } from '../json.ts';
import { announceDeletion } from '../message-events.ts';
import type { StoredMessage } from '../messages.ts';
import type { Answer, Route, RouteContext } from '../router.ts';
import { editAnswer, postAnswer } from './answers.ts';

const WEBHOOK = '/webhooks/{webhook_id}/{webhook_token}';
/** Follow-ups a user-installed app may send where it is not installed in the server. */
const FOLLOW_UPS_OUTSIDE = 5;

function interactionOf({ core, param }: RouteContext): Interaction {
  const interaction = core.interactions.forWebhook(param('webhook_id'), param('webhook_token'));
  interaction.mayContinue();
  return interaction;
}

function answerOf(interaction: Interaction, id: string): StoredMessage {
  const { original } = interaction;
  const found = id === '@original' ? original : original?.followUps.find(({ data }) => data.id === id);
  const message = original?.data.id === id ? original : found;
  if (!message || message.deleted) throw apiErrors.unknownMessage();
  return message;
}

function followUp(context: RouteContext): Answer {
  const { core, exchange } = context;
  const interaction = interactionOf(context);
  const body = asJson(exchange.body);
  const { original } = interaction;
  if (interaction.state === 'thinking' && original) {
    // Discord lets the first follow-up fill in a deferred answer.
    editAnswer(context, original, body);
    context.after(interaction.settle({ kind: 'message', message: original }));
    return { status: 200, body: original.data };
  }
  if (interaction.origin.owners[0] === undefined && interaction.followUps >= FOLLOW_UPS_OUTSIDE) {
    throw apiErrors.tooManyFollowUps();
  }
  interaction.followUps += 1;
  const message = postAnswer(context, interaction, body, { inReplyTo: original });
  if (original) core.messages.addFollowUp(original, message);
  if (interaction.state === 'acknowledged') context.after(interaction.settle({ kind: 'message', message }));
  return { status: 200, body: message.data };
}

function routesFor(path: string, id: (context: RouteContext) => string): Route[] {
  const target = (context: RouteContext) => {
    const interaction = interactionOf(context);
    return { interaction, message: answerOf(interaction, id(context)) };
  };
  const settle = (context: RouteContext, interaction: Interaction, message: StoredMessage): void => {
    if (interaction.state !== 'answered') context.after(interaction.settle({ kind: 'message', message }));
  };
  return [
    {
      method: 'GET',
      path,
      open: true,
      handle: (context) => ({ status: 200, body: target(context).message.data }),
    },
    {
      method: 'PATCH',
      path,
      open: true,
      handle: (context) => {
        const { interaction, message } = target(context);
        editAnswer(context, message, asJson(context.exchange.body));
        settle(context, interaction, message);
        return { status: 200, body: message.data };
      },
    },
    {
      method: 'DELETE',
      path,
      open: true,
      handle: (context) => {
        const { interaction, message } = target(context);
        context.core.messages.delete(message);
        announceDeletion(context.core, message);
        settle(context, interaction, message);
        return { status: 204 };
      },
    },
  ];
}

/** Edits of answers, and follow-ups, by the interaction's token. */
export const webhookRoutes: readonly Route[] = [
  { method: 'POST', path: WEBHOOK, open: true, handle: followUp },
  ...routesFor(`${WEBHOOK}/messages/@original`, () => '@original'),
  ...routesFor(`${WEBHOOK}/messages/{message_id}`, ({ param }) => param('message_id')),
];
