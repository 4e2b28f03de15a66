/** What moderators are told about reports of errors, and readers who have sent many. */
import type { Texts } from '../en/index.ts';

export const reports: Texts['reports'] = {
  title: (shown) => `### 誤りの報告（${shown}）`,
  newest: (shown) => `### 誤りの報告（新しい${shown}件）`,
  none: '📭 報告された誤りはありません。',
  goneFact: (id) => `もうない回答（${id}）`,
  showAnswer: '回答を表示',
  tooMany: (most, when) =>
    `✋ 1時間以内に${most}件のご報告をいただきました。管理者が一件ずつ読みますので、今はこれ以上お受けできません。` +
    `次のご報告は${when}にお送りいただけます。`,
};
