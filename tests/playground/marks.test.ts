import { expect, test } from 'vitest';
import { toMarks } from '../../src/sandbox/page/marks.ts';

const marks = (text: string) => toMarks(text, (id) => (id === '123456789012345678' ? 'reader' : undefined));
const text = (words: string) => ({ type: 'text', text: words });

test.each([
  ['plain, with: marks - that are none', [text('plain, with: marks - that are none')]],
  [
    '**bold** _em_',
    [{ type: 'strong', marks: [text('bold')] }, text(' '), { type: 'em', marks: [text('em')] }],
  ],
  ['-# small', [{ type: 'small', marks: [text('small')] }]],
  ['## Head\nrest', [{ type: 'heading', level: 2, marks: [text('Head')] }, text('rest')]],
  ['[open](https://a.example/x#y)', [{ type: 'link', url: 'https://a.example/x#y', marks: [text('open')] }]],
  ['<@123456789012345678>', [{ type: 'mention', text: '@reader' }]],
  ['\\*stars\\*', [text('*stars*')]],
  ['📄 **Herald**', [text('📄 '), { type: 'strong', marks: [text('Herald')] }]],
  ['a\nb', [text('a'), { type: 'br' }, text('b')]],
])('%j', (source, expected) => {
  expect(marks(source)).toEqual(expected);
});

test('lines that begin like items become lists', () => {
  expect(marks('Two:\n- one\n- two\n1. first')).toEqual([
    text('Two:'),
    { type: 'list', ordered: false, items: [[text('one')], [text('two')]] },
    { type: 'list', ordered: true, items: [[text('first')]] },
  ]);
});

test('a code block keeps its lines as they are', () => {
  expect(marks('```\n- no list\n```')).toEqual([{ type: 'pre', text: '- no list' }]);
});

test('no address but of the web becomes a link', () => {
  expect(JSON.stringify(marks('[a](javascript:alert) [b](data:text/html,x)'))).not.toContain('"link"');
});
