/** What readers are told when they say something about an answer. */
import type { Texts } from '../en/index.ts';

export const feedback: Texts['feedback'] = {
  helpful: '👍 도움이 됨',
  notHelpful: '👎 도움이 안 됨',
  report: '오류 신고',
  voted: {
    helpful: '👍 감사합니다. 이 답변이 **도움이 되었다**고 기록했습니다. 다른 버튼으로 바꾸실 수 있습니다.',
    'not-helpful':
      '👎 감사합니다. 이 답변이 **도움이 되지 않았다**고 기록했습니다. 다른 버튼으로 바꾸실 수 있습니다. ' +
      '틀린 내용이 있으면 **오류 신고**로 알려 주세요.',
  },
  form: {
    title: '오류 신고',
    about: (question) => `**다음 질문에 대한 답변:** ${question}`,
    label: '무엇이 잘못되었나요?',
    description: '관리자가 읽으며, 이름은 표시되지 않습니다. 최대 1,000자.',
    placeholder: '예: 날짜가 틀립니다, 단락의 내용이 다릅니다 …',
  },
  reported: (question) =>
    `📝 감사합니다. “${question}”에 대한 신고를 관리자에게 전달하기 위해 보관했습니다. ` +
    '`/개인정보 안내`에서 보관 내용을 보고, `/개인정보 삭제`으로 지우실 수 있습니다.',
  emptyReport:
    '✏️ 신고 내용이 비어 있어 보관하지 않았습니다. **오류 신고**를 다시 눌러 무엇이 잘못되었는지 적어 주세요.',
};
