/** `/articles add`: a form for the file and what it may not say itself; what is sent is kept as a draft. */
import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { articleForm, FIELDS, keepEntries } from '../../src/presenting/article-form.ts';
import { previewMessage } from '../../src/presenting/article-preview.ts';
import { refusalMessage } from '../../src/presenting/article-result.ts';
import type { Form, Subcommand } from '../command.ts';
import { ARTICLES } from '../wordings/moderators.ts';
import { named } from '../wordings/wording.ts';

export const add = {
  definition: {
    type: ApplicationCommandOptionType.Subcommand,
    ...named(ARTICLES.add),
  },
  private: true,
  run: ({ memory, desk }) => articleForm(memory, desk.texts),
} satisfies Subcommand;

export const addForm = {
  kind: 'add-article',
  private: true,
  moderators: true,
  submit: async ({ desk, memory, actor, field, file }) => {
    const entries = {
      outlet: field(FIELDS.outlet),
      published: field(FIELDS.published).trim(),
      url: field(FIELDS.url).trim(),
    };
    const upload = await file(FIELDS.file);
    const result = upload.ok
      ? await desk.addArticle(
          {
            name: upload.name,
            bytes: upload.bytes,
            outlet: entries.outlet,
            ...(entries.published !== '' && { published: entries.published }),
            ...(entries.url !== '' && { url: entries.url }),
          },
          actor,
        )
      : upload;
    if (result.ok) return previewMessage(result.preview, desk);
    const given = { ...entries, file: upload.name };
    return refusalMessage(result, given, keepEntries(memory, entries), desk.texts);
  },
} satisfies Form;
