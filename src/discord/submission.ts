/** A filled-in form as its handler sees it. */
import { ComponentType, type ModalSubmitInteraction } from 'discord.js';
import type { Context, Submission } from '../../commands/command.ts';
import type { Action } from '../presenting/action.ts';
import { download } from './download.ts';

/** @param files where attached files may be fetched from */
export function submissionOf(
  { fields }: ModalSubmitInteraction,
  action: Action,
  context: Context,
  files: readonly string[],
): Submission {
  return {
    ...context,
    action,
    field(id) {
      const field = fields.fields.get(id);
      return field?.type === ComponentType.TextInput ? field.value : '';
    },
    async file(id) {
      const field = fields.fields.get(id);
      const attached = field?.type === ComponentType.FileUpload ? field.attachments?.first() : undefined;
      if (attached === undefined) return { ok: false, reason: 'no-file' };
      return download(attached, files);
    },
  };
}
