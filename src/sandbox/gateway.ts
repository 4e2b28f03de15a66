import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import {
  GatewayCloseCodes,
  GatewayDispatchEvents,
  GatewayOpcodes,
  type GatewayPresenceUpdateData,
  type Locale,
} from 'discord-api-types/v10';
import { type WebSocket, WebSocketServer } from 'ws';
import { Connection } from './gateway-connection.ts';
import { BARE, type GatewayEvent, type Session, send } from './gateway-session.ts';
import { guildCreatePayload, guildPayload } from './payloads.ts';
import type { Settings } from './settings.ts';
import type { World } from './world.ts';

/** The WebSocket side of Discord, v10, JSON, uncompressed. */
export class Gateway {
  readonly settings: Settings;
  readonly world: World;
  /** `ws://127.0.0.1:PORT`, known once the server listens. */
  url = '';
  /** How often the bot identified; Discord allows 1,000 a day. */
  identifies = 0;
  /** How often it resumed. */
  resumes = 0;
  /** What the bot shows as its status. */
  presence: GatewayPresenceUpdateData | undefined;
  readonly #server = new WebSocketServer({ noServer: true });
  readonly #sessions = new Map<string, Session>();
  #waiting: (() => void)[] = [];

  constructor(settings: Settings, world: World) {
    this.settings = settings;
    this.world = world;
  }

  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    this.#server.handleUpgrade(request, socket, head, (connection) => {
      const query = new URL(request.url ?? '/', 'ws://sandbox').searchParams;
      if (query.get('v') !== '10') {
        connection.close(GatewayCloseCodes.InvalidAPIVersion, 'Invalid API version');
        return;
      }
      new Connection(this, connection).open();
    });
  }

  /** Starts a session: READY, then the guild if the intents include it. */
  identify(session: Session, socket: WebSocket): void {
    this.identifies += 1;
    this.#sessions.set(session.id, session);
    session.attach(socket);
    const { bot, guild } = this.world;
    session.dispatch({
      t: GatewayDispatchEvents.Ready,
      d: {
        v: 10,
        user: bot,
        guilds: session.serves(guild.id) ? [{ id: guild.id, unavailable: true }] : [],
        session_id: session.id,
        resume_gateway_url: this.url,
        shard: [...session.shard],
        application: { id: bot.id, flags: 0 as never, flags_new: '0' },
      },
    });
    const guilds = 1;
    if (session.intents & guilds && session.serves(guild.id)) {
      session.dispatch({ t: GatewayDispatchEvents.GuildCreate, d: guildCreatePayload(this.world) });
    }
    this.#announce();
  }

  /** @returns the session resumed, or undefined if Discord no longer knows it. */
  resume(id: string, after: number, socket: WebSocket): Session | undefined {
    const session = this.#sessions.get(id);
    if (!session || after > session.sequence) return undefined;
    this.resumes += 1;
    session.attach(socket);
    session.replay(after);
    session.dispatch({ t: GatewayDispatchEvents.Resumed, d: undefined });
    this.#announce();
    return session;
  }

  /** Sends an event to every session it concerns; `make` may differ by intents, or return undefined to skip. */
  broadcast(guildId: string | undefined, make: (session: Session) => GatewayEvent | undefined): void {
    for (const session of this.#sessions.values()) {
      const event = session.serves(guildId) ? make(session) : undefined;
      if (event) session.dispatch(event);
    }
  }

  /** The server is told to be one of this language, and the bot hears of it. */
  changeLocale(locale: Locale): void {
    const { guild } = this.world;
    guild.locale = locale;
    const guilds = 1;
    this.broadcast(guild.id, ({ intents }) =>
      intents & guilds ? { t: GatewayDispatchEvents.GuildUpdate, d: guildPayload(this.world) } : undefined,
    );
  }

  /** Resolves when the bot is logged in and connected, at once if it is. */
  connected(): Promise<void> {
    if (this.#live().length > 0) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** Closes the bot's connections. Sessions that are not resumable are forgotten. */
  disconnect(code: number, resumable: boolean): void {
    for (const session of this.#live()) {
      if (!resumable) this.#sessions.delete(session.id);
      const { socket } = session;
      if (socket) session.detach(socket);
      socket?.close(code);
    }
  }

  /** Op 7: asks the bot to reconnect and resume. */
  requestReconnect(): void {
    for (const { socket } of this.#live()) {
      if (socket) send(socket, { ...BARE, op: GatewayOpcodes.Reconnect, d: undefined });
    }
  }

  /** Op 9: the session is invalid; `resumable` tells whether to try again with it. */
  invalidate(resumable: boolean): void {
    for (const session of this.#live()) {
      if (!resumable) this.#sessions.delete(session.id);
      if (session.socket) send(session.socket, { ...BARE, op: GatewayOpcodes.InvalidSession, d: resumable });
    }
  }

  /** Drops a session the client has given up. */
  forget(session: Session): void {
    this.#sessions.delete(session.id);
  }

  stop(): void {
    for (const socket of this.#server.clients) socket.terminate();
    this.#server.close();
  }

  #live(): Session[] {
    return [...this.#sessions.values()].filter(({ socket }) => socket !== undefined);
  }

  #announce(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  }
}
