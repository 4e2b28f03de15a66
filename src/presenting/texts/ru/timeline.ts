/** Dates in a list, in a picture (drawn in English), and read out instead of it. */
import type { Texts } from '../en/index.ts';
import { counted, facts } from './words.ts';

const datedFacts = (count: number) => counted(count, 'факт с датой', 'факта с датой', 'фактов с датой');

export const timeline: Texts['timeline'] = {
  tenses: {
    past: { words: 'к последней дате источников уже произошло или было сказано', brief: 'В прошлом' },
    plan: { words: 'тогда планировалось; неизвестно, состоялось ли', brief: 'Тогда в планах' },
    ahead: { words: 'на последнюю дату источников ещё впереди', brief: 'Ещё впереди' },
  },
  title: '### 🕰️ Хронология',
  titleOf: (topic) => `### 🕰️ Хронология: ${topic}`,
  intro: (dated, asOf) =>
    `-# ${datedFacts(dated)}. Последняя дата источников: ${asOf} На этот день: ⏪ уже произошло или было сказано, ` +
    '🗓️ в планах, ⏳ ещё впереди.',
  nothing: '📭 Фактов с датой здесь нет.',
  unknown: '🤔 Такой темы нет. Хронология есть по следующим темам:',
  pick: 'Открыть хронологию',
  all: 'Все темы',
  alt: (dated, asOf) => `Хронология: ${datedFacts(dated)}; последняя дата источников: ${asOf}`,
  altOf: (topic, dated, asOf) =>
    `Хронология по теме “${topic}”: ${datedFacts(dated)}; последняя дата источников: ${asOf}`,
  altRow: (date, tense, count) => `${date} (${tense}): ${facts(count)}.`,
  altRowOn: (date, tense, count, about) => `${date} (${tense}): ${facts(count)}, о чём: ${about}.`,
  altMore: (dates) => `И ещё ${counted(dates, 'дата', 'даты', 'дат')}.`,
};
