/** The moderators' commands. */
import type { Wordings } from './wording.ts';

export const ARTICLES = {
  command: {
    en: ['articles', 'Add articles to answer from, look at them, take them back'],
    ko: ['기사', '답변에 쓸 기사를 추가하고, 보고, 철회합니다'],
    ru: ['статьи', 'Добавить статьи для ответов, посмотреть их, снять'],
    ja: ['記事', '回答に使う記事を追加し、確認し、撤回します'],
  },
  add: {
    en: ['add', 'Add an article from a file, and see what is understood of it before it is published'],
    ko: ['추가', '파일에서 기사를 추가하고, 게시하기 전에 무엇을 이해했는지 봅니다'],
    ru: ['добавить', 'Добавить статью из файла и до публикации увидеть, что из неё понято'],
    ja: ['追加', 'ファイルから記事を追加し、公開前に何が理解されたかを見ます'],
  },
  list: {
    en: ['list', 'See all added articles, how they stand, and who did what last'],
    ko: ['목록', '추가된 기사와 그 상태, 최근에 누가 무엇을 했는지 봅니다'],
    ru: ['список', 'Все добавленные статьи, их состояние и последние действия'],
    ja: ['一覧', '追加された記事とその状態、最近の操作を見ます'],
  },
  show: {
    en: ['show', 'See what was understood of an added article, and publish, retire or restore it'],
    ko: ['보기', '추가된 기사에서 이해한 것을 보고, 게시하거나 철회하거나 복원합니다'],
    ru: ['показать', 'Что понято из добавленной статьи; опубликовать, снять или вернуть её'],
    ja: ['表示', '追加された記事から理解されたことを見て、公開、撤回、復元します'],
  },
  retire: {
    en: ['retire', 'Answer no longer from an added article; it is kept, to be restored'],
    ko: ['철회', '추가된 기사를 더는 답변에 쓰지 않습니다. 복원할 수 있게 보관됩니다'],
    ru: ['снять', 'Больше не отвечать по добавленной статье; она сохраняется, её можно вернуть'],
    ja: ['撤回', '追加された記事を回答に使わないようにします。復元できるよう保管されます'],
  },
  restore: {
    en: ['restore', 'Answer again from an article that was retired'],
    ko: ['복원', '철회한 기사를 다시 답변에 씁니다'],
    ru: ['вернуть', 'Снова отвечать по снятой статье'],
    ja: ['復元', '撤回した記事を再び回答に使います'],
  },
  article: {
    en: ['article', 'Which one: part of its title, or its id'],
    ko: ['기사', '어느 기사인지: 제목의 일부 또는 ID'],
    ru: ['статья', 'Какая: часть заголовка или её ID'],
    ja: ['記事', 'どの記事か：題名の一部、または ID'],
  },
} satisfies Record<string, Wordings>;

export const MODERATE = {
  reports: {
    en: ['reports', 'Read the errors that readers reported, newest first'],
    ko: ['신고', '독자들이 신고한 오류를 최근 것부터 읽습니다'],
    ru: ['ошибки', 'Сообщения читателей об ошибках, сначала новые'],
    ja: ['報告', '読者が報告した誤りを新しい順に読みます'],
  },
  refresh: {
    en: [
      'refresh',
      'Read the fact base again, or go back to an earlier version; if it has faults, nothing changes',
    ],
    ko: [
      '새로고침',
      '사실 자료를 다시 읽거나 이전 버전으로 되돌립니다. 오류가 있으면 아무것도 바뀌지 않습니다',
    ],
    ru: [
      'обновить',
      'Заново прочитать базу фактов или вернуться к прежней версии; при ошибках ничего не меняется',
    ],
    ja: ['更新', '事実データを読み直すか、以前の版に戻します。誤りがあれば何も変わりません'],
  },
  version: {
    en: ['version', 'Go back to this version instead: fact base and added articles as they were then'],
    ko: ['버전', '대신 이 버전으로 되돌립니다: 그때의 사실 자료와 추가된 기사'],
    ru: ['версия', 'Вернуться к этой версии: база фактов и добавленные статьи, какими они были тогда'],
    ja: ['版', '代わりにこの版に戻します：当時の事実データと追加記事'],
  },
} satisfies Record<string, Wordings>;
