/** What outside programs may rely on in the output of `ask --json` and `ask --batch`. */
import { z } from 'zod';

const citations = z.array(
  z.strictObject({
    article: z.string().min(1),
    passage: z.int().min(1),
    quote: z.string().min(1).optional(),
    text: z.string().min(1).optional(),
    url: z.url().optional(),
  }),
);

const shape = {
  outcome: z.enum(['answered', 'unsure', 'unknown']),
  confidence: z.number().min(0).max(1),
  answer: z.string().min(1),
  citations,
  candidates: z.array(z.strictObject({ answer: z.string().min(1), citations: citations.min(1) })).max(5),
  why: z.union([z.looseObject({ reason: z.string() }), z.array(z.looseObject({ reason: z.string() }))]),
};

export const printedAnswer = z.strictObject(shape);
export const printedLine = z.strictObject({ id: z.union([z.string(), z.number()]), ...shape });

/** One object a line, and nothing else. */
export const printedLines = (out: string): z.infer<typeof printedLine>[] =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => printedLine.parse(JSON.parse(line)));
