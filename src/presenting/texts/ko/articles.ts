/** What moderators are told about the articles they add. */
import { ARTICLE } from '../../limits.ts';
import type { Texts } from '../en/index.ts';

const SIZE = `${ARTICLE.mebibytes}MiB`;

export const articles: Texts['articles'] = {
  form: {
    title: '기사 추가',
    file: { label: '기사', description: `영어로 된 텍스트, Markdown 또는 HTML 파일, 최대 ${SIZE}` },
    outlet: { label: '언론사', description: '독자에게 알려진 이름. 답변에 표시됩니다' },
    published: {
      label: '날짜',
      description: '기사가 나온 날. 기사에 적혀 있으면 비워 두셔도 됩니다',
    },
    url: { label: '주소', description: '기사를 읽을 수 있는 웹 주소. 없으면 비워 두세요' },
  },
  states: {
    draft: '📝 초안: 게시하기 전에는 답변에 쓰지 않습니다.',
    published: '🟢 게시됨: 답변에 쓰고 있습니다.',
    retired: '📦 철회됨: 더는 답변에 쓰지 않으며, 복원할 수 있게 보관합니다.',
  },
  acts: { publish: '게시', discard: '폐기', retire: '철회', restore: '복원' },
  refused: (why) => `⚠️ **추가하지 않았습니다.** ${why}`,
  entered: '입력하신 내용:',
  entry: (label, value) => `• ${label}: ${value}`,
  nothing: '(없음)',
  again:
    '“다시 추가”를 눌러 고치실 수 있습니다. 입력하신 내용은 그대로 남아 있으니 파일만 다시 선택해 주세요.',
  addAgain: '다시 추가',
  refusals: {
    empty: '파일이 비어 있습니다. 기사에는 제목과 단락이 있어야 합니다.',
    'too-large': `파일이 기사 한 건의 한도인 ${SIZE}보다 큽니다. 그림 없이 본문만 저장해 주세요.`,
    binary: '파일이 UTF-8 텍스트가 아닙니다. 기사를 일반 텍스트, Markdown 또는 HTML로 저장해 주세요.',
    'other-language': '영어 기사가 아닙니다. 저는 영어로 된 기사만 읽을 수 있습니다.',
    'no-text': '파일에 제목밖에 없습니다. 기사에는 제목, 빈 줄, 단락이 있어야 합니다.',
    'nothing-stated':
      '파일에 내용을 담은 문장이 없습니다. 소제목, 날짜, 제작진 표기, 입력 양식만 찾았습니다.',
    'no-outlet': '언론사가 빠져 있습니다. 신문사나 통신사의 이름을 적어 주세요.',
    'long-outlet': (length, longest) => `언론사 이름이 ${length}자입니다. ${longest}자 이내로 적어 주세요.`,
    'file-type': (given) =>
      `${given}: 제가 읽을 수 있는 형식의 파일이 아닙니다. 기사를 .txt, .md 또는 .html로 저장해 주세요.`,
    'bad-date': (given) => `${given}: 날짜가 아닙니다. 2023-09-12처럼 연, 월, 일을 적어 주세요.`,
    'date-to-come': (given) =>
      `${given}: 아직 오지 않은 날입니다. 기사가 나온 날을 2023-09-12처럼 적어 주세요.`,
    'bad-address': (given) =>
      `${given}: 웹 주소가 아닙니다. 브라우저에서 https://로 시작하는 주소를 복사하거나 비워 두세요.`,
    'no-date': '본문에 기사가 나온 날이 적혀 있지 않습니다. 날짜를 2023-09-12처럼 적어 주세요.',
    'own-date': (own) =>
      `본문에 적힌 날짜(${own})는 기사가 나온 날일 수 없습니다. 날짜를 2023-09-12처럼 적어 주세요.`,
    'same-text': (article, advice) => `같은 글이 이미 있습니다: ${article}. ${advice}`,
    'same-id': '같은 언론사의 같은 날 기사가 지금 동시에 추가되고 있습니다. 다시 추가해 주세요.',
    elsewhere:
      '파일이 Discord에 있지 않습니다. 저는 다른 곳의 파일은 가져오지 않습니다. 양식에 첨부해 주세요.',
    failed: 'Discord에서 파일을 가져오지 못했습니다. 잠시 후 다시 시도해 주세요.',
    'no-file': '양식에 파일이 들어 있지 않습니다. 기사를 파일로 첨부해 주세요.',
  },
  there: {
    shipped: '이미 답변에 쓰고 있습니다.',
    draft: '초안으로 있으니 그 초안을 게시하거나 폐기해 주세요.',
    published: '이미 게시되어 있습니다.',
    retired: '철회되어 있으니 그 기사를 복원해 주세요.',
  },
  done: {
    publish: (title) => `🟢 **게시했습니다:** ${title}. 이제부터 답변에 씁니다.`,
    discard: (title) => `🗑️ **폐기했습니다:** ${title}. 본문이 지워졌습니다.`,
    retire: (title) => `📦 **철회했습니다:** ${title}. 더는 답변에 쓰지 않으며, 복원할 수 있게 보관합니다.`,
    restore: (title) => `🟢 **복원했습니다:** ${title}. 다시 답변에 씁니다.`,
  },
  version: (number) => ` 현재 버전은 ${number}입니다.`,
  notDone: (why) => `⚠️ **아무것도 바뀌지 않았습니다.** ${why}`,
  wrongState: {
    publish: {
      published: '이미 게시된 기사입니다.',
      retired: '게시되었다가 지금은 철회된 기사입니다. 게시하는 대신 복원해 주세요.',
    },
    discard: {
      published: '게시된 기사입니다. 폐기하는 대신 철회해 주세요. 초안만 폐기할 수 있습니다.',
      retired: '한 번 게시되었던 기사이므로 복원할 수 있게 보관합니다. 초안만 폐기할 수 있습니다.',
    },
    retire: {
      draft: '아직 답변에 쓰지 않는 초안입니다. 게시하거나 폐기해 주세요.',
      retired: '이미 철회된 기사입니다.',
    },
    restore: { draft: '아직 게시되지 않은 초안입니다.', published: '이미 게시된 기사입니다.' },
  },
  meanwhile: '같은 순간에 다른 곳에서 기사가 변경되었습니다. 다시 시도해 주세요.',
  undo: '되돌리기',
  show: '보기',
  all: '추가된 모든 기사',
  unknown: (id) => `📭 그런 이름으로 추가된 기사가 없습니다: ${id}. \`/기사 목록\`에서 모두 볼 수 있습니다.`,
  addedBy: (name, when) => `${when} **${name}** 님이 추가`,
  changed: (when) => `마지막 변경: ${when}`,
  counts: (passages, drafts) => `단락 ${passages}개, 내용을 담은 문장 ${drafts}개.`,
  reprint: (article, passages) =>
    `⚠️ **거의 같은 글이 이미 있습니다:** ${article}. 이 기사에서 다른 곳: ${passages}. ` +
    '둘 다 게시하면 둘 다 답변에 쓰이니, 오래된 쪽은 철회해 주세요.',
  reprintWhole: (article) => `⚠️ **이 글 전체가 다른 기사에도 그대로 있습니다:** ${article}.`,
  contradictions: (count) => `⚖️ **기존 내용과 다른 부분** (${count})`,
  here: (passage, sentence) => `이 기사, 단락 ${passage}: ${sentence}`,
  known: (statement, source) => `기존 내용: ${statement}\n-# ${source}`,
  differs: (there, here) => `다른 점: 기존 내용은 ${there}, 이 기사는 ${here}`,
  denied: {
    there: '다른 점: 기존 내용은 부정하고, 이 기사는 긍정합니다',
    here: '다른 점: 기존 내용은 긍정하고, 이 기사는 부정합니다',
  },
  duplicates: (count) => `♻️ **다른 기사에 이미 있는 내용** (${count})`,
  duplicate: (passages, article) => `${article}: ${passages}`,
  duplicateOf: (own, other) => `단락 ${own} (그 기사의 단락 ${other}에 그대로 있음)`,
  nearlyOf: (own, other) => `단락 ${own} (그 기사의 단락 ${other}에 거의 그대로 있음)`,
  speakers: (count) => `🗣️ **발언자** (${count})`,
  names: (count) => `🆕 **처음 보는 이름** (${count})`,
  setAside: (count) => `🧹 **제외한 부분, 답변에 쓰지 않음** (${count})`,
  aside: {
    headline: (count) => `제목 ${count}개`,
    'date line': (count) => `날짜 줄 ${count}개`,
    heading: (count) => `소제목 ${count}개`,
    byline: (count) => `기자 이름 줄 ${count}개`,
    ornament: (count) => `장식 ${count}개`,
    repeated: (count) => `되풀이된 부분 ${count}개`,
    copyright: (count) => `저작권 표시 ${count}개`,
    'credits of the desk': (count) => `제작진 표기 ${count}개`,
    subscription: (count) => `구독 안내 ${count}개`,
    'comment form': (count) => `댓글 양식 ${count}개`,
    'photo credit': (count) => `사진 출처 ${count}개`,
    'link to another story': (count) => `다른 기사로 가는 링크 ${count}개`,
    'note of what was updated': (count) => `수정 안내 ${count}개`,
    'sharing links': (count) => `공유 링크 줄 ${count}개`,
  },
  asideAt: (what, passages) => `${what} (${passages})`,
  examples: '🔎 **예시**',
  listTitle: (count) => `### 추가된 기사 (${count})`,
  none: '📭 아직 추가된 기사가 없습니다. `/기사 추가`로 추가할 수 있습니다.',
  audit: '🧾 **최근 작업**',
  audited: {
    'article added': (when, name, id) => `${when} **${name}**: 기사 추가 \`${id}\``,
    'article discarded': (when, name, id) => `${when} **${name}**: 초안 폐기 \`${id}\``,
    'article published': (when, name, id) => `${when} **${name}**: 기사 게시 \`${id}\``,
    'article retired': (when, name, id) => `${when} **${name}**: 기사 철회 \`${id}\``,
    'article restored': (when, name, id) => `${when} **${name}**: 기사 복원 \`${id}\``,
    'fact base refreshed': (when, name, version) =>
      `${when} **${name}**: 사실 자료 새로고침, 버전 \`${version}\``,
    'rolled back': (when, name, version) => `${when} **${name}**: 이전 상태로 되돌림, 버전 \`${version}\``,
  },
};
