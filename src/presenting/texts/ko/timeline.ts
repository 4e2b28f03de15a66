/** Dates in a list, in a picture (drawn in English), and read out instead of it. */
import type { Texts } from '../en/index.ts';

export const timeline: Texts['timeline'] = {
  tenses: {
    past: { words: '출처의 마지막 날까지 일어났거나 알려진 일', brief: '지난 일' },
    plan: { words: '당시 예정, 실제로 있었는지는 알 수 없음', brief: '당시 예정' },
    ahead: { words: '출처의 마지막 날에는 아직 앞으로의 일', brief: '앞으로의 일' },
  },
  title: '### 🕰️ 연표',
  titleOf: (topic) => `### 🕰️ 연표: ${topic}`,
  intro: (dated, asOf) =>
    `-# 날짜가 있는 사실 ${dated}개. 출처의 마지막 날은 ${asOf}입니다. ⏪ 그때까지 일어났거나 알려진 일, ` +
    '🗓️ 그때 예정된 일, ⏳ 그때 아직 앞으로의 일.',
  nothing: '📭 거기에는 날짜가 있는 사실이 없습니다.',
  unknown: '🤔 그런 주제가 없습니다. 다음 주제에는 연표가 있습니다.',
  pick: '연표 열기',
  all: '모든 주제',
  alt: (dated, asOf) => `날짜가 있는 사실 ${dated}개의 연표. 출처의 마지막 날은 ${asOf}.`,
  altOf: (topic, dated, asOf) =>
    `“${topic}”에 관해 날짜가 있는 사실 ${dated}개의 연표. 출처의 마지막 날은 ${asOf}.`,
  altRow: (date, tense, facts) => `${date} (${tense}): 사실 ${facts}개.`,
  altRowOn: (date, tense, facts, about) => `${date} (${tense}): 사실 ${facts}개, 내용: ${about}.`,
  altMore: (dates) => `그 밖의 날짜 ${dates}개.`,
};
