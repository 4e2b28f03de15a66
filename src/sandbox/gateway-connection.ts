import { GatewayCloseCodes, GatewayIntentBits, GatewayOpcodes } from 'discord-api-types/v10';
import type { RawData, WebSocket } from 'ws';
import type { Gateway } from './gateway.ts';
import { BARE, Session, send } from './gateway-session.ts';
import { asInteger, asJson, asText, isJson, type Json } from './json.ts';

const PRIVILEGED =
  GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;
const ALL_INTENTS = Object.values(GatewayIntentBits)
  .filter((bit) => typeof bit === 'number')
  .reduce((all, bit) => all | bit, 0);
/** Discord closes a connection that sends more in a minute, or larger payloads. */
const SENDS_A_MINUTE = 120;
const PAYLOAD_BYTES = 4_096;

/** One WebSocket from HELLO to close: checks what the client sends as strictly as Discord does. */
export class Connection {
  readonly #gateway: Gateway;
  readonly #socket: WebSocket;
  #session: Session | undefined;
  #sends: number[] = [];

  constructor(gateway: Gateway, socket: WebSocket) {
    this.#gateway = gateway;
    this.#socket = socket;
  }

  open(): void {
    this.#socket.on('message', (data) => {
      const code = this.#refusal(data);
      if (code !== undefined) this.#socket.close(code, GatewayCloseCodes[code]);
    });
    this.#socket.on('close', (code) => {
      if (!this.#session?.detach(this.#socket)) return;
      // A client that closes with 1000 or 1001 gives its session up.
      if (code === 1000 || code === 1001) this.#gateway.forget(this.#session);
    });
    send(this.#socket, {
      ...BARE,
      op: GatewayOpcodes.Hello,
      d: { heartbeat_interval: this.#gateway.settings.heartbeatMs },
    });
  }

  /** @returns the code to close with, if the client broke a rule. */
  #refusal(data: RawData): GatewayCloseCodes | undefined {
    const now = Date.now();
    this.#sends = [...this.#sends.filter((at) => at > now - 60_000), now];
    if (this.#sends.length > SENDS_A_MINUTE) return GatewayCloseCodes.RateLimited;
    const text = data.toString();
    const payload = text.length > PAYLOAD_BYTES ? undefined : parse(text);
    switch (payload?.['op']) {
      case undefined:
        return GatewayCloseCodes.DecodeError;
      case GatewayOpcodes.Heartbeat:
        send(this.#socket, { ...BARE, op: GatewayOpcodes.HeartbeatAck, d: undefined });
        return undefined;
      case GatewayOpcodes.Identify:
        return this.#identify(asJson(payload?.['d']));
      case GatewayOpcodes.Resume:
        return this.#resume(asJson(payload?.['d']));
      case GatewayOpcodes.PresenceUpdate:
        if (!this.#session) return GatewayCloseCodes.NotAuthenticated;
        this.#gateway.presence = payload?.['d'] as Gateway['presence'];
        return undefined;
      default:
        return GatewayCloseCodes.UnknownOpcode;
    }
  }

  #identify(data: Json): GatewayCloseCodes | undefined {
    if (this.#session) return GatewayCloseCodes.AlreadyAuthenticated;
    if (!this.#knowsToken(data)) return GatewayCloseCodes.AuthenticationFailed;
    const intents = asInteger(data['intents']);
    if (!Number.isInteger(data['intents']) || intents & ~ALL_INTENTS) return GatewayCloseCodes.InvalidIntents;
    if (intents & PRIVILEGED & ~this.#gateway.settings.privilegedIntents) {
      return GatewayCloseCodes.DisallowedIntents;
    }
    const [id = 0, count = 1] = Array.isArray(data['shard']) ? data['shard'].map(asInteger) : [];
    if (id >= count) return GatewayCloseCodes.InvalidShard;
    this.#session = new Session(intents, [id, count]);
    this.#gateway.identify(this.#session, this.#socket);
    if (isJson(data['presence'])) {
      this.#gateway.presence = data['presence'] as unknown as Gateway['presence'];
    }
    return undefined;
  }

  #resume(data: Json): GatewayCloseCodes | undefined {
    if (this.#session) return GatewayCloseCodes.AlreadyAuthenticated;
    if (!this.#knowsToken(data)) return GatewayCloseCodes.AuthenticationFailed;
    this.#session = this.#gateway.resume(asText(data['session_id']), asInteger(data['seq']), this.#socket);
    if (!this.#session) send(this.#socket, { ...BARE, op: GatewayOpcodes.InvalidSession, d: false });
    return undefined;
  }

  #knowsToken(data: Json): boolean {
    return asText(data['token']).replace(/^Bot /, '') === this.#gateway.settings.token;
  }
}

function parse(text: string): Json | undefined {
  try {
    const payload: unknown = JSON.parse(text);
    return isJson(payload) ? payload : undefined;
  } catch {
    return undefined;
  }
}
