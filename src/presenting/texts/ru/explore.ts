/** Looking round: by name, and source by source. */
import type { Texts } from '../en/index.ts';
import { facts, words } from './words.ts';

export const explore: Texts['explore'] = {
  source: (outlet, passages) => `${outlet}, ${passages}`,
  continued: (heading) => `${heading} (продолжение)`,
  openFact: 'Открыть ответ с источниками',
  seeAlso: 'См. также',
  who: {
    belongsTo: (names) => `-# 🔗 Относится к: ${words.list(names)}`,
    leads: (names) => `-# 🔗 Возглавляет: ${words.list(names)}`,
    said: (count) => `**💬 Что говорит или сообщает** (${facts(count)})`,
    about: (count) => `**👥 Что говорят другие** (${facts(count)})`,
    nothing: '📭 В источниках это имя только упомянуто: фактов о нём у меня нет.',
    quoted: '🗞️ Фактов об этом имени у меня нет, но в добавленных статьях приводятся такие слова.',
    quotedIn: (count) => `**💬 Предложения из добавленных статей** (${count})`,
    unknown: '📭 В моих источниках нет этого имени, или оно мне неизвестно в таком написании.',
    didYouMean: (count) =>
      `🤔 Я не знаю этого имени. ${count === 1 ? 'Вы имели в виду это?' : 'Вы имели в виду одно из этих?'}`,
  },
  compare: {
    title: (topic) => `### ⚖️ ${topic}: источник за источником`,
    differ: '**⚖️ В чём расходятся**',
    otherwise: '↔️ Иначе:',
    agree: (count) => `**🤝 В чём согласны** (${facts(count)})`,
    alone: (article, count) => `☝️ Только здесь: ${article} (${facts(count)})`,
    sameSpeakers: (names, sides) =>
      `-# 🗣️ ${sides === 2 ? 'Обе стороны' : 'Все'} ссылаются на один источник: ${words.list(names)}.`,
    sameAgency: (names, sides) =>
      `-# 🔁 ${sides === 2 ? 'Оба' : 'Все'} через: ${names.join(', ')}. Это считается одним источником.`,
    nothing: '📭 Здесь нечего сравнивать: фактов нет.',
    unknown: '🤔 Такой темы или такого спора нет. Можно сравнить следующее:',
    pick: 'Сравнить источники',
    empty: '📭 Я пока ничего не знаю: база фактов пуста.',
  },
};
