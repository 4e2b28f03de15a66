/** `docs/pictures.md`: every picture with what it shows. */
import type { Group } from './kinds.ts';

const HEAD = `# Pictures

Each kind of reply as the playground shows it: on a desktop and on a phone, dark and light. \`npm run pictures\` takes them
anew and writes this page; \`npm run pictures -- answer topics\` takes those two.

The facts are the shipped ones. The article about a fish market is invented, to show what is done with an article's text.
`;

export function gallery(groups: readonly Group[]): string {
  return [
    HEAD,
    ...groups.flatMap(({ title, kinds }) => [
      `## ${title}\n`,
      ...kinds.map(({ name, shows }) => `### ${shows}\n\n![${shows}](pictures/${name}.jpg)\n`),
    ]),
  ].join('\n');
}
