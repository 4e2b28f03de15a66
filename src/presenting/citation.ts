/** One place as a compact line: outlet, date, passage, quote, link; the whole passage behind a button. */
import type { Citation } from '../answering/answer.ts';
import { type Block, button, withButton } from './components.ts';
import { shorten } from './cut.ts';
import { oneLine, plain } from './escape.ts';
import { OURS } from './limits.ts';
import { sentenceWith } from './passage-parts.ts';
import type { Place } from './places.ts';
import { inQuotes } from './quotes.ts';
import { articleOn, type Shelf } from './shelf.ts';
import { spokenNames } from './spoken-name.ts';

function encode(text: string): string {
  // What encodeURIComponent leaves alone means something to markdown, or to text fragments (the hyphen).
  return encodeURIComponent(text.toWellFormed()).replace(
    /[-!'()*_~]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/**
 * The page, scrolled to the quote where the browser can (URL text fragment,
 * https://wicg.github.io/scroll-to-text-fragment/). `undefined` for anything but a web address
 * of reasonable length.
 */
export function linkTo(url: string | undefined, quote?: string): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') return undefined;
  const page = parsed.href.replace(/[()]/g, (char) => (char === '(' ? '%28' : '%29'));
  const place =
    quote === undefined ? page : `${page}${page.includes('#') ? '' : '#'}:~:text=${encode(quote)}`;
  return [place, page].find(({ length }) => length <= OURS.link);
}

/** `Bloomberg, 12 September 2023`, or the article's id where the article itself is gone. */
export function articleLine(article: string, shelf: Shelf): string {
  const found = articleOn(shelf, article);
  if (found === undefined) return `**${plain(shorten(oneLine(article), OURS.outlet))}**`;
  return `**${plain(shorten(oneLine(found.outlet), OURS.outlet))}**, ${shelf.texts.words.date(found.published)}`;
}

/** `passage 7 (through Tass): “border town”`, with the link. */
function placeLine({ citation, passages }: Place, shelf: Shelf): string {
  const { article, quote, via = [] } = citation;
  const { answer } = shelf.texts;
  const link = linkTo(citation.url ?? articleOn(shelf, article)?.url, quote);
  const through = via.length === 0 ? '' : ` (${answer.through(spokenNames(via, shelf.texts))})`;
  const quoted = quote === undefined ? '' : `: ${inQuotes(plain(quote))}`;
  const opened = link === undefined ? '' : ` · [${answer.open}](${link})`;
  return `${answer.passages(passages)}${through}${quoted}${opened}`;
}

/** The source in one line of markdown. */
export function citationLine(
  citation: Citation,
  shelf: Shelf,
  passages: Place['passages'] = [citation.passage],
): string {
  return `📄 ${articleLine(citation.article, shelf)}, ${placeLine({ citation, passages }, shelf)}`;
}

/**
 * The place with its passage behind a button, where the operator keeps the article's text.
 * @param further whether the article itself is named right above
 * @param side keeps buttons of one message apart that show the same passage; 0 for the first
 */
export function placeBlock(place: Place, shelf: Shelf, further = false, side = 0): Block {
  const { citation, passages } = place;
  const { article, passage, quote } = citation;
  const sentence = sentenceWith(citation.text ?? '', quote);
  const show =
    citation.text === undefined
      ? []
      : button(
          { kind: 'passage', article, passage, sentence, part: 0, ...(side > 0 && { side }) },
          shelf.texts.answer.showPassage,
        );
  const line = further
    ? `-# ${shelf.texts.answer.alsoIn(placeLine(place, shelf))}`
    : citationLine(citation, shelf, passages);
  return withButton(line, show);
}
