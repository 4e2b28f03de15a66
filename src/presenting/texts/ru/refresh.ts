/** What a moderator is told after asking for a refresh, or for an earlier version. */
import type { Texts } from '../en/index.ts';
import { counted, facts as factsOf } from './words.ts';

export const refresh: Texts['refresh'] = {
  took: (seconds) => `за ${seconds} с`,
  unchanged: (version, number, took) =>
    `✅ Прочитано заново ${took}: ничего не изменилось. Остаётся база фактов \`${version}\`, версия ${number}.`,
  nothingToGoBack: (number) =>
    `✅ Ничего не изменилось: версия ${number} совпадает с тем, что действует сейчас.`,
  refreshed: (from, to, number, took) =>
    `✅ **База фактов обновлена.** \`${from}\` → \`${to}\`, ${took}. Это версия ${number}.`,
  rolledBack: (wanted, number, took) =>
    `⏪ **Возвращена версия ${wanted}**, ${took}. Теперь это версия ${number}; предыдущая тоже сохранена. ` +
    'Файлы в папке knowledge остались как были: `/обновить` прочитает их снова.',
  holds: ({ facts, passages, articles }) =>
    `-# Сейчас: ${factsOf(facts)}, ${counted(passages, 'абзац', 'абзаца', 'абзацев')}, ` +
    `${counted(articles, 'статья', 'статьи', 'статей')}.`,
  unsaved: (why) =>
    `⚠️ Собранную базу фактов не удалось записать (${why}). Я отвечаю по новой, но после перезапуска загрузится старая: ` +
    'сделайте папку knowledge доступной для записи и обновите ещё раз.',
  changes: {
    added: '➕ Добавлено',
    changed: '✏️ Изменено',
    removed: '➖ Удалено',
    published: '🟢 Снова опубликованы статьи',
    retired: '📦 Сняты статьи',
  },
  sameAnswers: (asked) =>
    `🔁 Проверено до и после: ${counted(asked, 'контрольный вопрос', 'контрольных вопроса', 'контрольных вопросов')}; ответы прежние.`,
  otherAnswers: (changed, asked) =>
    `🔁 **Контрольные вопросы, на которые ответ теперь другой (${changed} из ${asked}):**`,
  before: (answer) => `-# было: ${answer}`,
  after: (answer) => `-# стало: ${answer}`,
  noAnswer: '(нет ответа)',
  andMore: (count) => `и ещё ${count}`,
  kept: (version) =>
    `⚠️ **Ничего не изменено.** В файлах есть ошибки, поэтому я работаю дальше с базой фактов \`${version}\`.`,
  faultsInEnglish: 'Сами ошибки описаны по-английски:',
  notBack: (wanted, version) =>
    `⚠️ **Ничего не изменено.** Вернуться к версии ${wanted} не получилось, я работаю дальше с базой фактов \`${version}\`.`,
  notKept: (wanted, kept) => `Версия ${wanted} не сохранилась. Выберите одну из этих: ${kept}.`,
  lostArticles: (wanted, lost) =>
    `В версии ${wanted} были статьи, которые с тех пор удалены: ${lost}. Добавьте их снова или выберите другую версию.`,
  meanwhile: 'Её статьи в тот же момент изменили в другом месте. Попробуйте ещё раз.',
  moreFaults: (count) =>
    `Ещё ${counted(count, 'ошибка не показана', 'ошибки не показаны', 'ошибок не показано')}: \`npm run knowledge -- check\` перечисляет все.`,
  version: {
    live: (number) => `${number} (действует)`,
    by: (name) => `кто: ${name}`,
    size: (facts, articles) =>
      `${factsOf(facts)}, ${counted(articles, 'добавленная статья', 'добавленные статьи', 'добавленных статей')}`,
    start: 'запуск',
    files: 'прочитана из файлов',
    refresh: (counts) => `обновление (${counts})`,
    added: (facts) => `добавлено: ${facts}`,
    changed: (facts) => `изменено: ${facts}`,
    removed: (facts) => `удалено: ${facts}`,
    noFact: 'факты те же',
    published: (article) => `опубликована ${article}`,
    restored: (article) => `возвращена ${article}`,
    retired: (article) => `снята ${article}`,
    rollback: (to) => `возврат к версии ${to}`,
  },
};
