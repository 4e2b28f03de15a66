/** What the desk says about itself: topics, sources, passages, about. */
import type { Texts } from '../en/index.ts';

export const list: Texts['list'] = {
  topicsTitle: '### 質問できる内容',
  topicLine: (title, summary, facts) => `**${title}** · 回答${facts}件\n${summary}`,
  pickTopic: '話題を開く',
  pickFact: '回答を開く',
  allTopics: 'すべての話題',
  noTopics: '📭 まだ何も知りません。事実データが空です。',
  notShown: (count) => `ほかに${count}件はここに収まりませんでした。`,
  previous: '◀ 前へ',
  next: '次へ ▶',
  page: (page, pages) => `${pages}ページ中${page}ページ`,
  sourcesTitle: '### 回答の出典',
  noSources: '📭 事実データにまだ記事がありません。',
  noAuthors: '執筆者の記載なし',
  read: '元の記事を読む',
  citedBy: (passages, facts) => `${passages}段落、これを引用する事実${facts}件`,
  added: (passages) => `${passages}段落、管理者が追加：文をそのまま引用します`,
  notAtHand: '本文はここにありません',
  open: '読む',
  allSources: 'すべての記事',
  passageTitle: (article, number) => `📄 ${article}、第${number}段落`,
  readingTitle: (article, number, of) => `📖 ${article}、全${of}段落中の第${number}段落`,
  part: (part, parts) => `、${parts}分割の${part}番目`,
  goOn: '続き',
  about: ({ version, facts, passages, articles }, asOf) =>
    [
      '### 🏔️ Summit Desk',
      '2023年9月の金正恩氏とウラジーミル・プーチン氏の首脳会談についての質問にお答えします。質問は英語でお願いします。',
      '',
      '**回答のしかた。** 人がニュース記事から書き出した事実の集まりの中からご質問を探し、誰が述べたのか、どの段落に' +
        'あるのかをお見せします。作り話はしません。言語モデルは使わず、同じ質問には同じ回答を返します。' +
        '記事にないことには答えません。',
      '',
      `**知っていること。** 記事${articles}本の${passages}段落から得た事実${facts}件、${asOf}まで。事実データ \`${version}\`。`,
      '',
      '**プライバシー。** 質問もメッセージも記録しません。「この回答の理由は？」のボタンは、質問をボタン自体に持っています。' +
        '長い質問は、新しい質問に押し出されるか再起動するまでメモリに残ります。' +
        '回答へのご意見は、削除されるまで保管します。管理者については、誰がどの記事を追加、公開、撤回したか、' +
        '誰が事実データを変えたかを保管します。詳しくは `/プライバシー 案内` をご覧ください。',
      '',
      '**質問のしかた。** `/質問`、ダイレクトメッセージ、またはチャンネルでのメンション。`/話題` は内容の一覧、' +
        '`/出典` は記事の一覧です。`/人物` は誰が何を述べたか、`/比較` は出典の比較、' +
        '`/年表` はいつ何があったかを示します。',
    ].join('\n'),
};
