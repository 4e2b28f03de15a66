/** What readers are told when something is off. */
import type { Texts } from '../en/index.ts';

export const trouble: Texts['trouble'] = {
  stale: {
    fact: '🍂 그 답변은 더 이상 사실 자료에 없습니다. 다시 질문하시거나 `/주제`를 살펴봐 주세요.',
    passage: '🍂 그 단락의 본문이 더는 없습니다. `/출처`에서 제가 아는 기사를 볼 수 있습니다.',
    topic: '🍂 그 주제는 더 이상 사실 자료에 없습니다. `/주제`에 지금 있는 주제가 나와 있습니다.',
    why: '🍂 죄송합니다. 질문이 너무 길어 버튼에 담지 못했고, 이제는 기억하지 못합니다. 다시 질문해 주시면 새 버튼이 작동합니다.',
    button: '🍂 이 버튼은 제 이전 버전의 것입니다. 다시 질문해 주세요.',
  },
  moderatorsOnly: '🔒 서버를 관리할 수 있는 분만 사용할 수 있습니다.',
  unknownCommand: '🍂 이 명령어는 더 이상 없습니다. Discord를 다시 시작하면 현재 명령어가 보입니다.',
  unexpected: (reference) =>
    `⚠️ 죄송합니다. 제 쪽에서 문제가 생겼습니다. 다시 시도해 주세요. 계속되면 서버 관리자에게 이 번호를 알려 주세요: \`${reference}\``,
};
