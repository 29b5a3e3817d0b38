/** The page of the forms, in the browser: Sveltia CMS with our configuration, our files, our check and our preview. */
import CMS from '@sveltia/cms';
import { z } from 'zod';
import type { RecordKind } from '../model/fields.ts';
import { fileKinds, folderKinds, type FileKind } from '../model/kinds.ts';
import { gitHubPlace } from './backend.ts';
import { entryFaults, faultsTitle } from './check-entry.ts';
import type { FormConfig } from './config.ts';
import { withoutSignIn } from './entrance.ts';
import { FILE_BEFORE, formatName, fromFile, isMarkdown, toFile, type Kind } from './format.ts';
import { gitHubBehind } from './github-fetch.ts';
import { allKinds } from './kind-schema.ts';
import type { Ground } from './ground.ts';
import { branchOf, watchFor, type Watch } from './meanwhile.ts';
import { placePreview } from './preview-place.ts';
import { servicePreview } from './preview-service.ts';
import { textPreview, texts } from './preview.ts';

// Its faster way puts programs together from text, which the page's policy does not let it.
z.config({ jitless: true });

const page = document.querySelector<HTMLElement>('[data-forms]')!;
const { config: configAddress = '', ground: groundAddress = '', records = '', styles = '', local = '' } = page.dataset;
const isOwnComputer = /^(127\.0\.0\.1|(.+\.)?localhost)$/.test(location.hostname);

// Without a repository on GitHub there is nowhere to save but a folder of this computer, which only some browsers can open.
if (local === '' || (isOwnComputer && 'showDirectoryPicker' in window)) await start();
else say(isOwnComputer ? 'other-browser' : 'nowhere');

/** Instead of the forms: what to do. */
function say(what: string): void {
  page.querySelector(`[data-forms-${what}]`)!.removeAttribute('hidden');
  page.querySelector('[data-forms-loading]')!.remove();
}

async function start(): Promise<void> {
  const config = (await (await fetch(configAddress)).json()) as FormConfig;
  const place = gitHubPlace(config);
  const gitHub = place && gitHubBehind(fetch.bind(window), place);
  const watch = gitHub && watchFor(gitHub.ask, place);
  if (gitHub) window.fetch = gitHub.fetch;
  const written = (text: string): string => {
    watch?.wrote(text);
    return text;
  };
  for (const kind of allKinds) {
    CMS.registerCustomFormat(formatName(kind), isMarkdown(kind) ? 'md' : 'yml', {
      fromFile: (text) => fromFile(kind, text),
      toFile: (value) => written(toFile(kind, value as Record<string, unknown>)),
    });
  }
  for (const sheet of styles.split(' ').filter(Boolean)) CMS.registerPreviewStyle(sheet);
  for (const kind of texts) CMS.registerPreviewTemplate(kind, textPreview);
  CMS.registerPreviewTemplate('services', servicePreview(records));
  CMS.registerPreviewTemplate('places', placePreview(await groundFrom(groundAddress)));
  CMS.registerEventListener({ name: 'preSave', handler: ({ entry }) => checkBeforeSaving(entry, watch) });
  const onlyHere = page.querySelector<HTMLElement>('[data-forms-only-here]');
  if (onlyHere) withoutSignIn(onlyHere);
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

async function checkBeforeSaving(entry: Saved, watch?: Watch): Promise<void> {
  const [collection, path, slug] = [entry.get('collection'), entry.get('path'), entry.get('slug')];
  const kind = kindOf(collection, path);
  if (!kind) return;
  const form = entry.get('data').toJS();
  const faults = entryFaults(kind, form, kind in folderKinds ? slug || undefined : undefined);
  if (faults.length > 0) refuse([faultsTitle(faults.length), ...faults].join('\n'));
  const before = form[FILE_BEFORE] as string | undefined;
  const changed = await watch
    ?.fault({ path, own: branchOf(collection, slug), before })
    .catch((fault: Error) => fault.message);
  if (changed) refuse(changed);
}

/** The dialog of Sveltia CMS shows the words of the cause, and only of an error with exactly this name. */
function refuse(words: string): never {
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
