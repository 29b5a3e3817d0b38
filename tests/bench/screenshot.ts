/** Takes the picture in README.md from the built site: `npm run screenshot`, after `npm run build`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { serveFolder } from '../../src/commands/serve.ts';
import { basePath, command, distFolder, root } from '../../src/commands/settings.ts';
import { launchBrowser } from '../support/browser.ts';
import { requireBuiltSite } from '../support/site.ts';

const target = join(root, '.github', 'screenshot.png');

await command(import.meta.url, async () => {
  requireBuiltSite();
  const site = await serveFolder({ folder: distFolder, base: basePath() });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({
      viewport: { width: 1280, height: 900 },
      locale: 'en-GB',
      colorScheme: 'light',
    });
    await page.goto(site.url, { waitUntil: 'networkidle' });
    await page.evaluate(() => document.fonts.ready);
    const picture = await page.screenshot();
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, picture);
    console.log(`${relative(root, target)}: ${Math.round(picture.length / 1000)} kB`);
    return 0;
  } finally {
    await browser.close();
    await site.close();
  }
});
