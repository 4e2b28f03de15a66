/** What pressing a button does with what readers say, and with what is kept of them. */
import type { Context } from '../../commands/command.ts';
import { askToForget, showData } from '../../commands/privacy.ts';
import { showReports } from '../../commands/reports.ts';
import type { Action } from '../presenting/action.ts';
import { votedMessage } from '../presenting/feedback.ts';
import { notice } from '../presenting/notice.ts';
import { forgottenMessage } from '../presenting/privacy-message.ts';
import { reportForm } from '../presenting/report-form.ts';
import { tooManyReportsMessage } from '../presenting/reports-message.ts';
import type { ActionResult } from './actions.ts';

export type ReaderAction = Extract<Action, { kind: 'vote' | 'report' | 'reports' | 'my-data' | 'forget' }>;

export async function runReaderAction(action: ReaderAction, context: Context): Promise<ActionResult> {
  const { desk, actor, conversation } = context;
  const { texts } = desk;
  switch (action.kind) {
    case 'vote': {
      if (desk.fact(action.fact) === undefined)
        return { message: notice(texts.trouble.stale.fact), replaces: false };
      await desk.vote(actor.id, action.fact, action.opinion === 'helpful');
      return { message: votedMessage(action.opinion, texts), replaces: false };
    }
    case 'report': {
      const tooMany = await desk.tooManyReports(actor.id);
      if (tooMany) return { message: tooManyReportsMessage(tooMany, texts), replaces: false };
      const fact = desk.fact(action.fact);
      const form = fact && reportForm(fact, texts);
      return form ? { form } : { message: notice(texts.trouble.stale.fact), replaces: false };
    }
    case 'reports':
      return { message: await showReports(context, action.page), replaces: true };
    case 'my-data':
      return { message: await showData(context), replaces: true };
    case 'forget': {
      if (action.step === 'ask') return { message: await askToForget(context), replaces: true };
      const subjects = conversation.remembered().length;
      conversation.forget();
      const forgotten = await desk.forget(actor.id);
      const message = forgottenMessage({ ...forgotten, subjects }, await desk.holdings(actor.id), texts);
      return { message, replaces: true };
    }
  }
}
