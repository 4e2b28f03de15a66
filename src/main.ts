/** The composition root: config, desk, bot; and, without a token, the playground for that same bot. */
import { type Config, loadConfig } from './config.ts';
import { openDesk } from './desk/open-desk.ts';
import { type BotOptions, createBot } from './discord/bot.ts';
import { BotError, type BotFault } from './discord/fault.ts';
import { describeProblem, KnowledgeError } from './knowledge/problems.ts';
import { EXIT } from './operations/exit-codes.ts';
import { createLog } from './operations/log.ts';
import { refreshOnEdits } from './operations/refresh-on-edits.ts';
import { refuse } from './operations/refuse.ts';
import { reloadOnSignal } from './operations/reload.ts';
import { createShutdown, shutDownOnSignals } from './operations/shutdown.ts';
import { openStore } from './store/open-store.ts';
import { StoreError } from './store/store.ts';

const exitCode = ({ needsMending }: BotFault) => (needsMending ? EXIT.config : EXIT.failure);

async function run(config: Config): Promise<void> {
  const { token, api, knowledgeDir, articlesDir, databaseUrl, guildId, logLevel, sandboxPort } = config;
  const log = createLog({ playground: token === undefined, ...(logLevel && { level: logLevel }) });
  const stops: (() => Promise<unknown>)[] = [];
  const stop = async () => {
    for (const each of stops) await each();
  };
  const shutdown = createShutdown({ log, stop, exit: (code) => process.exit(code) });
  // Before logging in: process 1 of a container ignores signals nobody listens to.
  shutDownOnSignals(shutdown, log);

  const store = await openStore(databaseUrl);
  // The last to stop: what the bot is still at may have to be kept.
  stops.push(() => store.close());
  const desk = await openDesk({ knowledgeDir, articlesDir, store });
  reloadOnSignal(desk, log);

  const start = async (options: Pick<BotOptions, 'token' | 'api' | 'guildId'>) => {
    const bot = await createBot({ desk, log, ...options });
    stops.unshift(() => bot.stop());
    log.info({ ...desk.about() }, 'ready');
    void bot.failed.then((fault) => {
      log.fatal(fault.text);
      return shutdown('Discord closed the connection', exitCode(fault));
    });
  };
  if (token !== undefined) return start({ token, api, ...(guildId && { guildId }) });

  const { Sandbox } = await import('./sandbox/sandbox.ts');
  const { runTerminal } = await import('./sandbox/terminal.ts');
  const { createPage } = await import('./sandbox/page/page.ts');
  const page = createPage({
    inspect: (question) => desk.ask(question),
    edits: (tell) => refreshOnEdits(knowledgeDir, desk, tell),
  });
  const sandbox = await Sandbox.start({ port: sandboxPort, page }).catch((error: Error) =>
    refuse('The playground cannot start:', [`SANDBOX_PORT: ${error.message}`], EXIT.config),
  );
  stops.unshift(() => sandbox.stop());
  await start({ token: sandbox.token, api: sandbox.apiUrl });
  const { stdin: input, stdout: output } = process;
  output.write(`The playground as a web page: ${sandbox.url}/\n`);
  await runTerminal(sandbox, { input, output, interactive: input.isTTY && output.isTTY });
  await shutdown('end of input', EXIT.ok);
}

const loaded = loadConfig();
if (!loaded.ok) refuse('The settings have faults (see .env.example):', loaded.faults, EXIT.config);
try {
  await run(loaded.config);
} catch (error) {
  if (error instanceof KnowledgeError) {
    refuse('The fact base cannot be used:', error.problems.map(describeProblem), EXIT.config);
  }
  if (error instanceof StoreError) refuse('The store cannot be used:', [error.message], EXIT.config);
  if (error instanceof BotError) {
    refuse('The bot cannot start:', [error.fault.text], exitCode(error.fault));
  }
  throw error;
}
