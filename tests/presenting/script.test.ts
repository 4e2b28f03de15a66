import { describe, expect, test } from 'vitest';
import { answerMessage } from '../../src/presenting/answer-message.ts';
import { languageOf } from '../../src/presenting/script.ts';
import { SCRIPT_TEXTS } from '../../src/presenting/script-texts.ts';
import { buttonsOf, textOf } from './discord-rules.ts';
import { corrected, declined, fact, shelf, topic } from './make.ts';

describe('the language to answer in', () => {
  test.each([
    ['김정은은 어디서 만나나요?', 'ko'],
    ['Где встретятся Путин и Ким? Ёлка', 'ru'],
    ['Що сказав Песков і чому їх не було?', 'en'],
    ['Шта је рекао Песков?', 'en'],
    ['プーチンとどこで会いますか', 'ja'],
    ['金正恩はいつロシアに着いた', 'ja'],
    ['普京和金正恩在哪里见面？', 'zh'],
    ['أين يلتقي بوتين وكيم؟', 'en'],
    ['Πού θα συναντηθούν;', 'en'],
    ['Путин Kim?', 'ru'],
    ['푸틴 Путин 어디서 만나나요', 'ko'],
    ['', 'en'],
    ['🚂', 'en'],
  ])('for %j is %s', (question, language) => {
    expect(languageOf(question)).toBe(language);
  });
});

describe('a question in another script', () => {
  const candidates = [
    { fact: fact({ id: 'a', question: 'Where did Kim go?' }), score: 1 },
    { fact: fact({ id: 'b', question: 'Who is Kim?' }), score: 0.9 },
  ];
  const known = shelf([topic({ facts: [fact({ saidBy: ['Kim Jong Un'] })] })]);
  const trace = { ...corrected('где', 'no'), entities: ['kim-jong-un'] };

  test('is declined in the language of the asker, with the names it held and questions about them', () => {
    const part = declined('other-script', { question: '김정은은 어디?', candidates, trace });
    const message = answerMessage({ parts: [part] }, known);
    expect(textOf(message)).toMatch(
      /영어로 다시 질문해 주세요\.\n인식한 이름: \*\*Kim Jong Un\*\*\n다음 질문/,
    );
    expect(buttonsOf(message)).toEqual({ 'Where did Kim go?': 'fact:a', 'Who is Kim?': 'fact:b' });
    expect(textOf(message)).not.toContain('I read');
  });

  test('without a name it knows gets examples, as a guess would look like an answer', () => {
    const part = declined('other-script', { question: 'Где же?', candidates });
    const message = answerMessage({ parts: [part] }, known);
    expect(textOf(message)).toContain('Например, можно спросить:');
    expect(buttonsOf(message)).toEqual({ 'Where did the train cross the border?': 'fact:train-enters' });
  });

  test.each(Object.entries(SCRIPT_TEXTS))('has every text in %s', (_, texts) => {
    const all = [texts.decline, texts.recognised(['X']), texts.offered(1), texts.offered(2), texts.examples];
    for (const each of all) expect(each.trim()).not.toBe('');
    expect(texts.recognised(['X', 'Y'])).toMatch(/X.*Y/);
  });
});
