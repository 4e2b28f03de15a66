/** The bot: the real client with everything attached, logged in. */
import { type Client, Events } from 'discord.js';
import { COMMANDS, FORMS, MENUS } from '../../commands/index.ts';
import type { Desk } from '../desk/desk.ts';
import { createPictures } from '../drawing/pictures.ts';
import type { Log } from '../operations/log.ts';
import { within } from '../operations/within.ts';
import { createClient } from './client.ts';
import { createDispatcher } from './dispatch.ts';
import { fileOrigins } from './download.ts';
import { BotError, type BotFault, faultOfClose, faultOfLogin } from './fault.ts';
import { createEditHandler, createMessageHandler } from './messages.ts';
import { registerCommands } from './register.ts';
import { createReplies } from './replies.ts';
import { createSubjects } from './subjects.ts';
import { createTextMemory } from './text-memory.ts';

export interface BotOptions {
  readonly desk: Desk;
  readonly token: string;
  /** Where REST goes, without the version. */
  readonly api?: string;
  /** Registers the commands in this server only. */
  readonly guildId?: string;
  readonly log: Log;
}

export interface Bot {
  /** Resolves, if ever, when Discord closes the connection for good. */
  readonly failed: Promise<BotFault>;
  /** Takes no more questions, finishes those at hand, logs out. Never rejects, and takes 4 seconds at most. */
  stop(): Promise<void>;
}

const DISCORD_API = 'https://discord.com/api';
const FINISH_MS = 1_500;
/** `client.destroy()` hangs while a connection is being identified. */
const DESTROY_MS = 2_500;

function logConnection(client: Client, log: Log, isStopping: () => boolean): void {
  client.on(Events.Error, (error) => log.error({ err: error }, 'client error'));
  client.on(Events.Warn, (text) => log.warn(text));
  client.on(Events.ShardError, (error) => log.warn({ err: error }, 'connection error'));
  // discord.js says so even when it is being destroyed.
  client.on(Events.ShardReconnecting, () => isStopping() || log.warn('connection lost, reconnecting'));
  client.on(Events.ShardResume, () => log.info('connection resumed'));
}

async function register(client: Client<true>, { guildId, log }: BotOptions): Promise<void> {
  const scope = { applicationId: client.application.id, ...(guildId !== undefined && { guildId }) };
  try {
    await registerCommands(
      client.rest,
      [...COMMANDS, ...MENUS].map(({ definition }) => definition),
      scope,
      log,
    );
  } catch (error) {
    // The commands of the last start are still there, and messages are answered without any.
    log.error({ err: error }, 'the commands could not be registered; going on with those Discord has');
  }
}

/**
 * Logs in and registers the commands.
 * @throws BotError where Discord does not let the bot in
 */
export async function createBot(options: BotOptions): Promise<Bot> {
  const { desk, token, api = DISCORD_API, log } = options;
  const client = createClient(api);
  let stopping = false;
  logConnection(client, log, () => stopping);

  const failed = Promise.withResolvers<BotFault>();
  // The only sign of a fatal close while running: no error event follows it.
  client.on(Events.ShardDisconnect, ({ code }) => failed.resolve(faultOfClose(code)));

  const atWork = new Set<Promise<void>>();
  const accept = <T>(handler: (event: T) => Promise<void>) => {
    return (event: T) => {
      if (stopping) return;
      const work = handler(event).finally(() => atWork.delete(work));
      atWork.add(work);
    };
  };
  const memory = createTextMemory();
  const pictures = createPictures((error) => log.error({ err: error }, 'a picture could not be drawn'));
  const subjects = createSubjects();
  const dispatch = createDispatcher({
    desk,
    log,
    commands: COMMANDS,
    menus: MENUS,
    forms: FORMS,
    memory,
    pictures,
    subjects,
    files: fileOrigins(api),
  });
  client.on(Events.InteractionCreate, accept(dispatch));
  const messages = { desk, log, memory, subjects, replies: createReplies() };
  client.on(Events.MessageCreate, accept(createMessageHandler(messages)));
  const edited = accept(createEditHandler(messages));
  client.on(Events.MessageUpdate, (_, message) => edited(message));

  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  const fatal = failed.promise.then((fault) => {
    throw new BotError(fault);
  });
  // Watched by the race below while logging in; afterwards whoever watches `failed` acts on it.
  fatal.catch(() => undefined);
  const login = client.login(token).catch((error: unknown) => {
    throw new BotError(faultOfLogin(error, api), error);
  });
  const destroy = () => {
    stopping = true;
    return within(DESTROY_MS, () => client.destroy());
  };
  try {
    await Promise.race([login, fatal]);
    await register(await Promise.race([ready, fatal]), options);
  } catch (error) {
    await destroy();
    throw error;
  }

  return {
    failed: failed.promise,
    async stop() {
      stopping = true;
      await within(FINISH_MS, () => Promise.all(atWork));
      await destroy();
    },
  };
}
