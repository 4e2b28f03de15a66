/** What moderators are told about reports of errors, and readers who have sent many. */
import type { Texts } from '../en/index.ts';
import { counted } from './words.ts';

export const reports: Texts['reports'] = {
  title: (shown) => `### Сообщения об ошибках (${shown})`,
  newest: (shown) => `### Сообщения об ошибках (последние ${shown})`,
  none: '📭 Сообщений об ошибках нет.',
  goneFact: (id) => `ответ, которого больше нет (${id})`,
  showAnswer: 'Показать ответ',
  tooMany: (most, when) =>
    `✋ За час вы отправили ${counted(most, 'сообщение', 'сообщения', 'сообщений')} об ошибках. Модераторы читают ` +
    `каждое, поэтому пока я больше не принимаю. Следующее можно отправить ${when}.`,
};
