/** What moderators are told about the articles they add. */
import { ARTICLE } from '../../limits.ts';
import type { Texts } from '../en/index.ts';

const SIZE = `${ARTICLE.mebibytes}MiB`;

export const articles: Texts['articles'] = {
  form: {
    title: '記事を追加',
    file: { label: '記事', description: `英語のテキスト、Markdown、または HTML のファイル。${SIZE}まで` },
    outlet: { label: '報道機関', description: '読者に知られている名前。回答に表示されます' },
    published: { label: '日付', description: '記事が出た日。記事に書いてあれば空欄でかまいません' },
    url: { label: 'アドレス', description: '記事を読めるウェブアドレス。なければ空欄のままにしてください' },
  },
  states: {
    draft: '📝 下書き：公開するまで回答には使いません。',
    published: '🟢 公開中：回答に使っています。',
    retired: '📦 撤回済み：回答にはもう使わず、復元できるよう保管しています。',
  },
  acts: { publish: '公開', discard: '破棄', retire: '撤回', restore: '復元' },
  refused: (why) => `⚠️ **追加しませんでした。** ${why}`,
  entered: '入力された内容：',
  entry: (label, value) => `• ${label}：${value}`,
  nothing: '（なし）',
  again:
    '「もう一度追加」を押すと直せます。入力された内容は残っていますので、ファイルだけ選び直してください。',
  addAgain: 'もう一度追加',
  refusals: {
    empty: 'ファイルが空です。記事には見出しと段落が必要です。',
    'too-large': `ファイルが記事の上限の${SIZE}を超えています。画像を除き、本文だけを保存してください。`,
    binary:
      'ファイルが UTF-8 のテキストではありません。記事をプレーンテキスト、Markdown、または HTML で保存してください。',
    'other-language': '英語の記事ではありません。英語以外は読めません。',
    'no-text': 'ファイルに見出ししかありません。記事には見出し、空行、段落が必要です。',
    'nothing-stated':
      'ファイルに内容のある文がありません。小見出し、日付、クレジット、入力欄だけが見つかりました。',
    'no-outlet': '報道機関が入力されていません。新聞社や通信社の名前を入力してください。',
    'long-outlet': (length, longest) =>
      `報道機関の名前が${length}文字あります。${longest}文字以内で入力してください。`,
    'file-type': (given) =>
      `${given} は読み取れる種類のファイルではありません。記事を .txt、.md、または .html で保存してください。`,
    'bad-date': (given) => `${given} は日付ではありません。2023-09-12 のように年、月、日を入力してください。`,
    'date-to-come': (given) =>
      `${given} はまだ来ていない日です。記事が出た日を 2023-09-12 のように入力してください。`,
    'bad-address': (given) =>
      `${given} はウェブアドレスではありません。https:// から始まるアドレスをブラウザーからコピーするか、空欄にしてください。`,
    'no-date': '記事が出た日が本文に書かれていません。日付を 2023-09-12 のように入力してください。',
    'own-date': (own) =>
      `本文にある日付（${own}）は、記事が出た日ではありえません。日付を 2023-09-12 のように入力してください。`,
    'same-text': (article, advice) => `同じ文章がすでにあります：${article}。${advice}`,
    'same-id': '同じ報道機関の同じ日の記事が、ちょうど今ほかにも追加されています。もう一度追加してください。',
    elsewhere:
      'ファイルが Discord にありません。ほかの場所からは取得しませんので、フォームに添付してください。',
    failed: 'Discord からファイルを取得できませんでした。少し待ってからもう一度お試しください。',
    'no-file': 'フォームにファイルがありません。記事をファイルとして添付してください。',
  },
  there: {
    shipped: 'すでに回答に使っています。',
    draft: 'そちらは下書きですので、そちらを公開するか破棄してください。',
    published: 'すでに公開されています。',
    retired: 'そちらは撤回されていますので、そちらを復元してください。',
  },
  done: {
    publish: (title) => `🟢 **公開しました：** ${title}。これから回答に使います。`,
    discard: (title) => `🗑️ **破棄しました：** ${title}。本文は消えました。`,
    retire: (title) => `📦 **撤回しました：** ${title}。回答にはもう使わず、復元できるよう保管します。`,
    restore: (title) => `🟢 **復元しました：** ${title}。再び回答に使います。`,
  },
  version: (number) => `これは版${number}です。`,
  notDone: (why) => `⚠️ **何も変わっていません。** ${why}`,
  wrongState: {
    publish: {
      published: '記事はすでに公開されています。',
      retired: '一度公開され、今は撤回されている記事です。公開ではなく復元してください。',
    },
    discard: {
      published: '公開されている記事です。破棄ではなく撤回してください。破棄できるのは下書きだけです。',
      retired: '一度公開された記事のため、復元できるよう保管しています。破棄できるのは下書きだけです。',
    },
    retire: {
      draft: 'まだ回答に使っていない下書きです。公開するか破棄してください。',
      retired: '記事はすでに撤回されています。',
    },
    restore: {
      draft: 'まだ公開されていない下書きです。',
      published: '記事はすでに公開されています。',
    },
  },
  meanwhile: '同じ時にほかの場所で記事が変更されました。もう一度お試しください。',
  undo: '元に戻す',
  show: '表示',
  all: '追加されたすべての記事',
  unknown: (id) => `📭 追加された記事に ${id} はありません。\`/記事 一覧\` ですべて見られます。`,
  addedBy: (name, when) => `${when}に **${name}** さんが追加`,
  changed: (when) => `最終変更：${when}`,
  counts: (passages, drafts) => `${passages}段落、内容のある文${drafts}件。`,
  reprint: (article, passages) =>
    `⚠️ **ほぼ同じ文章がすでにあります：** ${article}。この記事で異なる箇所：${passages}。` +
    '両方を公開すると両方を回答に使いますので、古い方を撤回してください。',
  reprintWhole: (article) => `⚠️ **この文章の全体が、別の記事にもそのままあります：** ${article}。`,
  contradictions: (count) => `⚖️ **既知の内容と異なる記述**（${count}）`,
  here: (passage, sentence) => `この記事、第${passage}段落：${sentence}`,
  known: (statement, source) => `既知の内容：${statement}\n-# ${source}`,
  differs: (there, here) => `異なる点：既知の内容では${there}、この記事では${here}`,
  denied: {
    there: '異なる点：既知の内容では否定され、この記事では肯定されています',
    here: '異なる点：既知の内容では肯定され、この記事では否定されています',
  },
  duplicates: (count) => `♻️ **別の記事にすでにある内容**（${count}）`,
  duplicate: (passages, article) => `${article}：${passages}`,
  duplicateOf: (own, other) => `第${own}段落は第${other}段落と同じ`,
  nearlyOf: (own, other) => `第${own}段落は第${other}段落とほぼ同じ`,
  speakers: (count) => `🗣️ **発言者**（${count}）`,
  names: (count) => `🆕 **初めて見る名前**（${count}）`,
  setAside: (count) => `🧹 **除外した部分、回答には使いません**（${count}）`,
  aside: {
    headline: (count) => `見出し${count}件`,
    'date line': (count) => `日付の行${count}件`,
    heading: (count) => `小見出し${count}件`,
    byline: (count) => `執筆者名の行${count}件`,
    ornament: (count) => `飾り${count}件`,
    repeated: (count) => `繰り返し${count}件`,
    copyright: (count) => `著作権表示${count}件`,
    'credits of the desk': (count) => `編集部のクレジット${count}件`,
    subscription: (count) => `購読の案内${count}件`,
    'comment form': (count) => `コメント欄${count}件`,
    'photo credit': (count) => `写真のクレジット${count}件`,
    'link to another story': (count) => `別の記事へのリンク${count}件`,
    'note of what was updated': (count) => `更新の注記${count}件`,
    'sharing links': (count) => `共有リンクの行${count}件`,
  },
  asideAt: (what, passages) => `${what}（${passages}）`,
  examples: '🔎 **例**',
  listTitle: (count) => `### 追加された記事（${count}）`,
  none: '📭 追加された記事はまだありません。`/記事 追加` で追加できます。',
  audit: '🧾 **最近の操作**',
  audited: {
    'article added': (when, name, id) => `${when} **${name}**：記事を追加 \`${id}\``,
    'article discarded': (when, name, id) => `${when} **${name}**：下書きを破棄 \`${id}\``,
    'article published': (when, name, id) => `${when} **${name}**：記事を公開 \`${id}\``,
    'article retired': (when, name, id) => `${when} **${name}**：記事を撤回 \`${id}\``,
    'article restored': (when, name, id) => `${when} **${name}**：記事を復元 \`${id}\``,
    'fact base refreshed': (when, name, version) =>
      `${when} **${name}**：事実データを更新、版 \`${version}\``,
    'rolled back': (when, name, version) => `${when} **${name}**：以前の状態に戻す、版 \`${version}\``,
  },
};
