import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { APIApplicationCommand, Locale } from 'discord-api-types/v10';
import { Actor } from './actor.ts';
import { Attachments } from './attachments.ts';
import { Changes } from './changes.ts';
import { CommandRegistry, type Registration } from './command-registry.ts';
import type { Core } from './core.ts';
import { Correspondence } from './correspondence.ts';
import { SandboxError } from './errors.ts';
import type { Exchange } from './exchange.ts';
import { type FaultAnswer, Faults } from './faults.ts';
import { Gateway } from './gateway.ts';
import { namesThisMachine } from './host.ts';
import { HttpSide } from './http.ts';
import { Interactions } from './interactions.ts';
import { Ledger, type Violation } from './ledger.ts';
import { Messages } from './messages.ts';
import type { NewPerson } from './people.ts';
import { routes } from './routes/index.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';
import { World } from './world.ts';

/** Loopback only: nothing but this machine reaches the sandbox. */
const HOST = '127.0.0.1';

/**
 * A stand-in Discord: gateway v10 and REST v10 for the unmodified client, and people who use the bot.
 * One guild with one channel, a `reader` without rights and a `moderator` who may manage the server.
 */
export class Sandbox {
  readonly #server: Server;
  readonly #core: Core;
  readonly #http: HttpSide;
  readonly #faults = new Faults();

  private constructor(settings: Settings) {
    const world = new World();
    const gateway = new Gateway(settings, world);
    const attachments = new Attachments(world.ids);
    const changes = new Changes();
    this.#core = {
      settings,
      world,
      gateway,
      attachments,
      messages: new Messages(world, attachments, changes),
      changes,
      commands: new CommandRegistry(world),
      interactions: new Interactions(settings, world, gateway),
      ledger: new Ledger(),
      correspondence: new Correspondence(),
    };
    this.#http = new HttpSide(this.#core, routes, this.#faults);
    this.#server = createServer((request, response) => {
      if (namesThisMachine(request)) void this.#http.handle(request, response);
      else response.writeHead(403, { 'content-type': 'text/plain' }).end('Ask for 127.0.0.1, by that name.');
    });
    this.#server.on('upgrade', (request, socket, head) => {
      if (namesThisMachine(request)) gateway.upgrade(request, socket, head);
      else socket.destroy();
    });
  }

  /** Starts on a free loopback port, or on the one given. @throws SandboxError if that port is taken. */
  static async start(options: Partial<Settings> = {}): Promise<Sandbox> {
    const settings = { ...DEFAULT_SETTINGS, ...options };
    const sandbox = new Sandbox(settings);
    await sandbox.#listen(settings.port);
    return sandbox;
  }

  async #listen(port: number): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', (error: NodeJS.ErrnoException) => {
        reject(
          error.code === 'EADDRINUSE'
            ? new SandboxError(
                `Port ${port} is taken by another program. Choose another, or 0 for a free one.`,
              )
            : error,
        );
      });
      this.#server.listen(port, HOST, resolve);
    });
    this.#core.attachments.origin = this.url;
    this.#core.gateway.url = this.url.replace('http', 'ws');
  }

  /** Such as `http://127.0.0.1:1234`. */
  get url(): string {
    const { port } = this.#server.address() as AddressInfo;
    return `http://${HOST}:${port}`;
  }

  /** For the client: `rest: { api: sandbox.apiUrl, version: '10' }`. */
  get apiUrl(): string {
    return `${this.url}/api`;
  }

  /** The only token accepted. */
  get token(): string {
    return this.#core.settings.token;
  }

  /** Ids of the fixed parts. The bot's user id is its application id. */
  get ids(): { readonly application: string; readonly guild: string; readonly channel: string } {
    const { bot, guild, channel } = this.#core.world;
    return { application: bot.id, guild: guild.id, channel: channel.id };
  }

  /** Somebody who uses the bot. @param name `reader`, `moderator`, or whoever was added. */
  actor(name: string): Actor {
    const person = this.#core.world.person(name);
    if (!person) throw new SandboxError(`Nobody here is called ${name}.`);
    return new Actor(this.#core, person);
  }

  /** Adds somebody to the guild. */
  addPerson(newcomer: NewPerson): Actor {
    return new Actor(this.#core, this.#core.world.add(newcomer));
  }

  /** Those who manage the server choose its language. */
  setServerLocale(locale: Locale): void {
    this.#core.gateway.changeLocale(locale);
  }

  /** The commands registered now: global ones, then the guild's. */
  commands(): readonly APIApplicationCommand[] {
    const { commands, world } = this.#core;
    return [...commands.list(undefined), ...commands.list(world.guild.id)];
  }

  /** Every change of commands the bot made, in order. */
  get registrations(): readonly Registration[] {
    return this.#core.commands.registrations;
  }

  /** Every REST request with its answer, in order. */
  get exchanges(): readonly Exchange[] {
    return this.#core.ledger.exchanges;
  }

  /** The gateway's state: identifies, resumes, presence, and `connected()`. */
  get gateway(): Gateway {
    return this.#core.gateway;
  }

  /** Resolves when the bot is connected and logged in. */
  connected(): Promise<void> {
    return this.#core.gateway.connected();
  }

  /** Drops the gateway connection. By default the client resumes; otherwise it must identify anew. */
  disconnect({ code = 4000, resumable = true }: { code?: number; resumable?: boolean } = {}): void {
    this.#core.gateway.disconnect(code, resumable);
  }

  /**
   * Orders the next answers to matching requests. A 429 says by itself how long to wait (50 ms).
   * @param route matched against the path below `/api/v10`. @param times how many requests, 1 by default.
   */
  failNext(method: string, route: RegExp, answer: FaultAnswer, times = 1): void {
    this.#faults.add(method, route, answer, times);
  }

  /** What was wrong so far: against Discord's description (if a validator is set), rules and protocol. */
  violations(): readonly Violation[] {
    return this.#core.ledger.violations();
  }

  /** The same, and forgets them: for tests that provoke some on purpose. */
  takeViolations(): readonly Violation[] {
    return this.#core.ledger.take();
  }

  /** Resolves when no request ran for a while: for tests that nothing more happens. */
  async idle(quietMs = 50): Promise<void> {
    const seen = this.exchanges.length;
    await new Promise((resolve) => setTimeout(resolve, quietMs));
    if (this.#http.inFlight > 0 || this.exchanges.length > seen) await this.idle(quietMs);
  }

  /** Ends all connections. Destroy the client first, or it will try to come back. */
  async stop(): Promise<void> {
    this.#core.gateway.stop();
    this.#core.interactions.stop();
    await new Promise((resolve) => {
      this.#server.close(resolve);
      this.#server.closeAllConnections();
    });
  }
}
