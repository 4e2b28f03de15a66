/** Discord's markdown as plain text for a terminal: the words stay, the marks go. */
export function plainText(markdown: string): string {
  return markdown
    .replaceAll(/^(?:#{1,3}|-#) +/gm, '')
    .replaceAll(/\[([^\]]+)\]\(<?([^\s)>]+)>?\)/g, (_, text: string, url: string) =>
      text === url ? url : `${text} <${url}>`,
    )
    .replaceAll(/<t:(\d+)(?::\w)?>/g, (_, seconds: string) => new Date(Number(seconds) * 1_000).toUTCString())
    .replaceAll(/<\/([^:>]+):\d+>/g, '/$1')
    .replaceAll(/(?<!\\)(\*\*|__|~~|\|\|)(?=\S)(.*?\S)(?<!\\)\1/g, '$2')
    .replaceAll(/(?<![\\\w*])([*_])(?=[^\s*_])([^*_\n]*?[^\s*_\\])\1(?!\w)/g, '$2')
    .replaceAll(/\\([\\*_~`|>#[\]()\-.+!<:])/g, '$1');
}
