/** Runs the real command line as a child process. */
import { spawnSync } from 'node:child_process';

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Settings of the machine the tests run on must not leak in. */
const NONE = { KNOWLEDGE_DIR: '', ARTICLES_DIR: '' };

export function run(command: string, args: readonly string[], { input = '', env }: RunOptions = {}): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/cli/${command}.ts`, ...args], {
    input,
    encoding: 'utf8',
    env: { ...process.env, ...NONE, ...env },
  });
  return { code: status, out: stdout, err: stderr };
}
