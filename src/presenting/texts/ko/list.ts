/** What the desk says about itself: topics, sources, passages, about. */
import type { Texts } from '../en/index.ts';

export const list: Texts['list'] = {
  topicsTitle: '### 물어볼 수 있는 내용',
  topicLine: (title, summary, facts) => `**${title}** · 답변 ${facts}개\n${summary}`,
  pickTopic: '주제 열기',
  pickFact: '답변 열기',
  allTopics: '모든 주제',
  noTopics: '📭 아직 아는 것이 없습니다. 사실 자료가 비어 있습니다.',
  notShown: (count) => `항목 ${count}개는 여기에 담지 못했습니다.`,
  previous: '◀ 이전',
  next: '다음 ▶',
  page: (page, pages) => `${pages}쪽 중 ${page}쪽`,
  sourcesTitle: '### 답변의 출처',
  noSources: '📭 아직 사실 자료에 기사가 없습니다.',
  noAuthors: '기자 이름 없음',
  read: '원문 읽기',
  citedBy: (passages, facts) => `단락 ${passages}개, 이를 인용한 사실 ${facts}개`,
  added: (passages) => `단락 ${passages}개, 관리자가 추가함: 문장 그대로 인용합니다`,
  notAtHand: '본문은 여기에 없습니다',
  open: '읽기',
  allSources: '모든 기사',
  passageTitle: (article, number) => `📄 ${article}, 단락 ${number}`,
  readingTitle: (article, number, of) => `📖 ${article}, 단락 ${of}개 중 ${number}번째`,
  part: (part, parts) => `, ${parts}부분 중 ${part}번째`,
  goOn: '계속',
  about: ({ version, facts, passages, articles }, asOf) =>
    [
      '### 🏔️ Summit Desk',
      '2023년 9월 김정은과 블라디미르 푸틴의 정상회담에 관한 질문에 답합니다. 질문은 영어로 해 주세요.',
      '',
      '**답하는 방법.** 사람들이 뉴스 기사에서 정리한 사실 모음에서 질문을 찾아, 누가 한 말인지와 그 내용이 있는 ' +
        '단락을 보여 드립니다. 아무것도 지어내지 않습니다. 언어 모델을 쓰지 않으며, 같은 질문에는 같은 답이 나옵니다. ' +
        '기사에 없는 것은 답하지 않습니다.',
      '',
      `**아는 것.** 기사 ${articles}건의 단락 ${passages}개에서 얻은 사실 ${facts}개, ${asOf}까지. 사실 자료 \`${version}\`.`,
      '',
      '**개인정보.** 질문과 메시지를 기록하지 않습니다. “이 답변의 근거는?” 버튼은 질문을 버튼 자체에 담습니다. ' +
        '긴 질문은 새 질문에 밀려나거나 제가 다시 시작할 때까지 메모리에 남습니다. ' +
        '답변에 대한 의견은 지우실 때까지 보관합니다. 관리자에 대해서는 누가 어떤 기사를 추가하고 게시하고 ' +
        '철회했는지, 누가 사실 자료를 바꾸었는지를 보관합니다. 자세한 내용은 `/개인정보 안내`에 있습니다.',
      '',
      '**묻는 방법.** `/질문`, 개인 메시지, 또는 채널에서 저를 멘션해 주세요. `/주제`는 제가 아는 내용을, ' +
        '`/출처`는 기사를 보여 줍니다. `/누구`는 누가 무슨 말을 했는지, `/비교`는 출처끼리의 비교를, ' +
        '`/연표`은 언제 무슨 일이 있었는지를 보여 줍니다.',
    ].join('\n'),
};
