/** Takes an article that a moderator uploads, or tells why not. */
import { type ExtractedArticle, extractArticle } from '../extraction/extract.ts';
import type { Actor, AddedArticle } from '../store/store.ts';
import type { ArticleUpload, UploadRefusal, UploadResult } from './articles.ts';
import type { Core } from './core.ts';
import { knownArticles, sameText } from './duplicates.ts';
import { previewOf } from './preview.ts';

const FILE_TYPES = /\.(?:txt|md|markdown|html?)$/i;
const LONGEST_OUTLET = 100;
/** Room is left for the passage and the sentence, which the ids of buttons name too. */
const LONGEST_SLUG = 48;
/** Another process may take the same id in the same moment. */
const ATTEMPTS = 5;

const refused = (refusal: UploadRefusal): UploadResult => ({ ok: false, ...refusal });

/** @throws StoreError where the store fails: nothing is kept then */
export async function addArticle(core: Core, upload: ArticleUpload, addedBy: Actor): Promise<UploadResult> {
  const outlet = upload.outlet.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
  const url = upload.url?.trim() || undefined;
  const given = upload.published?.trim() || undefined;
  if (!FILE_TYPES.test(upload.name.trim())) return refused({ reason: 'file-type', given: upload.name });
  if (outlet === '') return refused({ reason: 'no-outlet' });
  if (outlet.length > LONGEST_OUTLET)
    return refused({ reason: 'long-outlet', length: outlet.length, longest: LONGEST_OUTLET });
  if (given !== undefined && !isDate(given)) return refused({ reason: 'bad-date', given });
  if (given !== undefined && isToCome(given)) return refused({ reason: 'date-to-come', given });
  if (url !== undefined && !isAddress(url)) return refused({ reason: 'bad-address', given: url });

  const { entities } = core.live.facts.base;
  const read = extractArticle(upload.bytes, { entities, ...(given && { published: given }) });
  if (!read.ok) return read;
  const own = read.published;
  const published = given ?? (own && isDate(own) && !isToCome(own) ? own : undefined);
  if (published === undefined)
    return refused(own === undefined ? { reason: 'no-date' } : { reason: 'own-date', own });
  return await keep(core, read, { outlet, published, addedBy, ...(url && { url }) });
}

type Given = Pick<AddedArticle, 'outlet' | 'published' | 'addedBy' | 'url'>;

async function keep(core: Core, read: ExtractedArticle, given: Given): Promise<UploadResult> {
  const { title, authors, passages } = read;
  const { base, texts } = core.live.facts;
  const telling = new Set(read.drafts.map(({ passage }) => passage));
  const taken = new Set(base.articles.map(({ id }) => id));
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    core.articles = await core.store.articles();
    const same = sameText(passages, telling, knownArticles(base, texts, core.articles));
    if (same !== undefined) {
      const there = core.articles.find(({ id }) => id === same);
      return refused({ reason: 'same-text', article: same, ...(there && { state: there.state }) });
    }
    for (const { id } of core.articles) taken.add(id);
    const id = freeId(`${slug(given.outlet)}-${given.published}`, taken);
    if (!(await core.store.addArticle({ id, title, authors, passages, ...given }))) continue;
    const now = new Date();
    const added: AddedArticle = {
      ...{ id, title, authors, passages, ...given },
      ...{ state: 'draft', addedAt: now, changedAt: now },
    };
    // It is kept: a store that fails only now is no reason to say otherwise.
    core.articles = await core.store.articles().catch(() => [...core.articles, added]);
    const article = core.articles.find((other) => other.id === id) ?? added;
    return { ok: true, preview: await previewOf(core, article) };
  }
  return refused({ reason: 'same-id' });
}

/** Lower-case words joined by hyphens, as the ids of shipped articles are. */
function slug(outlet: string): string {
  const words = outlet
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  let found = '';
  for (const word of words ?? [])
    if (found.length + word.length < LONGEST_SLUG) found += found === '' ? word : `-${word}`;
  return found || 'article';
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted;
  for (let n = 2; taken.has(id); n++) id = `${wanted}-${n}`;
  return id;
}

/** `2023-02-30` is none. */
function isDate(text: string): boolean {
  return (
    /^(?:19|2\d)\d\d-\d\d-\d\d$/.test(text) &&
    !Number.isNaN(Date.parse(text)) &&
    isoOfDate(new Date(text)) === text
  );
}

const isoOfDate = (date: Date): string => date.toISOString().slice(0, 10);

/** The day begins first in the east: what is today anywhere is not to come. */
const EARLIEST_ZONE_MS = 14 * 60 * 60 * 1000;
const isToCome = (date: string): boolean => date > isoOfDate(new Date(Date.now() + EARLIEST_ZONE_MS));

function isAddress(text: string): boolean {
  if (!URL.canParse(text) || /\s/.test(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  return /^https?:$/.test(protocol) && hostname !== '' && username === '' && password === '';
}
