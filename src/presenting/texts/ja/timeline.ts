/** Dates in a list, in a picture (drawn in English), and read out instead of it. */
import type { Texts } from '../en/index.ts';

export const timeline: Texts['timeline'] = {
  tenses: {
    past: { words: '出典の最終日までに起きた、または述べられたこと', brief: '過去' },
    plan: { words: '当時の予定、実現したかは不明', brief: '当時の予定' },
    ahead: { words: '出典の最終日の時点ではこれからのこと', brief: 'これから' },
  },
  title: '### 🕰️ 年表',
  titleOf: (topic) => `### 🕰️ 年表：${topic}`,
  intro: (dated, asOf) =>
    `-# 日付のある事実${dated}件。出典の最終日は${asOf}です。⏪ それまでに起きた、または述べられたこと、🗓️ 予定、⏳ これからのこと。`,
  nothing: '📭 そこには日付のある事実がありません。',
  unknown: '🤔 そのような話題はありません。次の話題には年表があります。',
  pick: '年表を開く',
  all: 'すべての話題',
  alt: (dated, asOf) => `日付のある事実${dated}件の年表。出典の最終日は${asOf}。`,
  altOf: (topic, dated, asOf) => `“${topic}” について日付のある事実${dated}件の年表。出典の最終日は${asOf}。`,
  altRow: (date, tense, facts) => `${date}（${tense}）：事実${facts}件。`,
  altRowOn: (date, tense, facts, about) => `${date}（${tense}）：事実${facts}件、内容：${about}。`,
  altMore: (dates) => `ほかに日付${dates}件。`,
};
