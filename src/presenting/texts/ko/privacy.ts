/** What is kept of people, in plain words. PRIVACY.md and TERMS.md hold the sentences of `kept` word for word. */
import type { Texts } from '../en/index.ts';

export const privacy: Texts['privacy'] = {
  kept: {
    votes:
      '‘도움이 됨’이나 ‘도움이 안 됨’을 눌렀는지: 어느 답변에 언제 눌렀는지를 Discord ID와 함께, 직접 지우실 때까지 보관합니다.',
    reports:
      '‘오류 신고’에 쓰신 내용: 어느 답변에 언제 썼는지를 Discord ID와 함께, 직접 지우실 때까지 보관합니다. ' +
      '봇이 있는 모든 서버의 관리자가 내용을 읽을 수 있지만, 누가 썼는지는 볼 수 없습니다.',
    subject:
      '채널마다 마지막으로 답을 받은 질문: “and when?” 같은 질문을 이해하기 위해 10분 동안 메모리에만 둡니다.',
    moderators:
      '관리자: 추가하고 바꾼 것(기사, 새로 읽기, 사실 자료의 최근 10개 버전)을 Discord ID, 사용자 이름, 시각과 함께 ' +
      '데이터베이스가 있는 동안 보관합니다.',
  },
  title: '### 🔏 보관하는 정보',
  nothingElse:
    '질문과 답변은 기록하지 않으며, 로그에는 아무의 이름도 남지 않습니다. “이 답변의 근거는?” 버튼은 질문을 버튼 자체에 ' +
    '담습니다. 너무 긴 질문은 새 질문에 밀려나거나 제가 다시 시작할 때까지 이름 없이 메모리에 남습니다.',
  keptTitle: '**보관하는 것:**',
  rights:
    '`/개인정보 내정보`는 귀하에 대해 보관된 모든 것을 보내 드립니다. `/개인정보 삭제`는 독자로서 남기신 것을 지웁니다. ' +
    'Discord 메시지의 내용은 Discord의 규정에 따릅니다.',
  stays: '이 기록은 남습니다. 제가 답하는 자료를 누가 바꾸었는지는 분명해야 하기 때문입니다.',
  dataButton: '내 정보 받기',
  forgetButton: '내가 남긴 것 지우기',
  data: (votes, reports, others, subjects) =>
    [
      '### 🔏 귀하에 대해 보관된 모든 것',
      `답변에 대한 의견 ${votes}개, 오류 신고 ${reports}개, 관리자로서 하신 일의 기록 ${others}개, ` +
        `이어지는 질문을 위해 메모리에 둔 질문 ${subjects}개. 모두 이 파일에 있습니다.`,
    ].join('\n'),
  fileDescription: 'Summit Desk가 귀하에 대해 보관하는 모든 것 (JSON)',
  ask: (votes, reports, subjects) =>
    [
      '### 🗑️ 남기신 것을 지울까요?',
      `답변에 대한 의견 ${votes}개, 오류 신고 ${reports}개, 이어지는 질문을 위해 메모리에 둔 질문 ${subjects}개를 지웁니다. ` +
        '되돌릴 수 없습니다.',
    ].join('\n'),
  confirm: '지금 지우기',
  forgotten: (votes, reports, subjects) =>
    `🗑️ **지웠습니다:** 답변에 대한 의견 ${votes}개, 오류 신고 ${reports}개, 메모리의 질문 ${subjects}개.`,
  nothing: '📭 지울 것이 없습니다. 남기신 의견도 오류 신고도 없습니다.',
  staysOfYou: (entries) =>
    `**남는 것:** 관리자로서 하신 일의 기록 ${entries}개(추가한 기사, 활동 기록, 버전)와 귀하의 ID, 사용자 이름. ` +
    '제가 답하는 자료를 누가 바꾸었는지는 분명해야 하기 때문입니다.',
  staysNothing: '**남는 것:** 제 데이터베이스에는 아무것도 없습니다.',
};
