/** What a moderator is told after asking for a refresh, or for an earlier version. */
import type { Texts } from '../en/index.ts';

export const refresh: Texts['refresh'] = {
  took: (seconds) => `${seconds}초 걸림`,
  unchanged: (version, number, took) =>
    `✅ 다시 읽었으나 바뀐 것이 없습니다(${took}). 사실 자료 \`${version}\`, 버전 ${number} 그대로입니다.`,
  nothingToGoBack: (number) =>
    `✅ 바뀐 것이 없습니다. 버전 ${number}의 내용이 지금 쓰이고 있는 것과 같습니다.`,
  refreshed: (from, to, number, took) =>
    `✅ **사실 자료를 새로고쳤습니다.** \`${from}\` → \`${to}\`, ${took}. 현재 버전은 ${number}입니다.`,
  rolledBack: (wanted, number, took) =>
    `⏪ **버전 ${wanted}의 상태로 되돌렸습니다**, ${took}. 현재 버전은 ${number}이며, 직전 버전도 보관합니다. ` +
    'knowledge 폴더의 파일은 그대로입니다. `/새로고침`을 쓰면 파일을 다시 읽습니다.',
  holds: ({ facts, passages, articles }) =>
    `-# 현재: 기사 ${articles}건의 단락 ${passages}개에서 얻은 사실 ${facts}개.`,
  unsaved: (why) =>
    `⚠️ 만든 사실 자료를 파일에 쓰지 못했습니다(${why}). 지금은 새 자료로 답하지만, 다시 시작하면 예전 자료를 읽게 됩니다. ` +
    'knowledge 폴더에 쓸 수 있게 하신 뒤 다시 새로고침해 주세요.',
  changes: {
    added: '➕ 추가됨',
    changed: '✏️ 변경됨',
    removed: '➖ 삭제됨',
    published: '🟢 다시 게시된 기사',
    retired: '📦 철회된 기사',
  },
  sameAnswers: (asked) => `🔁 점검용 질문 ${asked}개를 전후로 물어보았으며, 답변이 모두 그대로입니다.`,
  otherAnswers: (changed, asked) => `🔁 **점검용 질문 ${asked}개 중 ${changed}개의 답변이 달라졌습니다:**`,
  before: (answer) => `-# 전: ${answer}`,
  after: (answer) => `-# 후: ${answer}`,
  noAnswer: '(답변 없음)',
  andMore: (count) => `외 ${count}개`,
  kept: (version) =>
    `⚠️ **아무것도 바뀌지 않았습니다.** 파일에 오류가 있어 지금의 사실 자료(\`${version}\`)를 계속 씁니다.`,
  faultsInEnglish: '오류 내용은 영어로 표시됩니다:',
  notBack: (wanted, version) =>
    `⚠️ **아무것도 바뀌지 않았습니다.** 버전 ${wanted}의 상태로 되돌리지 못해 지금의 사실 자료(\`${version}\`)를 계속 씁니다.`,
  notKept: (wanted, kept) => `보관되어 있지 않은 버전입니다: ${wanted}. 다음 중에서 골라 주세요: ${kept}.`,
  lostArticles: (wanted, lost) =>
    `버전 ${wanted}에서 쓰던 기사가 그 뒤에 폐기되었습니다: ${lost}. 기사를 다시 추가하거나 다른 버전을 골라 주세요.`,
  meanwhile: '같은 순간에 다른 곳에서 기사가 변경되었습니다. 다시 시도해 주세요.',
  moreFaults: (count) =>
    `표시하지 않은 오류가 ${count}개 더 있습니다. \`npm run knowledge -- check\`로 모두 볼 수 있습니다.`,
  version: {
    live: (number) => `${number} (현재)`,
    by: (name) => `작업: ${name}`,
    size: (facts, articles) => `사실 ${facts}개, 추가된 기사 ${articles}건`,
    start: '시작',
    files: '파일에서 읽음',
    refresh: (counts) => `새로고침: ${counts}`,
    added: (facts) => `사실 ${facts}개 추가`,
    changed: (facts) => `사실 ${facts}개 변경`,
    removed: (facts) => `사실 ${facts}개 삭제`,
    noFact: '달라진 사실 없음',
    published: (article) => `게시: ${article}`,
    restored: (article) => `복원: ${article}`,
    retired: (article) => `철회: ${article}`,
    rollback: (to) => `되돌림: 버전 ${to}`,
  },
};
