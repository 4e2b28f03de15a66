/** `/reports`: the errors that readers reported. For moderators. And what happens when a reader reports one. */
import { ApplicationCommandType } from 'discord-api-types/v10';
import { OURS, REPORT } from '../src/presenting/limits.ts';
import { notice } from '../src/presenting/notice.ts';
import { namedBy, REPORT_FIELD } from '../src/presenting/report-form.ts';
import { reportsMessage, tooManyReportsMessage } from '../src/presenting/reports-message.ts';
import type { Command, Context, Form } from './command.ts';
import { MODERATORS } from './moderators.ts';
import { MODERATE } from './wordings/moderators.ts';
import { named } from './wordings/wording.ts';

export const showReports = async ({ desk }: Context, page = 0) =>
  reportsMessage(await desk.reports(OURS.reports), desk, page);

export const reports = {
  definition: {
    ...MODERATORS,
    type: ApplicationCommandType.ChatInput,
    ...named(MODERATE.reports),
  },
  moderators: true,
  private: true,
  slow: true,
  run: (call) => showReports(call),
} satisfies Command;

export const reportForm = {
  kind: 'report',
  private: true,
  moderators: false,
  submit: async ({ desk, actor, action, field }) => {
    const text = field(REPORT_FIELD).trim().slice(0, REPORT.text);
    if (action.kind !== 'report' || text === '') return notice(desk.texts.feedback.emptyReport);
    // The fact may have gone while the form was open; the report is kept all the same.
    const fact = desk.fact(action.fact);
    const refused = await desk.report(actor.id, action.fact, text);
    if (refused) return tooManyReportsMessage(refused, desk.texts);
    return notice(desk.texts.feedback.reported(fact ? namedBy(fact) : action.fact));
  },
} satisfies Form;
