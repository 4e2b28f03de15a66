/** An article of an invented newspaper, and what a moderator does to add it. */
import type { FileInput } from '../../src/sandbox/attachments.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import type { SeenReply } from '../../src/sandbox/seen.ts';

type Actor = ReturnType<Sandbox['actor']>;

export const MARKET = `Lake towns open a joint fish market

By Ida Holm and Jon Aas

14 March 2024

Sudfall and Nordhaven opened a joint fish market on the old pier on Thursday, said Petra Quill, the director of the market.

The market has 42 stalls, Quill told the Lake Post. Nineteen of them belong to families from Nordhaven.

Mayor Ada Brandt bought the first fish, a pike of six kilograms, and gave it to the hospital kitchen.

Mayor Ilya Moss stayed away from the opening because of a broken ankle, his office said.

The building cost 3.2 million crowns, according to the harbour board. A cooperative bank lent half of the sum.

Opponents fear that the market will draw too much traffic. The rowing club claimed that delivery boats will block the canal.

Trams run to the pier every ten minutes until midnight. Entry is free for children.

A second hall for smoked eel is planned for autumn, Quill said.

Sign up for our newsletter
`;

export const MARKET_ID = 'lake-post-2024-03-14';

/** Questions a reader might ask, each with the passage that answers it and words of the answer. */
export const QUESTIONS: readonly (readonly [question: string, passage: number, answer: string])[] = [
  ['Where was the fish market opened?', 4, 'on the old pier'],
  ['Who bought the first fish?', 6, 'Ada Brandt bought the first fish'],
  ['What fish did Ada Brandt buy?', 6, 'a pike of six kilograms'],
  ['Why did Moss stay away from the opening of the market?', 7, 'a broken ankle'],
  ['How much did the market building cost?', 8, '3.2 million crowns'],
  ['Which bank lent half of the sum?', 8, 'A cooperative bank lent half'],
  ['What do opponents of the market fear?', 9, 'too much traffic'],
  ['What does the rowing club claim about delivery boats?', 9, 'will block the canal'],
  ['How often do trams run to the pier?', 10, 'every ten minutes'],
  ['What is planned for autumn?', 11, 'smoked eel'],
];

export interface Upload {
  readonly file?: Partial<FileInput>;
  readonly outlet?: string;
  readonly published?: string;
  readonly url?: string;
}

/** Fills in the form that was opened, and sends it. */
export function fillIn(
  actor: Actor,
  form: SeenReply,
  { file = {}, ...typed }: Upload = {},
): Promise<SeenReply> {
  return actor.submitModal(form, {
    outlet: 'Lake Post',
    ...typed,
    file: [{ name: 'market.txt', data: MARKET, ...file }],
  });
}

/** `/articles add`, from the command to the preview or the refusal. */
export async function addArticle(actor: Actor, upload: Upload = {}): Promise<SeenReply> {
  return fillIn(actor, await actor.slash('articles add'), upload);
}

/** Adds the article and publishes it. */
export async function publishArticle(actor: Actor, upload: Upload = {}): Promise<SeenReply> {
  return actor.press(await addArticle(actor, upload), 'Publish');
}
