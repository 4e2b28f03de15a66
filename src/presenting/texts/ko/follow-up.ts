/** What the desk says to a question that leans on the last answer: "and when?". */
import type { Texts } from '../en/index.ts';

const silent = (what: string) => (question: string) =>
  `📭 “${question}” 관련: 출처에는 ${what} 나와 있지 않습니다.`;
const unsure = (what: string) => (question: string) =>
  `📭 “${question}” 관련: ${what} 확실한 답을 찾지 못했습니다.`;

export const followUp: Texts['followUp'] = {
  said: (question, names) => `↩️ “${question}” 관련: 말한 쪽은 ${names}입니다.`,
  saidThrough: (question, names, carriers) =>
    `↩️ “${question}” 관련: 말한 쪽은 ${names}, 전한 쪽은 ${carriers}입니다.`,
  dated: (question, date) => `↩️ “${question}” 관련: 날짜는 **${date}**입니다.`,
  same: (question) => `↩️ “${question}” 관련:`,
  readAs: (question) => `↩️ “${question}”라는 뜻으로 이해했습니다`,
  silent: {
    said: silent('누가 말했는지'),
    who: silent('누구인지'),
    what: silent('그 내용이'),
    when: silent('언제인지'),
    where: silent('어디인지'),
    why: silent('왜인지'),
    how: silent('어떻게인지'),
    'how-many': silent('수나 양이 얼마인지'),
    extent: silent('그 내용이'),
    which: silent('어느 것인지'),
  },
  unsure: {
    said: unsure('누가 말했는지'),
    who: unsure('누구인지'),
    what: unsure('그 내용에 대해'),
    when: unsure('언제인지'),
    where: unsure('어디인지'),
    why: unsure('왜인지'),
    how: unsure('어떻게인지'),
    'how-many': unsure('수나 양이 얼마인지'),
    extent: unsure('그 내용에 대해'),
    which: unsure('어느 것인지'),
  },
};
