/** Debian's Chromium, where there is one: driven as a reader would use it. */
import { existsSync } from 'node:fs';
import axe from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

export const CHROMIUM = process.env['CHROMIUM_PATH'] || '/usr/bin/chromium';

/** Why the tests with a browser are left out; undefined where they are not. */
export const NO_BROWSER = existsSync(CHROMIUM)
  ? undefined
  : `left out: no Chromium at ${CHROMIUM} (install it, or set CHROMIUM_PATH)`;

/** A machine that tests may have no sandbox for root and no graphics, and Chromium must not phone home. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

let launched: Promise<Browser> | undefined;

/** A page in a browser of its own making; nothing is kept between two of them. */
export async function newPage(options: BrowserContextOptions = {}): Promise<Page> {
  launched ??= chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS });
  const page = await (await launched).newPage({
    viewport: { width: 1_100, height: 760 },
    colorScheme: 'dark',
    locale: 'en-GB',
    timezoneId: 'UTC',
    ...options,
  });
  page.setDefaultTimeout(8_000);
  return page;
}

export async function closeBrowser(): Promise<void> {
  await (await launched)?.close();
  launched = undefined;
}

interface Finding {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** What axe finds serious or critical, a line each. */
export async function seriousFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<{ violations: Finding[] }>('axe.run(document)');
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary.replaceAll('\n', ' ')}`),
    );
}
