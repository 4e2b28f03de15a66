/** What the desk says to a question that leans on the last answer: "and when?". */
import type { Texts } from '../en/index.ts';

const silent = (what: string) => (question: string) =>
  `📭 “${question}” について、${what}は出典に書かれていません。`;
const unsure = (what: string) => (question: string) =>
  `📭 “${question}” について、${what}の確かな答えは見つかりませんでした。`;

export const followUp: Texts['followUp'] = {
  said: (question, names) => `↩️ “${question}” について：述べているのは ${names} です。`,
  saidThrough: (question, names, carriers) =>
    `↩️ “${question}” について：述べているのは ${names}、伝えているのは ${carriers} です。`,
  dated: (question, date) => `↩️ “${question}” について：日付は **${date}** です。`,
  same: (question) => `↩️ “${question}” について：`,
  readAs: (question) => `↩️ “${question}” という意味に受け取りました`,
  silent: {
    said: silent('誰が述べたか'),
    who: silent('誰か'),
    what: silent('その内容'),
    when: silent('いつか'),
    where: silent('どこか'),
    why: silent('なぜか'),
    how: silent('どのようにか'),
    'how-many': silent('数や量'),
    extent: silent('その程度'),
    which: silent('どれか'),
  },
  unsure: {
    said: unsure('誰が述べたか'),
    who: unsure('誰か'),
    what: unsure('その内容'),
    when: unsure('いつか'),
    where: unsure('どこか'),
    why: unsure('なぜか'),
    how: unsure('どのようにか'),
    'how-many': unsure('数や量'),
    extent: unsure('その程度'),
    which: unsure('どれか'),
  },
};
