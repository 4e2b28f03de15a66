/** The words of an annotation file: those of the W3C, and ours under our own prefix. */

/** https://www.w3.org/TR/annotation-model/ */
export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
export const PREFIX = 'summit-desk';
/** Ends in a colon, so that JSON-LD takes it for a prefix. */
export const VOCABULARY = 'urn:summit-desk:vocabulary:';

/** JSON-LD forgets the order of an array unless told; that of who speaks and of the wordings means something. */
const ordered = { '@container': '@list' } as const;
const unordered = { '@container': '@set' } as const;

export const CONTEXT = [
  ANNOTATION_CONTEXT,
  {
    [PREFIX]: VOCABULARY,
    'summit-desk:saidBy': ordered,
    'summit-desk:via': ordered,
    'summit-desk:asks': ordered,
    'summit-desk:leavesOpen': ordered,
    'summit-desk:about': unordered,
    'summit-desk:answers': unordered,
    'summit-desk:related': unordered,
    'summit-desk:disagreesWith': unordered,
  },
] as const;

export const DRAFT = 'summit-desk:Draft';
export const PASSAGE_SELECTOR = 'summit-desk:PassageSelector';

/** The specification that explains `:~:text=`; the W3C's own list of fragments is older. */
export const TEXT_FRAGMENTS = 'https://wicg.github.io/scroll-to-text-fragment/';

type Kind = 'annotations' | 'article' | 'citation' | 'draft' | 'entity' | 'fact';

/** `urn:summit-desk:fact:train-enters-khasan`; without an id, what all of a kind begin with. */
export const urn = (kind: Kind, id = ''): string => `urn:summit-desk:${kind}:${id}`;

/** The part of an address behind `#` that lets a browser scroll to a quote and mark it. */
export function textFragment(quote: string): string {
  // What encodeURIComponent leaves alone may mean something to text fragments: the hyphen does.
  const encoded = encodeURIComponent(quote.toWellFormed()).replace(/-/g, '%2D');
  return `:~:text=${encoded}`;
}
