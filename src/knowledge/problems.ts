/** A fault in the knowledge files: where it is and how to mend it. */
export interface Problem {
  /** As the curator would open it, such as `knowledge/facts/arrival.yaml`. */
  readonly file: string;
  readonly line?: number;
  readonly message: string;
}

/** Thrown when no fact base can be had at all: at start, never by a refresh. */
export class KnowledgeError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(describeProblem).join('\n'));
    this.name = 'KnowledgeError';
    this.problems = problems;
  }
}

/** `file:line: message`, the form editors and terminals turn into a link. */
export function describeProblem({ file, line, message }: Problem): string {
  return `${file}${line === undefined ? '' : `:${line}`}: ${message}`;
}

/** `1 problem`, `2 problems`. */
export const countProblems = (problems: readonly Problem[]): string =>
  `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`;
