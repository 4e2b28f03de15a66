/** Looking round: by name, and source by source. */
import type { Texts } from '../en/index.ts';

export const explore: Texts['explore'] = {
  source: (outlet, passages) => `${outlet}、${passages}`,
  continued: (heading) => `${heading}（続き）`,
  openFact: '出典つきの回答を開く',
  seeAlso: '関連項目',
  who: {
    belongsTo: (names) => `-# 🔗 所属：${names.join('、')}`,
    leads: (names) => `-# 🔗 率いる組織：${names.join('、')}`,
    said: (count) => `**💬 述べたこと・報じたこと**（事実${count}件）`,
    about: (count) => `**👥 ほかの人が述べたこと**（事実${count}件）`,
    nothing: '📭 出典に名前が出てくるだけで、これについての事実はありません。',
    quoted: '🗞️ この名前についての事実はありませんが、追加された記事が発言を引用しています。',
    quotedIn: (count) => `**💬 追加された記事の文**（${count}件）`,
    unknown: '📭 出典にその名前が出てこないか、この表記では知りません。',
    didYouMean: (count) =>
      `🤔 知らない名前です。${count === 1 ? 'この名前でしょうか？' : 'この中のどれかでしょうか？'}`,
  },
  compare: {
    title: (topic) => `### ⚖️ ${topic}：出典ごとの比較`,
    differ: '**⚖️ 異なる点**',
    otherwise: '↔️ もう一方：',
    agree: (count) => `**🤝 一致する点**（事実${count}件）`,
    alone: (article, count) => `☝️ ${article} のみ（事実${count}件）`,
    sameSpeakers: (names, sides) =>
      `-# 🗣️ ${sides === 2 ? 'どちらも' : 'いずれも'} ${names.join('、')} を引用しています。`,
    sameAgency: (names, sides) =>
      `-# 🔁 ${sides === 2 ? 'どちらも' : 'いずれも'} ${names.join('、')} 経由のため、一つの出典と数えます。`,
    nothing: '📭 そこには比べる事実がありません。',
    unknown: '🤔 そのような話題や争点はありません。次のものを比較できます。',
    pick: '出典を比較する',
    empty: '📭 まだ何も知りません。事実データが空です。',
  },
};
