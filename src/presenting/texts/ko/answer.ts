/** What the desk says around an answer, how sure a statement is, and why there is no answer. */
import type { Texts } from '../en/index.ts';

const passages = (numbers: readonly number[]) => `단락 ${numbers.join(', ')}`;

export const answer: Texts['answer'] = {
  inEnglish: '진술, 인용문, 기사 제목은 출처와 같이 영어로 표시됩니다.',
  saidBy: (names) => `출처: ${names}`,
  saidByThrough: (names, carriers) => `출처: ${names} (전달: ${carriers})`,
  through: (carriers) => `전달: ${carriers}`,
  quoted: (outlet) => `🗞️ ${outlet} 기사에서 인용한 문장이며, 확인된 사실이 아닙니다`,
  teaser: (sentence, outlet) => `🗞️ “${sentence}” (${outlet})`,
  tooLong: '문장이 너무 길어 여기에 표시할 수 없습니다. 해당 단락에서 읽어 주세요.',
  passages,
  alsoIn: (place) => `같은 내용: ${place}`,
  open: '열기',
  showPassage: '단락 보기',
  why: '이 답변의 근거는?',
  otherwise: '⚖️ **다른 출처는 이렇게도 전합니다.**',
  otherSide: '⚖️ **같은 기사가 반대쪽 입장도 전합니다.**',
  related: '관련 질문',
  didYouMean: (count) =>
    `🤔 질문의 뜻을 확실히 알 수 없습니다. ${count === 1 ? '혹시 이 질문인가요?' : '혹시 다음 중 하나인가요?'}`,
  tryThese: (count) =>
    count === 1 ? '이 질문이 도움이 될 수 있습니다.' : '다음 질문이 도움이 될 수 있습니다.',
  examples: '예를 들면 다음과 같습니다.',
  readAs: (from, to) => `“${from}” → “${to}”`,
  corrections: (corrections) => `다음과 같이 읽었습니다: ${corrections.join(', ')}`,
  cutQuestion: (max) => `질문이 길어 처음 ${max}자만 읽었습니다.`,
  moreAnswers: (count) => `답변 ${count}개는 여기에 담지 못했습니다. 따로 질문해 주세요.`,
  morePassages: (count) => `단락 ${count}개는 여기에 담지 못했습니다.`,
  statuses: {
    reported: '보도됨',
    confirmed: '확인됨',
    planned: '예정, 아직 일어나지 않음',
    claimed: '주장, 확인되지 않음',
    denied: '부인됨',
    assessed: '평가',
    background: '배경',
  },
  declined: {
    noQuestion:
      '👋 안녕하세요! 2023년 9월 김정은과 블라디미르 푸틴의 정상회담에 대해 영어로 질문해 주세요. ' +
      '뉴스 기사를 바탕으로 답하고 해당 단락을 보여 드립니다. `/주제`에서 제가 아는 내용을 볼 수 있습니다.',
    offTopic:
      '🧭 그 내용은 알지 못합니다. 저는 2023년 9월 김정은과 블라디미르 푸틴의 정상회담에 관한 질문에만 답합니다. ' +
      '누가 누구를 언제, 어디서, 왜 만났는지, 다른 이들이 어떻게 보았는지를 물어보실 수 있습니다. ' +
      '`/주제`에서 다루는 내용을 모두 볼 수 있습니다.',
    notInSources: '📭 출처에 그런 내용은 없습니다.',
    theyDoSay: '📭 출처에 그런 내용은 없습니다. 다만 이렇게 전합니다.',
    nearest: '📭 출처에서 확실한 답을 찾지 못했습니다. 가장 가까운 내용은 다음과 같습니다.',
    later: (asOf) => `📅 제 출처는 ${asOf}까지이므로 그 뒤의 일은 알 수 없습니다.`,
    laterNearest: (asOf) =>
      `📅 제 출처는 ${asOf}까지이므로 그 뒤의 일은 알 수 없습니다. 질문에 가장 가까운 내용은 다음과 같습니다.`,
  },
  source: {
    elsewhere: (article) => `📭 ${article}: 이 기사에서는 답을 찾지 못했습니다. 다른 출처는 이렇게 전합니다.`,
    nothing: (article) => `📭 ${article}: 이 기사에서는 답을 찾지 못했습니다.`,
    unknown:
      '🍂 그런 기사가 없거나 같은 이름의 기사가 여럿입니다. 제안된 것 중에서 골라 주세요. `/출처`에 모두 나와 있습니다.',
  },
  share: {
    button: '공유',
    sharedBy: (id) => `-# <@${id}> 님이 공유했습니다`,
    already: '📌 이미 공유하셨습니다.',
  },
};
