import { serveFolder } from '../src/commands/serve.ts';
import { basePath, distFolder } from '../src/commands/settings.ts';
import { launchBrowser } from './support/browser.ts';
const site = await serveFolder({ folder: distFolder, base: basePath() });
const browser = await launchBrowser();
for (const [name, path, width, height, scheme, full] of [
  ['da-360', 'topics/domestic-abuse/', 360, 740, 'light', 0],
  ['da-360-dark', 'topics/domestic-abuse/', 360, 740, 'dark', 0],
  ['da-1280', 'services/ndas/', 1280, 900, 'light', 1],
  ['da-1280-dark', 'topics/domestic-abuse/', 1280, 900, 'dark', 0],
  ['urgent-360', 'urgent/', 360, 740, 'light', 1],
  ['urgent-1280', 'urgent/', 1280, 900, 'light', 0],
  ['guide-360', 'guides/shared-phone/', 360, 740, 'light', 1],
  ['home-360', '', 360, 740, 'light', 1],
  ['home-1280', '', 1280, 900, 'light', 0],
  ['pro-1280', 'professionals/', 1280, 900, 'light', 0],
  ['zoom', 'topics/domestic-abuse/', 320, 256, 'light', 0],
] as const) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: scheme, locale: 'en-GB' });
  await page.goto(site.url + path, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready);
  if (name === 'zoom') await page.evaluate(() => scrollTo(0, 300));
  console.log(name, await page.evaluate(() => document.querySelector('.leave')?.getBoundingClientRect().height));
  await page.screenshot({ path: `/tmp/shot-${name}.png`, fullPage: !!full });
  await page.close();
}
await browser.close();
await site.close();
