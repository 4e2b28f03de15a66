/** A Postgres to test on: the one of POSTGRES_URL, or one started for these tests from the programs on this machine. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chownSync, globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface PostgresServer {
  /** Its user may make databases. */
  readonly url: string;
  stop(): Promise<void>;
}

export const NO_POSTGRES = 'no POSTGRES_URL, and no PostgreSQL server in /usr/lib/postgresql/*/bin';

const USER = 'desk';

/** @returns undefined where there is none to be had */
export async function startPostgres(): Promise<PostgresServer | undefined> {
  const url = process.env['POSTGRES_URL'];
  if (url) return { url, stop: async () => {} };
  const programs = globSync('/usr/lib/postgresql/*/bin').sort().at(-1);
  return programs === undefined ? undefined : await startCluster(programs);
}

async function startCluster(programs: string): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'desk-pg-'));
  const owner = unprivileged();
  const password = randomBytes(8).toString('hex');
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, password);
  if (owner) for (const path of [folder, passwordFile]) chownSync(path, owner.uid, owner.gid);
  const data = join(folder, 'data');
  const made = ['-D', data, '-U', USER, '-A', 'scram-sha-256', '--pwfile', passwordFile];
  execFileSync(join(programs, 'initdb'), [...made, '-E', 'UTF8', '--no-locale', '--no-sync'], {
    ...owner,
    cwd: folder,
    stdio: 'pipe',
  });
  // A socket instead of a port: nobody else can take it. Nothing here has to survive a power cut.
  const settings = ['listen_addresses=', `unix_socket_directories=${folder}`, 'fsync=off'];
  const server = spawn(
    join(programs, 'postgres'),
    ['-D', data, ...settings.flatMap((setting) => ['-c', setting])],
    { ...owner, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const kill = () => server.kill('SIGQUIT');
  process.on('exit', kill);
  await ready(server);
  return {
    url: `postgres:///postgres?host=${encodeURIComponent(folder)}&user=${USER}&password=${password}`,
    async stop() {
      const gone = once(server, 'exit');
      // Does not wait for those still connected.
      server.kill('SIGINT');
      await gone;
      process.off('exit', kill);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Postgres refuses to run as root; Debian's package brings a user for it. */
function unprivileged(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

async function ready(server: ChildProcess): Promise<void> {
  if (!server.stderr) throw new Error('the server has no standard error');
  const told: string[] = [];
  for await (const line of createInterface(server.stderr)) {
    told.push(line);
    if (line.includes('ready to accept connections')) {
      // Read on, or a full pipe would stop the server.
      server.stderr.resume();
      return;
    }
  }
  throw new Error(`Postgres did not start:\n${told.join('\n')}`);
}
