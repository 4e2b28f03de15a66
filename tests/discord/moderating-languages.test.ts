/** A moderator whose Discord speaks another language is answered in it, from the form to the refresh. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Locale } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { TEXTS } from '../../src/presenting/texts/texts.ts';
import { openHouse } from './house.ts';
import { addArticle, MARKET, MARKET_ID } from './upload.ts';

/** As it shows where markdown is rendered; the sandbox leaves marks of headings out. */
const shown = (words: string) => words.replace('### ', '');

describe.each([
  ['en', Locale.EnglishGB],
  ['ko', Locale.Korean],
  ['ru', Locale.Russian],
  ['ja', Locale.Japanese],
] as const)('a moderator who reads %s', (language, locale) => {
  const texts = TEXTS[language];
  const { articles, refresh } = texts;

  async function open() {
    const house = await openHouse();
    // Another one than the moderator's: what only they see is not in the server's language.
    house.sandbox.setServerLocale(language === 'ru' ? Locale.Japanese : Locale.Russian);
    house.moderator.person.locale = locale;
    return house;
  }

  test('adds, publishes, lists and retires an article', async () => {
    const { sandbox, moderator } = await open();
    const form = await moderator.slash('articles add');
    expect(form.modal?.title).toBe(articles.form.title);
    expect(JSON.stringify(form.modal?.components)).toContain(articles.form.outlet.description);

    const refused = await addArticle(moderator, { published: 'soon' });
    expect(refused.text).toContain(articles.refused(articles.refusals['bad-date']('“soon”')));
    expect(refused.buttons.map(({ label }) => label)).toEqual([articles.addAgain]);

    const preview = await addArticle(moderator);
    expect(preview.ephemeral).toBe(true);
    expect(preview.text).toContain(articles.states.draft);
    expect(preview.text).toContain(texts.words.date('2024-03-14'));
    expect(preview.text).toContain(
      articles.asideAt(articles.aside['date line'](1), texts.answer.passages([3])),
    );
    expect(preview.text).toContain('Petra Quill (3)');

    const corrected = { file: { data: MARKET.replace('42 stalls', '24 stalls') }, outlet: 'Tide' };
    const reprint = await addArticle(moderator, corrected);
    expect(reprint.text).toContain(articles.reprint(`\`${MARKET_ID}\``, texts.answer.passages([5])));
    await moderator.press(reprint, articles.acts.discard);
    const again = await addArticle(moderator);
    const same = articles.refusals['same-text'](`\`${MARKET_ID}\``, articles.there.draft);
    expect(again.text).toContain(articles.refused(same));

    const done = await moderator.press(preview, articles.acts.publish);
    expect(done.text).toContain(articles.done.publish('“Lake towns open a joint fish market”'));
    const list = await moderator.slash('articles list');
    expect(list.text).toContain(shown(articles.listTitle(1)));
    expect(list.text).toContain(articles.states.published);
    const audited = articles.audited['article published']('', 'moderator', MARKET_ID);
    expect(list.text).toContain(audited.trim());

    await moderator.slash('articles retire', { article: MARKET_ID });
    const twice = await moderator.slash('articles retire', { article: MARKET_ID });
    expect(twice.text).toContain(articles.notDone(articles.wrongState.retire.retired));
    expect((await moderator.slash('articles show', { article: 'gone' })).text).toBe(
      articles.unknown('`gone`'),
    );
    expect(sandbox.violations()).toEqual([]);
  });

  test('refreshes faulty and mended files, and goes back to a version', async () => {
    const { sandbox, knowledge, moderator, desk } = await open();
    const file = join(knowledge, 'facts', 'arrival.yaml');
    const sound = await readFile(file, 'utf8');
    await writeFile(file, sound.replace('status: reported', 'status: rumoured'));
    const refused = await moderator.slash('refresh');
    expect(refused.text).toContain(refresh.kept(desk.about().version));
    expect(refused.text).toMatch(
      /facts\/arrival\.yaml:\d+` fact "ferry-arrives", status: "rumoured" is not known/,
    );
    if (refresh.faultsInEnglish !== undefined) expect(refused.text).toContain(refresh.faultsInEnglish);

    await writeFile(file, sound.replace('by night ferry', 'by day ferry'));
    const done = await moderator.slash('refresh');
    expect(done.text).toContain(`${refresh.changes.changed} (1): \`ferry-arrives\``);
    expect(done.text).toContain(shown(refresh.holds(desk.about())).replace('-# ', ''));

    const choices = await moderator.autocomplete('refresh', 'version', '');
    expect(choices[0]?.name).toContain(refresh.version.live(2));
    expect(choices[0]?.name).toContain(refresh.version.refresh(refresh.version.changed(1)));
    const back = await moderator.slash('refresh', { version: 1 });
    expect(back.text).toContain(`${refresh.changes.changed} (1): \`ferry-arrives\``);
    const none = await moderator.slash('refresh', { version: 99 });
    expect(none.text).toContain(refresh.notKept(99, '3, 2, 1'));
    expect(sandbox.violations()).toEqual([]);
  });

  test('reads reports; a reader who sends too many is told so in the reader’s language', async () => {
    const { sandbox, desk, moderator } = await open();
    expect((await moderator.slash('reports')).text).toBe(texts.reports.none);
    for (let n = 0; n < 5; n++) await desk.report(moderator.person.user.id, 'ferry-arrives', 'Wrong.');
    const list = await moderator.slash('reports');
    expect(list.text).toContain(shown(texts.reports.title(5)));
    const answer = await moderator.press(list, texts.reports.showAnswer);
    const refused = await moderator.press(answer, texts.feedback.report);
    expect(refused.text.replace(/<t:\d+:R>/, '')).toBe(texts.reports.tooMany(5, ''));
    expect(sandbox.violations()).toEqual([]);
  });
});
