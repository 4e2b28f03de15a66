import { randomBytes } from 'node:crypto';
import {
  type GatewayDispatchPayload,
  GatewayOpcodes,
  type GatewayReceivePayload,
} from 'discord-api-types/v10';
import type { WebSocket } from 'ws';

type Unnumbered<Payload> = Payload extends GatewayDispatchPayload ? Omit<Payload, 'op' | 's'> : never;

/** An event before a session gives it its number. */
export type GatewayEvent = Unnumbered<GatewayDispatchPayload>;

/** One logged-in shard. Outlives its connection, so that a resume can replay what was missed. */
export class Session {
  readonly id = randomBytes(16).toString('hex');
  readonly intents: number;
  readonly shard: readonly [id: number, count: number];
  readonly #sent: GatewayDispatchPayload[] = [];
  #socket: WebSocket | undefined;

  constructor(intents: number, shard: readonly [number, number]) {
    this.intents = intents;
    this.shard = shard;
  }

  get socket(): WebSocket | undefined {
    return this.#socket;
  }

  get sequence(): number {
    return this.#sent.length;
  }

  attach(socket: WebSocket): void {
    this.#socket = socket;
  }

  /** @returns false if the socket was replaced by a resume in the meantime. */
  detach(socket: WebSocket): boolean {
    if (this.#socket !== socket) return false;
    this.#socket = undefined;
    return true;
  }

  /** Numbers an event, keeps it for a resume, and sends it if somebody listens. */
  dispatch(event: GatewayEvent): void {
    const payload = {
      ...event,
      op: GatewayOpcodes.Dispatch,
      s: this.#sent.length + 1,
    } as GatewayDispatchPayload;
    this.#sent.push(payload);
    if (this.#socket) send(this.#socket, payload);
  }

  /** Sends again what came after the given number. */
  replay(after: number): void {
    for (const payload of this.#sent.slice(after)) if (this.#socket) send(this.#socket, payload);
  }

  /** Discord's rule: a guild belongs to one shard, direct messages to the first. */
  serves(guildId: string | undefined): boolean {
    const [id, count] = this.shard;
    return guildId === undefined ? id === 0 : Number((BigInt(guildId) >> 22n) % BigInt(count)) === id;
  }
}

/** What every payload that is not an event carries. */
export const BARE = { t: null, s: null } as const;

/** Sends a payload, unless the connection is already closing. */
export function send(socket: WebSocket, payload: GatewayReceivePayload): void {
  if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(payload));
}
