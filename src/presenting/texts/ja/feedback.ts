/** What readers are told when they say something about an answer. */
import type { Texts } from '../en/index.ts';

export const feedback: Texts['feedback'] = {
  helpful: '👍 役に立った',
  notHelpful: '👎 役に立たなかった',
  report: '誤りを報告',
  voted: {
    helpful:
      '👍 ありがとうございます。この回答が**役に立った**と記録しました。もう一方のボタンで変更できます。',
    'not-helpful':
      '👎 ありがとうございます。この回答が**役に立たなかった**と記録しました。もう一方のボタンで変更できます。' +
      '誤りがあれば、**誤りを報告**からお知らせください。',
  },
  form: {
    title: '誤りを報告',
    about: (question) => `**次の質問への回答：** ${question}`,
    label: 'どこが誤りですか？',
    description: '管理者が、お名前なしで読みます。1,000文字まで。',
    placeholder: '例：日付が違う、段落の内容が違う…',
  },
  reported: (question) =>
    `📝 ありがとうございます。“${question}” についてのご報告を管理者のために保管しました。` +
    '`/プライバシー 案内` で保管内容を確認し、`/プライバシー 削除` で削除できます。',
  emptyReport:
    '✏️ 報告が空のため、何も保管しませんでした。もう一度**誤りを報告**を押して、どこが誤りかを書いてください。',
};
