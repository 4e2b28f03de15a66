/** The form in which a reader says what is wrong with an answer. */

import { ComponentType, TextInputStyle } from 'discord-api-types/v10';
import type { FactView } from '../answering/answer.ts';
import { encodeAction } from './action.ts';
import type { Modal } from './article-form.ts';
import { text } from './components.ts';
import { shorten } from './cut.ts';
import { oneLine, plain } from './escape.ts';
import { OURS, REPORT } from './limits.ts';
import type { Texts } from './texts/texts.ts';

/** The custom_id of its one field. */
export const REPORT_FIELD = 'text';

/** The question that stands for a fact, short enough to be named. */
export const namedBy = ({ question }: FactView): string => plain(shorten(oneLine(question), OURS.echo));

/** @returns nothing where the fact's id is too long for a form's custom_id */
export function reportForm(fact: FactView, { feedback }: Texts): Modal | undefined {
  const customId = encodeAction({ kind: 'report', fact: fact.id });
  const words = feedback.form;
  if (customId === undefined) return undefined;
  return {
    custom_id: customId,
    title: words.title,
    components: [
      text(words.about(namedBy(fact))),
      {
        type: ComponentType.Label,
        label: words.label,
        description: words.description,
        component: {
          type: ComponentType.TextInput,
          style: TextInputStyle.Paragraph,
          custom_id: REPORT_FIELD,
          max_length: REPORT.text,
          placeholder: words.placeholder,
          required: true,
        },
      },
    ],
  };
}
