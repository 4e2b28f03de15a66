/** What is kept of people, in plain words. PRIVACY.md and TERMS.md hold the sentences of `kept` word for word. */
import type { Texts } from '../en/index.ts';

export const privacy: Texts['privacy'] = {
  kept: {
    votes:
      '「役に立った」「役に立たなかった」のどちらを押されたか：どの回答にいつ押されたかを、Discord ID とともに、' +
      'ご自身で削除されるまで保管します。',
    reports:
      '「誤りを報告」に書かれた内容：どの回答についていつ書かれたかを、Discord ID とともに、ご自身で削除されるまで保管します。' +
      'ボットがいるすべてのサーバーの管理者が内容を読めますが、誰が書いたかは見られません。',
    subject:
      '各チャンネルで最後に回答を受けた質問：“and when?” のような質問を理解するため、10分間、メモリにのみ置きます。',
    moderators:
      '管理者について：追加・変更したもの（記事、再読み込み、事実データの直近10版）を、Discord ID、ユーザー名、時刻とともに、' +
      'データベースがある間保管します。',
  },
  title: '### 🔏 保管している情報',
  nothingElse:
    'ご質問も回答も記録せず、ログには誰の名前も残りません。「この回答の理由は？」のボタンは、質問をボタン自体に持っています。' +
    '長すぎる質問は、新しい質問に押し出されるか再起動するまで、お名前なしでメモリに残ります。',
  keptTitle: '**保管しているもの：**',
  rights:
    '`/プライバシー データ` は、あなたについて保管しているものをすべてお送りします。`/プライバシー 削除` は、読者として残されたものを削除します。' +
    'Discord 上のメッセージの内容には Discord の規則が適用されます。',
  stays: 'これは残ります。回答のもとを誰が変えたのかが明らかでなければならないためです。',
  dataButton: '自分の情報を受け取る',
  forgetButton: '残したものを削除',
  data: (votes, reports, others, subjects) =>
    [
      '### 🔏 あなたについて保管しているすべて',
      `回答へのご意見${votes}件、誤りの報告${reports}件、管理者としての操作の記録${others}件、` +
        `続きの質問のためにメモリにある質問${subjects}件。すべてこのファイルにあります。`,
    ].join('\n'),
  fileDescription: 'Summit Desk があなたについて保管しているすべて（JSON）',
  ask: (votes, reports, subjects) =>
    [
      '### 🗑️ 残されたものを削除しますか？',
      `回答へのご意見${votes}件、誤りの報告${reports}件、続きの質問のためにメモリにある質問${subjects}件を削除します。` +
        '元に戻すことはできません。',
    ].join('\n'),
  confirm: '今すぐ削除',
  forgotten: (votes, reports, subjects) =>
    `🗑️ **削除しました：** 回答へのご意見${votes}件、誤りの報告${reports}件、メモリにある質問${subjects}件。`,
  nothing: '📭 削除するものはありません。ご意見も誤りの報告もありません。',
  staysOfYou: (entries) =>
    `**残るもの：** 管理者としての操作の記録${entries}件（追加した記事、操作履歴、版）と、あなたの ID、ユーザー名。` +
    '回答のもとを誰が変えたのかが明らかでなければならないためです。',
  staysNothing: '**残るもの：** データベースには何もありません。',
};
