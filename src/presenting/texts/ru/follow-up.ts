/** What the desk says to a question that leans on the last answer: "and when?". */
import type { Texts } from '../en/index.ts';

const silent = (what: string) => (question: string) =>
  `📭 По вопросу “${question}”: в источниках не сказано, ${what}.`;
const unsure = (what: string) => (question: string) =>
  `📭 По вопросу “${question}”: уверенного ответа, ${what}, не нашлось.`;

export const followUp: Texts['followUp'] = {
  said: (question, names) => `↩️ По вопросу “${question}”: источник — ${names}.`,
  saidThrough: (question, names, carriers) =>
    `↩️ По вопросу “${question}”: источник — ${names}, через: ${carriers}.`,
  dated: (question, date) => `↩️ По вопросу “${question}”: дата — **${date}**`,
  same: (question) => `↩️ По вопросу “${question}”:`,
  readAs: (question) => `↩️ Вопрос понят так: “${question}”`,
  silent: {
    said: silent('кто это сказал'),
    who: silent('кто'),
    what: silent('что именно'),
    when: silent('когда'),
    where: silent('где'),
    why: silent('почему'),
    how: silent('как'),
    'how-many': silent('сколько'),
    extent: silent('в какой мере'),
    which: silent('какой именно'),
  },
  unsure: {
    said: unsure('кто это сказал'),
    who: unsure('кто'),
    what: unsure('что именно'),
    when: unsure('когда'),
    where: unsure('где'),
    why: unsure('почему'),
    how: unsure('как'),
    'how-many': unsure('сколько'),
    extent: unsure('в какой мере'),
    which: unsure('какой именно'),
  },
};
