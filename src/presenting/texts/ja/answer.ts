/** What the desk says around an answer, how sure a statement is, and why there is no answer. */
import type { Texts } from '../en/index.ts';

export const answer: Texts['answer'] = {
  inEnglish: '記述、引用、記事の題名は、出典のとおり英語で表示しています。',
  saidBy: (names) => `出所：${names}`,
  saidByThrough: (names, carriers) => `出所：${names}（${carriers} 経由）`,
  through: (carriers) => `${carriers} 経由`,
  quoted: (outlet) => `🗞️ ${outlet} の記事から引用した文です。確認された事実ではありません`,
  teaser: (sentence, outlet) => `🗞️ “${sentence}”（${outlet}）`,
  tooLong: '文が長いため、ここには表示できません。該当の段落でお読みください。',
  passages: (numbers) => `第${numbers.join('、')}段落`,
  alsoIn: (place) => `同じ内容：${place}`,
  open: '開く',
  showPassage: '段落を表示',
  why: 'この回答の理由は？',
  otherwise: '⚖️ **別の出典はこうも伝えています。**',
  otherSide: '⚖️ **同じ記事が反対側の主張も伝えています。**',
  related: '関連する質問',
  didYouMean: (count) =>
    `🤔 ご質問の意味がはっきりわかりません。${count === 1 ? 'これのことでしょうか？' : 'この中のどれかでしょうか？'}`,
  tryThese: (count) =>
    count === 1 ? 'この質問が参考になるかもしれません。' : '次の質問が参考になるかもしれません。',
  examples: 'たとえば：',
  readAs: (from, to) => `“${from}” → “${to}”`,
  corrections: (corrections) => `次のように読みました：${corrections.join('、')}`,
  cutQuestion: (max) => `長いご質問のため、最初の${max}文字だけを読みました。`,
  moreAnswers: (count) => `ほかに${count}件の回答はここに収まりませんでした。別々に質問してください。`,
  morePassages: (count) => `ほかに${count}件の段落はここに収まりませんでした。`,
  statuses: {
    reported: '報道',
    confirmed: '確認済み',
    planned: '予定（まだ行われていない）',
    claimed: '主張（未確認）',
    denied: '否定',
    assessed: '評価',
    background: '背景',
  },
  declined: {
    noQuestion:
      '👋 こんにちは。2023年9月の金正恩氏とウラジーミル・プーチン氏の首脳会談について、英語で質問してください。' +
      'ニュース記事をもとにお答えし、該当の段落をお見せします。`/話題` で内容の一覧を見られます。',
    offTopic:
      '🧭 それについては何も知りません。お答えできるのは、2023年9月の金正恩氏とウラジーミル・プーチン氏の首脳会談についての' +
      '質問だけです。誰が誰と、どこで、いつ、なぜ会ったのか、周囲がどう見たのかを質問できます。' +
      '`/話題` で扱う内容をすべて見られます。',
    notInSources: '📭 出典にその内容はありません。',
    theyDoSay: '📭 出典にその内容はありません。次のことは書かれています。',
    nearest: '📭 出典の中に確かな答えは見つかりませんでした。最も近い内容は次のとおりです。',
    later: (asOf) => `📅 出典は${asOf}までのため、その後のことはわかりません。`,
    laterNearest: (asOf) =>
      `📅 出典は${asOf}までのため、その後のことはわかりません。ご質問に最も近い内容は次のとおりです。`,
  },
  source: {
    elsewhere: (article) =>
      `📭 ${article}：この記事に答えは見つかりませんでした。別の出典は次のように伝えています。`,
    nothing: (article) => `📭 ${article}：この記事に答えは見つかりませんでした。`,
    unknown:
      '🍂 そのような記事がないか、同じ名前の記事が複数あります。候補から選んでください。`/出典` に一覧があります。',
  },
  share: {
    button: '共有',
    sharedBy: (id) => `-# <@${id}> さんが共有しました`,
    already: '📌 すでに共有済みです。',
  },
};
