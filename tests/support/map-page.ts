/** The map as the browser tests meet it: the screens, its markers, and how to bring it into view. */
import type { Page } from 'playwright-core';

export const desk = { viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' as const };
export const phone = {
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  isMobile: true,
  reducedMotion: 'reduce' as const,
};
export const marker = '.map-marker button';
export const chosen = '.map-marker [aria-current]';

/** Brings the map into view and waits for its markers. */
export async function shown(page: Page): Promise<void> {
  await page.locator('service-map').scrollIntoViewIfNeeded();
  await page.locator(marker).first().waitFor();
}
