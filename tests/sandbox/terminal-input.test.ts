import type { APIApplicationCommand } from 'discord-api-types/v10';
import { expect, it } from 'vitest';
import { readCommandLine, readLine } from '../../src/sandbox/terminal-input.ts';

const option = (name: string, type: number, required = false) => ({ name, type, required, description: 'd' });
const command = (options: object[]) => ({ name: 'ask', options }) as unknown as APIApplicationCommand;
const ask = command([option('question', 3, true), option('private', 5), option('limit', 4)]);

it.each([
  ['', { kind: 'blank' }],
  ['   ', { kind: 'blank' }],
  ['Where did Kim go?', { kind: 'message', text: 'Where did Kim go?' }],
  [' 12 ', { kind: 'number', number: 12 }],
  ['2019', { kind: 'message', text: '2019' }],
  ['/ask where  did', { kind: 'command', name: 'ask', rest: 'where  did' }],
  ['/topics', { kind: 'command', name: 'topics', rest: '' }],
])('reads %j', (line, input) => {
  expect(readLine(line)).toEqual(input);
});

it.each([
  [
    'the rest is the required option',
    'where did Kim go: by train?',
    { question: 'where did Kim go: by train?' },
  ],
  ['named options after it', 'where? private:yes limit:3', { question: 'where?', private: true, limit: 3 }],
  ['named options alone', 'limit:3 question:"where did he go"', { limit: 3, question: 'where did he go' }],
  ['values that do not fit stay text', 'where? limit:many', { question: 'where?', limit: 'many' }],
  ['addresses are no options', 'what is question://x', { question: 'what is question://x' }],
  ['nothing', '', {}],
])('%s', (_, rest, options) => {
  expect(readCommandLine(ask, rest)).toEqual({ name: 'ask', options, files: [] });
});

it('walks into subcommands and knows files', () => {
  const add = { name: 'add', type: 1, options: [option('file', 11, true)] };
  const article = command([{ name: 'text', type: 2, options: [add] }]);
  expect(readCommandLine(article, 'text add ./a.txt')).toEqual({
    name: 'ask text add',
    options: { file: './a.txt' },
    files: ['file'],
  });
});

it('refuses text for a command without options', () => {
  expect(() => readCommandLine(command([]), 'what?')).toThrow('/ask takes no options');
});
