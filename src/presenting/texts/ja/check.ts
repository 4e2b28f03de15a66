/** How claims of a message compare with the sources. */
import type { Texts } from '../en/index.ts';

export const check: Texts['check'] = {
  verdicts: {
    supported: '裏づけあり',
    disputed: '争いあり',
    contradicted: '出典と矛盾',
    'not-covered': '記載なし',
  },
  counts: {
    supported: (count) => `裏づけあり ${count}件`,
    disputed: (count) => `争いあり ${count}件`,
    contradicted: (count) => `矛盾 ${count}件`,
    'not-covered': (count) => `記載なし ${count}件`,
  },
  reasons: {
    claimed: 'そう述べる者がいますが、確認されていません。',
    denied: '当事者は否定しています。',
    'sources-differ': '出典どうしが一致していません。次のように伝えています。',
    denies: '出典は異なることを伝えています。',
    planned: '出典では計画としてのみ書かれています。',
    possible: '出典は、その可能性があるとだけ伝えています。',
  },
  differs: (known, claimed) => `出典では “${claimed}” ではなく “${known}” です。`,
  supported: '出典もそう伝えています。',
  notFound: 'そう伝える出典は見つかりませんでした。',
  title: (link) => `### 🔎 [このメッセージ](${link})と出典の比較`,
  more: (checked, more) =>
    `メッセージが長いため、最初の${checked}件の主張だけを見ました。${more}件は省きました。`,
  caution: (articles, asOf) =>
    `${asOf}までの記事${articles}本と語句で比べました。「記載なし」は「誤り」という意味ではありません。`,
  open: '回答を開く',
  nothing:
    '📭 そのメッセージに、調べられる記述は見つかりませんでした。英語の完全な文を比べます。質問、画像、ほかの言語は扱いません。',
  own: '📎 そのメッセージは私が書いたものです。記述があれば、その下に出典があります。',
  forgotten:
    '🍂 申し訳ありません。そのメッセージはもう覚えていません。ほかのページを見るには、メッセージのメニューをもう一度お使いください。',
};
