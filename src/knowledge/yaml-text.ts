/** Data -> YAML as curators write it: short lists on one line, long texts never folded. */
import { Document, isCollection, isMap, isScalar, isSeq, visit } from 'yaml';

/** What stands on one line. */
const ON_ONE_LINE = ['topic', 'saidBy', 'via', 'about', 'answers', 'related', 'disagreesWith', 'authors'];
/** Of these each element does. */
const A_LINE_EACH = ['sources', 'notFacts', 'entities'];

export interface YamlComments {
  /** Stands at the top of the file. */
  readonly head: string;
  /** What is said beside a part of the file. */
  readonly beside?: readonly { readonly path: readonly (string | number)[]; readonly text: string }[];
}

export function yamlText(data: unknown, { head, beside = [] }: YamlComments): string {
  // The curator's files hold no references; `readYaml` refuses them.
  const document = new Document(data, { aliasDuplicateObjects: false });
  visit(document, {
    Pair(_, { key, value }) {
      const name = isScalar(key) ? String(key.value) : '';
      if (isCollection(value) && ON_ONE_LINE.includes(name)) value.flow = true;
      if (isSeq(value) && A_LINE_EACH.includes(name))
        for (const item of value.items) if (isMap(item)) item.flow = true;
    },
  });
  for (const { path, text } of beside) {
    const node = document.getIn(path, true);
    if (isScalar(node)) node.comment = ` ${text}`;
  }
  document.commentBefore = head.replace(/^/gm, ' ');
  return document.toString({ lineWidth: 0 });
}
