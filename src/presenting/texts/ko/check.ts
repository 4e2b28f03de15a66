/** How claims of a message compare with the sources. */
import type { Texts } from '../en/index.ts';

export const check: Texts['check'] = {
  verdicts: {
    supported: '뒷받침됨',
    disputed: '논란 있음',
    contradicted: '어긋남',
    'not-covered': '다루지 않음',
  },
  counts: {
    supported: (count) => `뒷받침됨 ${count}개`,
    disputed: (count) => `논란 있음 ${count}개`,
    contradicted: (count) => `어긋남 ${count}개`,
    'not-covered': (count) => `다루지 않음 ${count}개`,
  },
  reasons: {
    claimed: '누군가 그렇게 말하지만 확인되지 않았습니다.',
    denied: '당사자가 부인합니다.',
    'sources-differ': '출처끼리 서로 다릅니다. 이렇게 전합니다.',
    denies: '출처는 다르게 전합니다.',
    planned: '출처에는 계획으로만 나옵니다.',
    possible: '출처는 그럴 수도 있다고만 전합니다.',
  },
  differs: (known, claimed) => `“${claimed}”: 출처에는 이것이 아니라 “${known}”로 나옵니다.`,
  supported: '출처도 그렇게 전합니다.',
  notFound: '그렇게 전하는 출처를 찾지 못했습니다.',
  title: (link) => `### 🔎 [이 메시지](${link})를 출처와 비교`,
  more: (checked, more) => `메시지가 길어 처음 주장 ${checked}개만 보았습니다. ${more}개는 제외했습니다.`,
  caution: (articles, asOf) =>
    `${asOf}까지의 기사 ${articles}건과 낱말 단위로 비교했습니다. “다루지 않음”은 “틀림”이라는 뜻이 아닙니다.`,
  open: '답변 열기',
  nothing:
    '📭 그 메시지에서 찾아볼 만한 진술을 발견하지 못했습니다. 저는 영어로 된 온전한 문장을 비교하며, ' +
    '질문, 그림, 다른 언어는 다루지 않습니다.',
  own: '📎 그 메시지는 제가 쓴 것입니다. 진술이 있다면 그 아래에 출처가 있습니다.',
  forgotten:
    '🍂 죄송합니다. 그 메시지를 더는 기억하지 못합니다. 다른 쪽을 보시려면 메시지 메뉴를 다시 사용해 주세요.',
};
