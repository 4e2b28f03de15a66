/** The form for a new article: what it asks, and how what was typed is kept for another try. */
import {
  type APIComponentInLabel,
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  type APITextInputComponent,
  ComponentType,
  TextInputStyle,
} from 'discord-api-types/v10';
import { z } from 'zod';
import { encodeAction } from './action.ts';
import { ARTICLE } from './limits.ts';
import type { TextMemory } from './memory.ts';
import type { Texts } from './texts/texts.ts';

export type Modal = APIModalInteractionResponseCallbackData;

/** The custom_ids of the form's fields. */
export const FIELDS = { file: 'file', outlet: 'outlet', published: 'published', url: 'url' } as const;

/** What a moderator types into the form; the file comes beside it. */
const entriesSchema = z.object({ outlet: z.string(), published: z.string(), url: z.string() });
export type ArticleEntries = z.infer<typeof entriesSchema>;

const NOTHING: ArticleEntries = { outlet: '', published: '', url: '' };

/** The same in every language. */
const PLACEHOLDERS = { date: '2023-09-14', address: 'https://' } as const;

const labelled = (
  words: Pick<APILabelComponent, 'label' | 'description'>,
  component: APIComponentInLabel,
): APILabelComponent => ({ type: ComponentType.Label, ...words, component });

function line(
  id: string,
  value: string,
  rest: Pick<APITextInputComponent, 'max_length' | 'placeholder' | 'required'>,
): APITextInputComponent {
  return {
    type: ComponentType.TextInput,
    style: TextInputStyle.Short,
    custom_id: id,
    ...rest,
    // Discord takes no empty value.
    ...(value !== '' && { value: value.slice(0, rest.max_length) }),
  };
}

/** @param key of what was typed before; empty, unknown or forgotten, the form is empty */
export function articleForm(memory: TextMemory, { articles }: Texts, key = ''): Modal {
  const { outlet, published, url } = recallEntries(memory, key) ?? NOTHING;
  const words = articles.form;
  return {
    custom_id: encodeAction({ kind: 'add-article', key: '' }) ?? '',
    title: words.title,
    components: [
      labelled(words.file, {
        type: ComponentType.FileUpload,
        custom_id: FIELDS.file,
        min_values: 1,
        max_values: 1,
        required: true,
      }),
      labelled(words.outlet, line(FIELDS.outlet, outlet, { max_length: ARTICLE.outlet, required: true })),
      labelled(
        words.published,
        line(FIELDS.published, published, {
          max_length: ARTICLE.date,
          required: false,
          placeholder: PLACEHOLDERS.date,
        }),
      ),
      labelled(
        words.url,
        line(FIELDS.url, url, {
          max_length: ARTICLE.address,
          required: false,
          placeholder: PLACEHOLDERS.address,
        }),
      ),
    ],
  };
}

/** @returns the key under which the entries can be put into the form again */
export function keepEntries(memory: TextMemory, { outlet, published, url }: ArticleEntries): string {
  return memory.keep(JSON.stringify({ outlet, published, url }));
}

function recallEntries(memory: TextMemory, key: string): ArticleEntries | undefined {
  const kept = memory.recall(key);
  if (kept === undefined) return undefined;
  return jsonText.pipe(entriesSchema).safeParse(kept).data;
}

/** The memory holds readers' questions, too: what is no form is none. */
const jsonText = z.string().transform((kept, context): unknown => {
  try {
    return JSON.parse(kept);
  } catch {
    context.addIssue({ code: 'custom', message: 'no form' });
    return z.NEVER;
  }
});
