/** What moderators are told about reports of errors, and readers who have sent many. */
import type { Texts } from '../en/index.ts';

export const reports: Texts['reports'] = {
  title: (shown) => `### 오류 신고 (${shown})`,
  newest: (shown) => `### 오류 신고 (최근 ${shown}건)`,
  none: '📭 신고된 오류가 없습니다.',
  goneFact: (id) => `더 이상 없는 답변 (${id})`,
  showAnswer: '답변 보기',
  tooMany: (most, when) =>
    `✋ 한 시간 안에 신고를 ${most}건 보내셨습니다. 관리자가 하나하나 읽으므로 지금은 더 받지 않습니다. ` +
    `다음 신고는 ${when}에 보내실 수 있습니다.`,
};
