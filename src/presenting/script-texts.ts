/**
 * What the desk says to a question in another script, in the asker's own language. The questions it offers stay
 * English, as the answers are; names are given as the fact base writes them.
 */
import type { ScriptLanguage } from './script.ts';

interface ScriptTexts {
  readonly decline: string;
  readonly recognised: (names: readonly string[]) => string;
  /** Above questions about what was recognised. */
  readonly offered: (count: number) => string;
  /** Above questions that show what can be asked. */
  readonly examples: string;
}

export const SCRIPT_TEXTS: Readonly<Record<ScriptLanguage, ScriptTexts>> = {
  en: {
    decline:
      '🔤 Sorry, I only understand questions in English; the sources are English, too. ' +
      'Please ask me again in English.',
    recognised: (names) => `What I did recognise: ${names.join(', ')}`,
    offered: (count) => (count === 1 ? 'Perhaps this helps:' : 'Perhaps one of these helps:'),
    examples: 'For example, you can ask:',
  },
  ko: {
    decline:
      '🔤 죄송합니다. 저는 영어로 된 질문만 이해할 수 있고, 출처도 영어 기사입니다. ' +
      '영어로 다시 질문해 주세요.',
    recognised: (names) => `인식한 이름: ${names.join(', ')}`,
    offered: () => '다음 질문이 도움이 될 수도 있습니다.',
    examples: '예를 들어 이렇게 물어보실 수 있습니다.',
  },
  ru: {
    decline:
      '🔤 К сожалению, я понимаю вопросы только на английском языке; мои источники тоже на английском. ' +
      'Пожалуйста, спросите ещё раз по-английски.',
    recognised: (names) => `Удалось распознать: ${names.join(', ')}`,
    offered: (count) =>
      count === 1 ? 'Возможно, поможет этот вопрос:' : 'Возможно, поможет один из этих вопросов:',
    examples: 'Например, можно спросить:',
  },
  ja: {
    decline:
      '🔤 申し訳ありませんが、英語の質問しか理解できません。出典も英語の記事です。' +
      '英語でもう一度質問してください。',
    recognised: (names) => `認識できた名前：${names.join('、')}`,
    offered: () => '次の質問が参考になるかもしれません。',
    examples: 'たとえば、次のように質問できます。',
  },
  zh: {
    decline: '🔤 抱歉，我只能理解英文问题，我的资料来源也是英文的。请用英文再问一次。',
    recognised: (names) => `识别出的名称：${names.join('、')}`,
    offered: () => '下面的问题也许对您有帮助：',
    examples: '例如，您可以这样问：',
  },
};
