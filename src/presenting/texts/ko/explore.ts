/** Looking round: by name, and source by source. */
import type { Texts } from '../en/index.ts';

export const explore: Texts['explore'] = {
  source: (outlet, passages) => `${outlet}, ${passages}`,
  continued: (heading) => `${heading} (이어서)`,
  openFact: '출처가 있는 답변 열기',
  seeAlso: '함께 보기',
  who: {
    belongsTo: (names) => `-# 🔗 소속: ${names.join(', ')}`,
    leads: (names) => `-# 🔗 이끄는 곳: ${names.join(', ')}`,
    said: (count) => `**💬 직접 말하거나 보도한 것** (사실 ${count}개)`,
    about: (count) => `**👥 다른 이들이 말한 것** (사실 ${count}개)`,
    nothing: '📭 출처에 이름만 나옵니다. 이에 관한 사실은 없습니다.',
    quoted: '🗞️ 이 이름에 관한 사실은 없지만, 추가된 기사가 이들의 말을 인용합니다.',
    quotedIn: (count) => `**💬 추가된 기사의 문장** (${count}개)`,
    unknown: '📭 제 출처에 그 이름이 나오지 않거나, 이 표기로는 알지 못합니다.',
    didYouMean: (count) =>
      `🤔 모르는 이름입니다. ${count === 1 ? '혹시 이 이름인가요?' : '혹시 다음 중 하나인가요?'}`,
  },
  compare: {
    title: (topic) => `### ⚖️ ${topic}: 출처별 비교`,
    differ: '**⚖️ 서로 다른 점**',
    otherwise: '↔️ 다른 쪽:',
    agree: (count) => `**🤝 일치하는 점** (사실 ${count}개)`,
    alone: (article, count) => `☝️ ${article}에만 있음 (사실 ${count}개)`,
    sameSpeakers: (names, sides) =>
      `-# 🗣️ ${sides === 2 ? '둘 다' : '모두'} 같은 출처를 인용합니다: ${names.join(', ')}.`,
    sameAgency: (names, sides) =>
      `-# 🔁 ${sides === 2 ? '둘 다' : '모두'} 같은 경로를 거쳤습니다: ${names.join(', ')}. 출처 하나로 셉니다.`,
    nothing: '📭 거기에는 비교할 사실이 없습니다.',
    unknown: '🤔 그런 주제나 쟁점이 없습니다. 다음을 비교하실 수 있습니다.',
    pick: '출처 비교하기',
    empty: '📭 아직 아는 것이 없습니다. 사실 자료가 비어 있습니다.',
  },
};
