import { describe, expect, test } from 'vitest';
import { createNamePronoun } from '../../src/answering/pronoun.ts';
import { readFactBase } from '../../src/knowledge/build.ts';

const base = await readFactBase('knowledge');

describe('"he", of whom nothing was said before', () => {
  const named = createNamePronoun(base);

  test.each([
    ['what did he wear', 'what did Kim Jong Un wear'],
    ['who came with him?', 'who came with Kim Jong Un?'],
    ['What is HIS train like', "What is Kim Jong Un's train like"],
    ['did he bring his wife', 'did Kim Jong Un bring his wife'],
  ])('is whom most of the sources is about: %j', (text, expected) => {
    expect(named(text)?.text).toBe(expected);
  });

  test.each(['what did she wear', 'the sheriff', 'there', 'history', ''])('is not in %j', (text) => {
    expect(named(text)).toBeUndefined();
  });

  test('is told with what it is read as', () => {
    expect(named('Is his train slow?')).toMatchObject({ from: 'his', to: "Kim Jong Un's" });
  });

  test('is nobody where the sources name no person', () => {
    expect(createNamePronoun({ entities: [], facts: [] })('what did he wear')).toBeUndefined();
  });
});
