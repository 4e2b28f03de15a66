/** The readers' commands. */
import type { Language } from '../../src/presenting/texts/language.ts';
import type { Wordings } from './wording.ts';

export const ASK = {
  command: {
    en: ['ask', 'Ask about the Kim–Putin summit of September 2023; the answer names its source'],
    ko: ['질문', '2023년 9월 김정은·푸틴 정상회담에 대해 질문합니다. 답변에는 출처가 표시됩니다'],
    ru: ['спросить', 'Вопрос о встрече Кима и Путина в сентябре 2023 года; ответ называет источник'],
    ja: ['質問', '2023年9月の金正恩・プーチン首脳会談について質問します。回答には出典が付きます'],
  },
  question: {
    en: ['question', 'Your question in plain English'],
    ko: ['질문', '영어로 된 질문'],
    ru: ['вопрос', 'Ваш вопрос на английском языке'],
    ja: ['質問', '英語での質問'],
  },
  source: {
    en: ['source', 'Only what this article says'],
    ko: ['출처', '이 기사에 있는 내용만'],
    ru: ['источник', 'Только то, что говорит эта статья'],
    ja: ['出典', 'この記事の内容だけ'],
  },
  hide: {
    en: ['hide', 'Show the answer to me alone; I can share it afterwards'],
    ko: ['나만보기', '답변을 나에게만 표시합니다. 나중에 공유할 수 있습니다'],
    ru: ['скрыть', 'Показать ответ только мне; потом им можно поделиться'],
    ja: ['非公開', '回答を自分だけに表示します。後で共有できます'],
  },
} satisfies Record<string, Wordings>;

export const LOOK = {
  topics: {
    en: ['topics', 'See what you can ask about'],
    ko: ['주제', '무엇을 물어볼 수 있는지 봅니다'],
    ru: ['темы', 'О чём можно спросить'],
    ja: ['話題', '質問できる内容を見ます'],
  },
  who: {
    en: ['who', 'See who somebody is, what they say, and what is said of them'],
    ko: ['누구', '누구인지, 무슨 말을 했는지, 남들이 뭐라고 하는지 봅니다'],
    ru: ['кто', 'Кто это, что говорит и что говорят другие'],
    ja: ['人物', '誰なのか、何を述べたか、何と言われているかを見ます'],
  },
  name: {
    en: ['name', 'A person, outlet, state, organisation or place, by any of their names'],
    ko: ['이름', '사람, 언론사, 국가, 단체, 장소의 이름 (어느 이름이든)'],
    ru: ['имя', 'Человек, издание, государство, организация или место под любым именем'],
    ja: ['名前', '人、報道機関、国、団体、場所の名前（どの呼び名でも）'],
  },
  compare: {
    en: ['compare', 'See what each source says on a topic: where they differ, agree, or one alone says it'],
    ko: ['비교', '주제마다 각 출처의 내용을 봅니다: 다른 점, 같은 점, 한쪽에만 있는 것'],
    ru: ['сравнить', 'Что говорит каждый источник: в чём расходятся, в чём согласны, что есть лишь у одного'],
    ja: ['比較', '話題ごとに各出典の内容を見ます：異なる点、一致する点、片方だけにあるもの'],
  },
  compared: {
    en: ['topic', 'A topic, or a dispute between sources'],
    ko: ['주제', '주제, 또는 출처 사이의 쟁점'],
    ru: ['тема', 'Тема или спор между источниками'],
    ja: ['話題', '話題、または出典どうしの争点'],
  },
  timeline: {
    en: ['timeline', 'See what happened when, and what was still ahead, as a picture and as text'],
    ko: ['연표', '언제 무슨 일이 있었고 무엇이 남아 있었는지 그림과 글로 봅니다'],
    ru: ['хронология', 'Что когда произошло и что было ещё впереди: картинкой и текстом'],
    ja: ['年表', 'いつ何があり、何がこれからだったかを、図と文章で見ます'],
  },
  topic: {
    en: ['topic', 'Only this topic'],
    ko: ['주제', '이 주제만'],
    ru: ['тема', 'Только эта тема'],
    ja: ['話題', 'この話題だけ'],
  },
  sources: {
    en: ['sources', 'See the articles the answers come from'],
    ko: ['출처', '답변의 바탕이 된 기사를 봅니다'],
    ru: ['источники', 'Статьи, из которых взяты ответы'],
    ja: ['出典', '回答のもとになった記事を見ます'],
  },
  about: {
    en: ['about', 'What this bot is, how it answers, how far its sources go, and what it keeps'],
    ko: ['소개', '이 봇은 무엇이고 어떻게 답하는지, 출처는 언제까지인지, 무엇을 보관하는지'],
    ru: ['о-боте', 'Что это за бот, как он отвечает, до какой даты его источники и что он хранит'],
    ja: ['紹介', 'このボットについて：回答のしかた、出典の範囲、保管するもの'],
  },
} satisfies Record<string, Wordings>;

export const PRIVACY = {
  command: {
    en: ['privacy', 'What this bot keeps of you; see it, and delete it'],
    ko: ['개인정보', '이 봇이 보관하는 내 정보를 보고 지웁니다'],
    ru: ['приватность', 'Что бот хранит о вас: посмотреть и удалить'],
    ja: ['プライバシー', 'このボットが保管する自分の情報を見て、削除します'],
  },
  info: {
    en: ['info', 'What is kept of those who use this bot, for how long, and what is not'],
    ko: ['안내', '이용자에 대해 무엇을 얼마 동안 보관하고 무엇을 보관하지 않는지'],
    ru: ['сведения', 'Что хранится о тех, кто пользуется ботом, как долго и что не хранится'],
    ja: ['案内', '利用者について何をどれだけの間保管し、何を保管しないか'],
  },
  data: {
    en: ['data', 'Send me everything that is held on me, as a file'],
    ko: ['내정보', '나에 대해 보관된 모든 것을 파일로 받습니다'],
    ru: ['данные', 'Прислать мне файлом всё, что обо мне хранится'],
    ja: ['データ', '自分について保管されているすべてをファイルで受け取ります'],
  },
  forget: {
    en: ['forget', 'Delete what I gave as a reader: opinions, reports, what is remembered for follow-ups'],
    ko: ['삭제', '내가 독자로서 남긴 것을 지웁니다: 의견, 신고, 이어지는 질문을 위한 기억'],
    ru: ['удалить', 'Удалить оставленное мной: мнения, сообщения об ошибках, память для уточнений'],
    ja: ['削除', '読者として残したものを削除します：意見、報告、続きの質問のための記憶'],
  },
} satisfies Record<string, Wordings>;

/** In the menu of a message: mixed case and blanks are allowed there. */
export const CHECK = {
  en: 'Check against the sources',
  ko: '출처와 대조하기',
  ru: 'Проверить по источникам',
  ja: '出典と照合する',
} satisfies Record<Language, string>;
