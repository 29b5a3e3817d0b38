/** The page of the forms, in the browser: Sveltia CMS with our configuration, our files, our check and our preview. */
import CMS from '@sveltia/cms';
import { z } from 'zod';
import type { RecordKind } from '../model/fields.ts';
import { fileKinds, folderKinds, type FileKind } from '../model/kinds.ts';
import { entryFaults, faultsTitle } from './check-entry.ts';
import type { FormConfig } from './config.ts';
import { formatName, fromFile, isMarkdown, toFile, type Kind } from './format.ts';
import { allKinds } from './kind-schema.ts';
import type { Ground } from './ground.ts';
import { placePreview } from './preview-place.ts';
import { servicePreview } from './preview-service.ts';
import { textPreview, texts } from './preview.ts';

// Its faster way puts programs together from text, which the page's policy does not let it.
z.config({ jitless: true });

const page = document.querySelector<HTMLElement>('[data-forms]')!;
const { config: configAddress = '', ground: groundAddress = '', records = '', styles = '', local = '' } = page.dataset;
const isOwnComputer = /^(127\.0\.0\.1|(.+\.)?localhost)$/.test(location.hostname);

// Without a repository on GitHub there is nowhere to save but a folder of this computer.
if (local === '' || isOwnComputer) await start();
else page.querySelector('[data-forms-nowhere]')!.removeAttribute('hidden');

async function start(): Promise<void> {
  const config = (await (await fetch(configAddress)).json()) as FormConfig;
  for (const kind of allKinds) {
    CMS.registerCustomFormat(formatName(kind), isMarkdown(kind) ? 'md' : 'yml', {
      fromFile: (text) => fromFile(kind, text),
      toFile: (value) => toFile(kind, value as Record<string, unknown>),
    });
  }
  for (const sheet of styles.split(' ').filter(Boolean)) CMS.registerPreviewStyle(sheet);
  for (const kind of texts) CMS.registerPreviewTemplate(kind, textPreview);
  CMS.registerPreviewTemplate('services', servicePreview(records));
  CMS.registerPreviewTemplate('places', placePreview(await groundFrom(groundAddress)));
  CMS.registerEventListener({ name: 'preSave', handler: ({ entry }) => checkBeforeSaving(entry) });
  page.remove();
  document.querySelector('link[data-forms-sheet]')?.remove();
  await CMS.init({ config: config as unknown as NonNullable<Parameters<typeof CMS.init>[0]>['config'] });
  letZoom();
}

/** The drawn ground of the site's own map; a county may have none. */
async function groundFrom(address: string): Promise<Ground | undefined> {
  const answer = await fetch(address).catch(() => undefined);
  const ground = answer?.ok ? ((await answer.json()) as Ground) : undefined;
  return ground && ground.areas.length > 0 ? ground : undefined;
}

interface Saved {
  get(name: 'data'): { toJS(): Record<string, unknown> };
  get(name: 'slug' | 'path' | 'collection'): string;
}

/** The dialog of Sveltia CMS shows the words of the cause, and only of an error with exactly this name. */
function checkBeforeSaving(entry: Saved): void {
  const kind = kindOf(entry.get('collection'), entry.get('path'));
  if (!kind) return;
  const id = kind in folderKinds ? entry.get('slug') || undefined : undefined;
  const faults = entryFaults(kind, entry.get('data').toJS(), id);
  if (faults.length === 0) return;
  const words = [faultsTitle(faults.length), ...faults].join('\n');
  throw new Error('saving_failed', { cause: new Error(words) });
}

function kindOf(collection: string, path = ''): Kind | undefined {
  if (collection in folderKinds) return collection as RecordKind;
  return (Object.keys(fileKinds) as FileKind[]).find((kind) => path.endsWith(`/${fileKinds[kind].file}`));
}

/** Sveltia CMS does not let people make the page larger with two fingers. They may. */
function letZoom(): void {
  const larger = (): void => {
    for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name=viewport]'))
      if (meta.content.includes('maximum-scale')) meta.content = 'width=device-width, initial-scale=1';
  };
  larger();
  new MutationObserver(larger).observe(document.head, { childList: true, subtree: true, attributes: true });
}
