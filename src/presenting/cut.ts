/** Cutting where a limit forces it: labels and echoes only, never a fact or a quote. */

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Shortens `text` to at most `max` UTF-16 units at the end of a word, with an ellipsis; never inside a
 * character that is made of several units (emoji, combining marks).
 */
export function shorten(text: string, max: number, mark = '…'): string {
  if (text.length <= max) return text;
  let kept = '';
  for (const { segment } of graphemes.segment(text)) {
    if (kept.length + segment.length + mark.length > max) break;
    kept += segment;
  }
  const lastBlank = text[kept.length] === ' ' ? kept.length : kept.lastIndexOf(' ');
  // A word boundary far back would throw away more than it tidies up (scripts without blanks have none).
  const end = lastBlank > kept.length / 2 ? lastBlank : kept.length;
  return `${kept.slice(0, end).trimEnd()}${mark}`;
}
