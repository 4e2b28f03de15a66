/** What happens when a handler throws: the log gets the error, the reader a reference to it. */
import { randomBytes } from 'node:crypto';
import { DiscordAPIError } from 'discord.js';
import { RESTJSONErrorCodes } from 'discord-api-types/v10';
import type { Log } from '../operations/log.ts';
import type { Message } from '../presenting/components.ts';
import { notice } from '../presenting/notice.ts';
import type { Texts } from '../presenting/texts/texts.ts';

/** Discord takes no answer any more, or none from us here: trying again cannot help, and is not our fault. */
const NO_WAY_TO_ANSWER: ReadonlySet<number | string> = new Set([
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.UnknownChannel,
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.CannotSendMessagesToThisUser,
]);

/**
 * Runs a handler so that nothing it throws gets past here.
 * @param what names the handler in the log; never what the reader wrote
 * @param texts in the language of whoever sees the message
 * @param tell sends the reader the message with the reference
 */
export async function guarded(
  log: Log,
  what: string,
  { trouble }: Texts,
  handler: () => Promise<void>,
  tell: (message: Message) => Promise<void>,
): Promise<void> {
  try {
    await handler();
  } catch (error) {
    if (error instanceof DiscordAPIError && NO_WAY_TO_ANSWER.has(error.code)) {
      log.warn({ what, code: error.code }, `Discord does not take the answer: ${error.message}`);
      return;
    }
    const reference = randomBytes(4).toString('hex');
    log.error({ err: error, what, reference }, 'unexpected error');
    try {
      await tell(notice(trouble.unexpected(reference)));
    } catch (second) {
      log.error({ err: second, what, reference }, 'the reader could not be told');
    }
  }
}
