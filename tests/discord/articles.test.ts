/** A moderator adds an article while the bot runs, and readers are answered from it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ARTICLES, openHouse } from './house.ts';
import { addArticle, MARKET, MARKET_ID, publishArticle, QUESTIONS } from './upload.ts';

const TRAMS = 'How often do trams run to the pier?';
const RUN = 'Trams run to the pier every ten minutes';

describe('adding an article', () => {
  test('shows what was understood of it, to the moderator alone, and answers nothing from it yet', async () => {
    const { sandbox, moderator, reader } = await openHouse();
    const preview = await addArticle(moderator, { url: 'https://post.example/market' });
    expect(preview.ephemeral).toBe(true);
    expect(preview.text).toContain('### 📰 Lake towns open a joint fish market');
    expect(preview.text).toContain('**Lake Post** · 14 March 2024 · Ida Holm, Jon Aas');
    expect(preview.text).toContain('[read it there](https://post.example/market)');
    expect(preview.text).toMatch(/12 passages, \d+ sentences that state something/);
    expect(preview.text).toMatch(/Who speaks\*\* \(\d\)\nPetra Quill \(3\)/);
    expect(preview.text).not.toMatch(/Who speaks\*\* [^\n]*\n[^\n]*(?<!Petra )Quill/);
    expect(preview.text).toMatch(/Names new to me[\s\S]*Petra Quill/);
    expect(preview.text).toMatch(
      /Set aside[\s\S]*1 headline \(passage 1\)\n1 byline \(passage 2\)\n1 date line \(passage 3\)/,
    );
    expect(preview.text).toContain('“Sudfall and Nordhaven opened a joint fish market');
    expect(preview.buttons.map(({ label }) => label)).toEqual(['Publish', 'Discard', 'All added articles']);
    const { text } = await reader.slash('ask', { question: TRAMS });
    expect(text).not.toContain('Lake Post');
    expect(sandbox.violations()).toEqual([]);
  });

  test('published, it answers ten questions, each with its passage, and says that nobody checked it', async () => {
    const { sandbox, moderator, reader } = await openHouse();
    const done = await publishArticle(moderator, { url: 'https://post.example/market' });
    expect(done.text).toContain('**Published:** “Lake towns open a joint fish market”');
    expect(done.text).toMatch(/This is version \d+\./);
    for (const [question, passage, answer] of QUESTIONS) {
      const seen = await reader.slash('ask', { question });
      expect(seen.text).toContain(answer);
      expect(seen.text).toContain('🗞️ A sentence quoted from an article by **Lake Post**, not a checked fact');
      expect(seen.text).toContain(`📄 **Lake Post**, 14 March 2024, passage ${passage}: “`);
      expect(seen.text).toContain('[open](https://post.example/market#:~:text=');
      const whole = await reader.press(seen, 'Show passage');
      expect(whole.ephemeral).toBe(true);
      expect(whole.text).toMatch(new RegExp(`\\*\\*[^*]*${answer.replaceAll('.', '\\.')}`));
    }
    expect(sandbox.violations()).toEqual([]);
  });

  test('sets what it says otherwise beside the known fact, and names passages that are there already', async () => {
    const { sandbox, moderator } = await openHouse({ articlesDir: ARTICLES });
    const otherwise = "The mayors did not talk about the lake's water in the old lighthouse on Monday.";
    const [, arrival] = (await readFile(join(ARTICLES, 'herald-2031-05-04.txt'), 'utf8')).split('\n\n');
    const data = `${MARKET}\n${otherwise}\n\n${arrival}\n`;
    const { text } = await addArticle(moderator, { file: { data } });
    expect(text).toContain(`Here, passage 13: “${otherwise}”\nKnown: The mayors plan to talk`);
    expect(text).toMatch(/📄 \*\*Ora Herald\*\*, 4 May 2031, passage 4[\s\S]*What differs: /);
    expect(text).toContain('passage 14 is passage 2 of **Ora Herald**, 4 May 2031');
    expect(sandbox.violations()).toEqual([]);
  });

  test('discarded, it is gone', async () => {
    const { sandbox, moderator, desk } = await openHouse();
    const preview = await addArticle(moderator);
    const gone = await moderator.press(preview, 'Discard');
    expect(gone.id).toBe(preview.id);
    expect(gone.text).toContain('**Discarded:** “Lake towns open a joint fish market”');
    expect(desk.addedArticles()).toEqual([]);
    expect((await addArticle(moderator)).text).toContain('📝 Draft');
    expect(sandbox.violations()).toEqual([]);
  });

  test('in another kind of file is read as well: Markdown and HTML', async () => {
    const { sandbox, moderator } = await openHouse();
    const body = 'Eels are smoked in the old boat house of Sudfall, the council said on Friday.';
    const markdown = await addArticle(moderator, {
      file: { name: 'eel.md', data: `# Eels are smoked again\n\n${body}\n` },
      published: '2024-03-15',
    });
    expect(markdown.text).toContain('### 📰 Eels are smoked again');
    const story =
      'Herons have come back to the reeds of the lake after forty years, a warden said on Monday.';
    const html = await addArticle(moderator, {
      file: {
        name: 'heron.html',
        data: `<html><body><article><h1>Herons are back</h1><p>${story}</p></article></body></html>`,
      },
      published: '2024-03-16',
    });
    expect(html.text).toContain('### 📰 Herons are back');
    expect(sandbox.violations()).toEqual([]);
  });
});

describe('a published article', () => {
  test('is answered from no longer when retired, and again when restored', async () => {
    const { sandbox, moderator, reader } = await openHouse();
    const ask = async () => (await reader.slash('ask', { question: TRAMS })).text;
    await publishArticle(moderator);
    expect(await ask()).toContain(RUN);

    const retired = await moderator.slash('articles retire', { article: MARKET_ID });
    expect(retired.text).toMatch(/\*\*Retired:\*\*.*This is version \d+\./);
    expect(await ask()).not.toContain(RUN);

    const restored = await moderator.slash('articles restore', { article: MARKET_ID });
    expect(restored.text).toContain('**Restored:**');
    expect(await ask()).toContain(RUN);

    const undone = await moderator.press(restored, 'Undo');
    expect(undone.text).toContain('**Retired:**');
    expect(await ask()).not.toContain(RUN);
    expect(sandbox.violations()).toEqual([]);
  });

  test('can be looked at again, with the buttons that fit how it stands', async () => {
    const { sandbox, moderator } = await openHouse();
    const done = await publishArticle(moderator);
    const labels = async () =>
      (await moderator.slash('articles show', { article: MARKET_ID })).buttons.map(({ label }) => label);
    expect(await labels()).toEqual(['Retire', 'All added articles']);
    expect((await moderator.press(done, 'Undo')).text).toContain('**Retired:**');
    expect(await labels()).toEqual(['Restore', 'All added articles']);
    expect(sandbox.violations()).toEqual([]);
  });

  test('is listed with how it stands, by whom, and what was done last', async () => {
    const { sandbox, moderator } = await openHouse();
    expect((await moderator.slash('articles list')).text).toContain('Nobody has added an article yet');
    await publishArticle(moderator);
    const list = await moderator.slash('articles list');
    expect(list.ephemeral).toBe(true);
    expect(list.text).toMatch(
      /Lake towns open[\s\S]*🟢 Published[\s\S]*added by \*\*moderator\*\* <t:\d+:R>/,
    );
    expect(list.text).toMatch(/\*\*moderator\*\* published `lake-post-2024-03-14`/);
    expect(list.text).toMatch(/\*\*moderator\*\* added `lake-post-2024-03-14`/);
    const shown = await moderator.press(list, 'Show');
    expect(shown.id).toBe(list.id);
    expect((await moderator.press(shown, 'All added articles')).text).toContain('### Added articles (1)');
    expect(sandbox.violations()).toEqual([]);
  });

  test('stands among the sources, to be read passage by passage', async () => {
    const { sandbox, moderator, reader } = await openHouse();
    await publishArticle(moderator);
    const sources = await reader.slash('sources');
    expect(sources.text).toMatch(/Lake towns open[\s\S]*added by a moderator/);
    expect(sources.text).toMatch(/Ora Herald[\s\S]*its text is not at hand here/);
    let page = await reader.press(sources, 'Read');
    const read = [page.text];
    for (let passage = 2; passage <= 12; passage++) {
      page = await reader.press(page, 'Next ▶');
      expect(page.text).toContain(`passage ${passage} of 12`);
      read.push(page.text);
    }
    expect(read.join()).toMatch(/fish market[\s\S]*42 stalls[\s\S]*Sign up for our newsletter/);
    expect(page.buttons.map(({ label }) => label)).toEqual(['◀ Previous', 'All articles']);
    expect((await reader.press(page, 'All articles')).text).toContain('Where the answers come from');
    expect(sandbox.violations()).toEqual([]);
  });

  test('is suggested where it can be acted upon, and only there', async () => {
    const { sandbox, moderator } = await openHouse();
    const offered = async (sub: string, typed = '') =>
      (await moderator.autocomplete(`articles ${sub}`, 'article', typed)).map(({ value }) => value);
    await addArticle(moderator);
    expect(await offered('show', 'fish')).toEqual([MARKET_ID]);
    expect(await offered('show', 'weather')).toEqual([]);
    expect([await offered('retire'), await offered('restore')]).toEqual([[], []]);
    const preview = await moderator.slash('articles show', { article: MARKET_ID });
    await moderator.press(preview, 'Publish');
    expect([await offered('retire'), await offered('restore')]).toEqual([[MARKET_ID], []]);
    await moderator.slash('articles retire', { article: MARKET_ID });
    expect([await offered('retire'), await offered('restore')]).toEqual([[], [MARKET_ID]]);
    expect(sandbox.violations()).toEqual([]);
  });
});

describe('what cannot be done', () => {
  test('with an article that is not there is told', async () => {
    const { sandbox, moderator } = await openHouse();
    for (const sub of ['show', 'retire', 'restore']) {
      const { text } = await moderator.slash(`articles ${sub}`, { article: 'evening-star' });
      expect(text).toMatch(/no added article|No added article/i);
    }
    expect(sandbox.violations()).toEqual([]);
  });

  test('twice is told, with how the article stands', async () => {
    const { sandbox, moderator } = await openHouse();
    const preview = await addArticle(moderator);
    const other = await moderator.slash('articles show', { article: MARKET_ID });
    await moderator.press(preview, 'Publish');
    const again = await moderator.press(other, 'Publish');
    expect(again.text).toContain('**Nothing was changed.** The article is published already.');
    expect((await moderator.press(again, 'Show')).text).toContain('🟢 Published');
    const retire = await moderator.slash('articles retire', { article: MARKET_ID });
    expect(retire.text).toContain('**Retired:**');
    const twice = await moderator.slash('articles retire', { article: MARKET_ID });
    expect(twice.text).toContain('**Nothing was changed.**');
    expect(sandbox.violations()).toEqual([]);
  });
});

describe('/refresh version:', () => {
  test('goes back to the articles of that version, and forth again', async () => {
    const { sandbox, moderator, reader } = await openHouse();
    const ask = async () => (await reader.slash('ask', { question: TRAMS })).text;
    await publishArticle(moderator);
    const choices = await moderator.autocomplete('refresh', 'version', '');
    expect(choices[0]?.name).toMatch(/^\d+ \(live\) · .* · published lake-post-2024-03-14 · by moderator/);
    const [now, before] = choices.map(({ value }) => Number(value));
    if (now === undefined || before === undefined) throw new Error('two versions are missing');

    const back = await moderator.slash('refresh', { version: before });
    expect(back.text).toContain(`**Back to version ${before}**`);
    expect(back.text).toContain('Articles retired (1): `lake-post-2024-03-14`');
    expect(await ask()).not.toContain(RUN);

    const forth = await moderator.slash('refresh', { version: now });
    expect(forth.text).toContain('Articles published again (1): `lake-post-2024-03-14`');
    expect(await ask()).toContain(RUN);
    expect(sandbox.violations()).toEqual([]);
  });

  test('that is not kept, or live already, changes nothing and says so', async () => {
    const { sandbox, moderator } = await openHouse();
    const { text } = await moderator.slash('refresh', { version: 999 });
    expect(text).toContain('could not go back to version 999');
    const [live] = await moderator.autocomplete('refresh', 'version', '');
    const same = await moderator.slash('refresh', { version: Number(live?.value) });
    expect(same.text).toContain('Nothing has changed');
    expect(sandbox.violations()).toEqual([]);
  });
});
