/** `npm run knowledge -- import FILE`: what an annotation file tells beside our files; what is new is written. */
import { access, readFile } from 'node:fs/promises';
import { type ReadAnnotations, readAnnotations } from '../knowledge/annotations/read.ts';
import { type ChangedFact, type ImportPlan, planImport } from '../knowledge/import.ts';
import { readKnown, writeImported } from '../knowledge/imported-file.ts';
import { countProblems, describeProblem, type Problem } from '../knowledge/problems.ts';
import { EXIT } from './exit-codes.ts';
import { fail } from './fail.ts';
import { unreadable } from './unreadable.ts';

export async function importKnowledge(file: string, directory: string): Promise<void> {
  await access(directory).catch(() =>
    fail(`${directory}: the folder is missing; set KNOWLEDGE_DIR to the one to import into`, EXIT.data),
  );
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) =>
    fail(`${file}: ${unreadable(error)}`, EXIT.data),
  );
  if (!/^\s*[[{]/.test(text))
    fail(`${file}: this is no JSON; name a file as "npm run knowledge -- export" writes it`, EXIT.data);
  const read = usable(readAnnotations(text, file));
  const plan = planImport(read, usable(await readKnown(directory)));
  console.log(describe(plan, read));
  if (plan.write)
    console.log(
      `${await writeImported(directory, plan.write)} written: ${plan.write.length === 1 ? '1 fact' : `${plan.write.length} facts`}; now run "npm run knowledge -- build"`,
    );
}

function usable<T extends object>(read: T | { readonly problems: readonly Problem[] }): T {
  if (!('problems' in read)) return read;
  return fail(
    `${read.problems.map(describeProblem).join('\n')}\n${countProblems(read.problems)}; nothing was written`,
    EXIT.data,
  );
}

function describe(plan: ImportPlan, { topics, others }: ReadAnnotations): string {
  const { added, changed, refused, same, unknownArticles, otherPassages } = plan;
  const topicOf = (id: string) => (topics.has(id) ? ` (topic ${topics.get(id)})` : '');
  return [
    `${added.length} new, ${changed.length + refused.length} changed, ${same} the same`,
    ...(others > 0
      ? [
          `${others === 1 ? '1 annotation tells' : `${others} annotations tell`} no fact of Summit Desk and ${others === 1 ? 'was' : 'were'} passed over`,
        ]
      : []),
    ...added.map((id) => `new: ${id}${topicOf(id)}`),
    ...changed.map((fact) => `changed: ${difference(fact)}`),
    ...refused.map((fact) => `not written: ${difference(fact)}\n  change it in ${place(fact)} by hand`),
    ...unknownArticles.map(
      ({ id, facts }) => `unknown article: ${id}, cited by ${facts.join(', ')}; add articles/${id}.yaml`,
    ),
    ...otherPassages.map(({ article, passage, there }) =>
      there
        ? `another text: passage ${passage} of ${article} has another SHA-256 here; see what it says now`
        : `no such passage: ${article} has no passage ${passage} here`,
    ),
  ].join('\n');
}

function difference({ id, differs }: ChangedFact): string {
  const words = differs.flatMap(({ field, words }) =>
    words ? [`\n  ${field}: ${words.before}\n  ${' '.repeat(field.length)}→ ${words.after}`] : [],
  );
  return `${id}: ${differs.map(({ field }) => field).join(', ')}${words.join('')}`;
}

const place = ({ known }: ChangedFact): string =>
  known.line === undefined ? known.file : `${known.file}:${known.line}`;
