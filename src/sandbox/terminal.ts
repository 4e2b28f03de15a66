import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Sandbox } from './sandbox.ts';
import { TerminalSession } from './terminal-session.ts';

export interface TerminalOptions {
  readonly input: Readable;
  readonly output: Writable;
  /** Whether somebody sits there: then it prompts; otherwise it answers the lines one by one and ends. */
  readonly interactive: boolean;
}

const WELCOME = 'A playground: ask in plain words, or type /help. Nothing leaves this machine.\n';

/**
 * The terminal playground: every line is acted out on the sandbox as a reader or moderator would.
 * Resolves at `/quit`, at the end of the input, or when nobody reads the output any more. Lines that come before the bot is ready wait.
 * @param sandbox started, with the bot logged in or about to.
 */
export async function runTerminal(
  sandbox: Sandbox,
  { input, output, interactive }: TerminalOptions,
): Promise<void> {
  const write = (text: string): void => {
    output.write(text);
  };
  let unread = false;
  let stop = (): void => {};
  // Before anything is awaited: what was written so far may meet a closed pipe already.
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    unread = true;
    stop();
  });
  const session = new TerminalSession(sandbox, (text) => write(`${text}\n\n`));
  await sandbox.connected();
  // Created only now, and read at once: readline drops lines that nobody listens to.
  const lines = createInterface({
    input,
    terminal: interactive,
    ...(interactive && { output, completer: (line: string) => completions(session, line) }),
  });
  stop = () => lines.close();
  lines.on('SIGINT', stop);
  if (interactive) write(WELCOME);
  const prompt = (): void => {
    if (!interactive) return;
    lines.setPrompt(session.prompt);
    lines.prompt();
  };
  prompt();
  for await (const line of lines) {
    if (unread) break;
    if (!session.skips(line)) {
      // Without a terminal nobody sees what was typed.
      if (!interactive) write(`${session.prompt}${line.trim()}\n`);
      await session.take(line);
    }
    if (session.ended) break;
    prompt();
  }
  lines.close();
}

/** Completes the names after a slash, for the tab key. */
function completions(session: TerminalSession, line: string): [string[], string] {
  const names = line.startsWith('/') ? session.names.map((name) => `/${name} `) : [];
  return [names.filter((name) => name.startsWith(line)), line];
}
