/** The whole bot for a test: a knowledge folder of its own, the real desk, the real client, a fresh sandbox. */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Desk } from '../../src/desk/desk.ts';
import { openDesk } from '../../src/desk/open-desk.ts';
import { type Bot, createBot } from '../../src/discord/bot.ts';
import { buildFactBase, writeFactBase } from '../../src/knowledge/build.ts';
import { createLog, type Log } from '../../src/operations/log.ts';
import { Sandbox } from '../../src/sandbox/sandbox.ts';
import type { Settings } from '../../src/sandbox/settings.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { discordDescription } from '../sandbox/description.ts';

const FIXTURES = 'tests/fixtures';
export const ARTICLES = join(FIXTURES, 'articles');

/** A log whose lines the test can read. */
export function readableLog(): { readonly log: Log; readonly lines: string[] } {
  const lines: string[] = [];
  return { log: createLog({ playground: false }, { write: (line) => lines.push(line) }), lines };
}

/** A copy of the invented story's knowledge that the test may spoil. @returns its folder */
export async function knowledgeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'summit-desk-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp(join(FIXTURES, 'knowledge'), folder, { recursive: true });
  const build = await buildFactBase(folder, ARTICLES);
  if (!build.ok) throw new Error(JSON.stringify(build.problems));
  await writeFactBase(folder, build.base);
  return folder;
}

/** A sandbox that checks every request against Discord's description. */
export async function startSandbox(options: Partial<Settings> = {}): Promise<Sandbox> {
  const sandbox = await Sandbox.start({ validate: discordDescription, patienceMs: 2_000, ...options });
  onTestFinished(() => sandbox.stop());
  return sandbox;
}

/** A store that goes with the test. */
export async function memoryStore(): Promise<Store> {
  const store = await openStore(':memory:');
  onTestFinished(() => store.close());
  return store;
}

export interface House {
  readonly sandbox: Sandbox;
  readonly bot: Bot;
  readonly desk: Desk;
  readonly knowledge: string;
  readonly lines: readonly string[];
  readonly reader: ReturnType<Sandbox['actor']>;
  readonly moderator: ReturnType<Sandbox['actor']>;
}

export interface HouseOptions {
  /** Without, the desk has no full texts. */
  readonly articlesDir?: string;
  readonly guildOnly?: boolean;
  /** Changes what the real desk does, for what cannot be provoked otherwise. */
  readonly desk?: (real: Desk) => Desk;
}

/** Everything running, and ended after the test. */
export async function openHouse({
  articlesDir,
  guildOnly = false,
  desk: change = (real) => real,
}: HouseOptions = {}): Promise<House> {
  const knowledge = await knowledgeFolder();
  const store = await memoryStore();
  const desk = change(await openDesk({ knowledgeDir: knowledge, articlesDir, store }));
  const sandbox = await startSandbox();
  const { log, lines } = readableLog();
  const guild = guildOnly ? { guildId: sandbox.ids.guild } : {};
  const bot = await createBot({ desk, token: sandbox.token, api: sandbox.apiUrl, log, ...guild });
  // Runs before the sandbox's end, which the client would otherwise try to survive.
  onTestFinished(() => bot.stop());
  const [reader, moderator] = [sandbox.actor('reader'), sandbox.actor('moderator')];
  return { sandbox, bot, desk, knowledge, lines, reader, moderator };
}
