/** What readers are told when something is off. */
import type { Texts } from '../en/index.ts';

export const trouble: Texts['trouble'] = {
  stale: {
    fact: '🍂 その回答はもう事実データにありません。もう一度質問するか、`/話題` をご覧ください。',
    passage: '🍂 その段落の本文はもうありません。`/出典` で記事の一覧を見られます。',
    topic: '🍂 その話題はもう事実データにありません。`/話題` に今ある話題の一覧があります。',
    why:
      '🍂 申し訳ありません。質問が長すぎてボタンに収められず、もう覚えていません。' +
      'もう一度質問していただければ、新しいボタンが使えます。',
    button: '🍂 このボタンは以前の版のものです。もう一度質問してください。',
  },
  moderatorsOnly: '🔒 サーバーを管理できる方だけが使えます。',
  unknownCommand: '🍂 このコマンドはもうありません。Discord を再起動すると、今のコマンドが表示されます。',
  unexpected: (reference) =>
    '⚠️ 申し訳ありません。こちらで問題が起きました。もう一度お試しください。続く場合は、サーバーの管理者に' +
    `この番号をお知らせください：\`${reference}\``,
};
