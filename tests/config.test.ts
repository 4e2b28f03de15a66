import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { describe, expect, test } from 'vitest';
import { missingTexts, parseConfig, settingsSchema, unknownLines } from '../src/config.ts';

/** A folder that is there wherever the tests run. */
const folder = { KNOWLEDGE_DIR: 'tests' };

function faultsOf(environment: Record<string, string>): readonly string[] {
  const result = parseConfig({ ...folder, ...environment });
  return result.ok ? [] : result.faults;
}

describe('the config', () => {
  test('starts the playground when nothing is set', () => {
    const result = parseConfig(folder);
    expect(result).toEqual({
      ok: true,
      config: {
        api: 'https://discord.com/api',
        production: false,
        knowledgeDir: 'tests',
        databaseUrl: ':memory:',
        sandboxPort: 0,
      },
    });
  });

  test('takes every setting', () => {
    const result = parseConfig({
      DISCORD_TOKEN: ' abc.def.ghi\n',
      DISCORD_API_URL: 'http://127.0.0.1:8080/api/',
      NODE_ENV: 'production',
      LOG_LEVEL: 'debug',
      KNOWLEDGE_DIR: 'tests',
      ARTICLES_DIR: 'tests',
      DATABASE_URL: 'postgres://desk:secret@db.example/desk',
      GUILD_ID: '123456789012345678',
      SANDBOX_PORT: '8080',
    });
    expect(result).toEqual({
      ok: true,
      config: {
        token: 'abc.def.ghi',
        api: 'http://127.0.0.1:8080/api',
        production: true,
        logLevel: 'debug',
        knowledgeDir: 'tests',
        articlesDir: 'tests',
        databaseUrl: 'postgres://desk:secret@db.example/desk',
        guildId: '123456789012345678',
        sandboxPort: 8080,
      },
    });
  });

  test('keeps the store in a file with a token, in memory without, elsewhere when told so', () => {
    const databaseOf = (environment: Record<string, string>) => {
      const result = parseConfig({ ...folder, ...environment });
      return result.ok ? result.config.databaseUrl : result.faults;
    };
    expect(databaseOf({ DISCORD_TOKEN: 'abc' })).toBe('file:./data/summit-desk.sqlite');
    expect(databaseOf({})).toBe(':memory:');
    for (const url of ['file:/var/lib/desk.sqlite', 'data/desk.sqlite', ':memory:', 'postgresql:///desk']) {
      expect(databaseOf({ DATABASE_URL: url })).toBe(url);
    }
  });

  test('treats a setting left empty as not set', () => {
    expect(parseConfig({ ...folder, DISCORD_TOKEN: '', GUILD_ID: '  ' })).toEqual(parseConfig(folder));
  });

  test('leaves the rest of the environment alone', () => {
    expect(faultsOf({ PATH: '/bin', HOME: '/root' })).toEqual([]);
  });
});

describe('a faulty setting', () => {
  test.each([
    ['DISCORD_API_URL', 'discord', 'an address such as'],
    ['DISCORD_API_URL', 'ftp://discord.com/api', 'an address such as'],
    ['DISCORD_API_URL', 'https://discord.com/api/v10', 'without the version'],
    ['NODE_ENV', 'prod', 'one of production, development, test'],
    ['LOG_LEVEL', 'loud', 'one of fatal, error'],
    ['KNOWLEDGE_DIR', 'no/such/folder', 'a folder that exists'],
    ['ARTICLES_DIR', 'package.json', 'a folder that exists'],
    ['GUILD_ID', 'my server', '17 to 20 digits'],
    ['SANDBOX_PORT', '70000', '0 to 65535'],
    ['SANDBOX_PORT', '-1', '0 to 65535'],
  ])('%s=%s is told with what was found and what is wanted', (name, value, wanted) => {
    const [first, ...others] = faultsOf({ [name]: value });
    expect(first).toContain(`${name}: found "${value}", wanted `);
    expect(first).toContain(wanted);
    expect(others).toEqual([]);
  });

  test('is told together with all the others', () => {
    const faults = faultsOf({ GUILD_ID: 'x', LOG_LEVEL: 'x', NODE_ENV: 'production' });
    expect(faults.map((fault) => fault.split(':')[0])).toEqual(['LOG_LEVEL', 'GUILD_ID', 'DISCORD_TOKEN']);
  });

  test('never shows the token', () => {
    const [first] = faultsOf({ DISCORD_TOKEN: 'very secret' });
    expect(first).toContain('DISCORD_TOKEN: found 11 characters');
    expect(first).not.toContain('secret');
  });

  test.each(['mysql://desk:secret@db.example/desk', 'postgres:secret', 'file:'])(
    'never shows the address of a database: %s',
    (url) => {
      const [first, ...others] = faultsOf({ DATABASE_URL: url });
      expect(first).toContain(`DATABASE_URL: found ${url.length} characters`);
      expect(first).toContain('wanted file:PATH');
      expect(first).not.toContain('secret');
      expect(others).toEqual([]);
    },
  );

  test('a missing token is a fault in production only', () => {
    expect(faultsOf({ NODE_ENV: 'production' })).toEqual([
      expect.stringContaining('DISCORD_TOKEN: found nothing'),
    ]);
    expect(faultsOf({ NODE_ENV: 'development' })).toEqual([]);
  });
});

describe('what is of no effect', () => {
  const linesOf = (source: string) => unknownLines(source, parse(source));

  test('in .env is told with its line', () => {
    expect(linesOf('# mine\nDISCORD_TOKN=abc\n\nexport LOG_LEVEL=info\nGUILD_ID: 1\nABC.secret\n')).toEqual([
      '.env:2: no setting is called "DISCORD_TOKN"; the names are in .env.example',
      '.env:6: this line sets nothing; write it as NAME=value',
    ]);
  });

  test('is told without what may be a secret', () => {
    expect(linesOf('Bot abc.secret\nabc.se-cret=\n').join()).not.toMatch(/se-?cret/);
  });

  test('is no further line of a quoted value', () => {
    expect(linesOf('GUILD_ID="one\ntwo\n"\nARTICLE_DIR=x\n')).toEqual([
      expect.stringContaining('.env:4: no setting is called "ARTICLE_DIR"'),
    ]);
  });

  test('is a folder without any of the texts', () => {
    const missing = (articlesDir: string) => {
      const result = parseConfig({ KNOWLEDGE_DIR: 'tests/fixtures/knowledge', ARTICLES_DIR: articlesDir });
      return result.ok ? missingTexts(result.config) : result.faults;
    };
    expect(missing('tests/fixtures/articles')).toEqual([]);
    expect(missing('tests')).toEqual([
      'ARTICLES_DIR: tests holds none of courier-2031-05-04.txt, herald-2031-05-04.txt; passages are named, not shown',
    ]);
  });
});

describe('.env.example', () => {
  const example = readFileSync('.env.example', 'utf8');

  test('explains every setting there is, and no other', () => {
    expect(Object.keys(parse(example)).sort()).toEqual(Object.keys(settingsSchema.shape).sort());
    for (const block of example.trim().split('\n\n')) expect(block).toMatch(/^# /);
  });

  test('has no line that is of no effect', () => {
    expect(unknownLines(example, parse(example))).toEqual([]);
  });

  test('can be used as it is', () => {
    expect(parseConfig({ ...parse(example), ...folder }).ok).toBe(true);
  });
});
