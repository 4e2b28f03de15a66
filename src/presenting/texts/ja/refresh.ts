/** What a moderator is told after asking for a refresh, or for an earlier version. */
import type { Texts } from '../en/index.ts';

export const refresh: Texts['refresh'] = {
  took: (seconds) => `所要時間${seconds}秒`,
  unchanged: (version, number, took) =>
    `✅ 読み直しましたが、変わりはありません（${took}）。事実データ \`${version}\`、版${number}のままです。`,
  nothingToGoBack: (number) => `✅ 変わりはありません。版${number}の内容は、今使っているものと同じです。`,
  refreshed: (from, to, number, took) =>
    `✅ **事実データを更新しました。** \`${from}\` → \`${to}\`、${took}。これは版${number}です。`,
  rolledBack: (wanted, number, took) =>
    `⏪ **版${wanted}の状態に戻しました**、${took}。これは版${number}で、直前の版も保管しています。` +
    'knowledge フォルダーのファイルは元のままです。`/更新` で読み直せます。',
  holds: ({ facts, passages, articles }) =>
    `-# 現在：記事${articles}本の${passages}段落から得た事実${facts}件。`,
  unsaved: (why) =>
    `⚠️ 作成した事実データをファイルに書き込めませんでした（${why}）。今は新しいデータで回答しますが、再起動すると古いデータを読み込みます。` +
    'knowledge フォルダーに書き込めるようにしてから、もう一度更新してください。',
  changes: {
    added: '➕ 追加',
    changed: '✏️ 変更',
    removed: '➖ 削除',
    published: '🟢 再び公開した記事',
    retired: '📦 撤回した記事',
  },
  sameAnswers: (asked) => `🔁 確認用の質問${asked}件を前後で試し、回答はすべて同じでした。`,
  otherAnswers: (changed, asked) => `🔁 **確認用の質問${asked}件のうち${changed}件の回答が変わりました：**`,
  before: (answer) => `-# 前：${answer}`,
  after: (answer) => `-# 後：${answer}`,
  noAnswer: '（回答なし）',
  andMore: (count) => `ほか${count}件`,
  kept: (version) =>
    `⚠️ **何も変わっていません。** ファイルに誤りがあるため、事実データ \`${version}\` を使い続けます。`,
  faultsInEnglish: '誤りの内容は英語で表示します：',
  notBack: (wanted, version) =>
    `⚠️ **何も変わっていません。** 版${wanted}の状態に戻せなかったため、事実データ \`${version}\` を使い続けます。`,
  notKept: (wanted, kept) => `版${wanted}は保管されていません。次の中からお選びください：${kept}。`,
  lostArticles: (wanted, lost) =>
    `版${wanted}で使っていた記事が、その後に破棄されました：${lost}。記事を追加し直すか、別の版をお選びください。`,
  meanwhile: '同じ時にほかの場所で記事が変更されました。もう一度お試しください。',
  moreFaults: (count) =>
    `ほかに${count}件の誤りは表示していません。\`npm run knowledge -- check\` ですべて見られます。`,
  version: {
    live: (number) => `${number}（現在）`,
    by: (name) => `操作：${name}`,
    size: (facts, articles) => `事実${facts}件、追加された記事${articles}本`,
    start: '起動',
    files: 'ファイルから読み込み',
    refresh: (counts) => `更新：${counts}`,
    added: (facts) => `事実${facts}件を追加`,
    changed: (facts) => `事実${facts}件を変更`,
    removed: (facts) => `事実${facts}件を削除`,
    noFact: '事実に変わりなし',
    published: (article) => `公開：${article}`,
    restored: (article) => `復元：${article}`,
    retired: (article) => `撤回：${article}`,
    rollback: (to) => `版${to}の状態に戻す`,
  },
};
