/** Holds a source file against the design: what it imports, what it is called and how long it is. */
import { browserPackages, type Layer, layers, longFiles, owners } from './architecture-table.ts';
import { type Import, importsOf, targetOf } from './imports.ts';

const bannedFolder = /^(utils?|helpers?|common|lib)$/;
const longFile = 250;
const longPage = 60;

/** Islands and engines: code that is sent to the browser because of its name. */
export function isBrowserFile(file: string): boolean {
  return /\.tsx$|^src\/features\/[^/]+\/(engine\.ts$|browser\/)/.test(file);
}

/**
 * Everything about one file that breaks the design.
 * @param file its path from the project folder, with forward slashes
 * @param sentToBrowser true also for a plain file that browser code imports
 * @returns messages of one line that say where the code should go; none when all is well
 */
export function violations(file: string, text: string, sentToBrowser = isBrowserFile(file)): string[] {
  const layerName = file.split('/')[1] ?? '';
  const layer = layers[layerName];
  const found = shapeFaults(file, text);
  if (!layer) {
    const known = Object.keys(layers).filter((name) => !name.includes('.'));
    return [...found, `${file}: src/${layerName} is not a layer of the design; there are ${known.join(', ')}`];
  }
  for (const each of importsOf(file, text)) {
    const inBrowser = sentToBrowser || each.inBrowser;
    const fault =
      (inBrowser ? browserFault(file, each) : undefined) ??
      ownerFault(file, each) ??
      layerFault(file, layer, each, inBrowser);
    if (fault) found.push(`${file}:${each.line} imports ${each.specifier}: ${fault}`);
  }
  return found;
}

/** Length and names. A file that has to be long is in `reasons` with the reason. */
function shapeFaults(file: string, text: string): string[] {
  const lines = text.replace(/\n$/, '').split('\n').length;
  const faults: string[] = [];
  const banned = file
    .split('/')
    .slice(1)
    .find((part) => bannedFolder.test(part));
  if (banned) faults.push(`${file}: a folder called "${banned}" says nothing; name it after what the code is about`);
  if (file.startsWith('src/pages/') && lines >= longPage) {
    faults.push(
      `${file}: ${lines} lines, and a page has fewer than ${longPage}; move the logic and the parts to a feature`,
    );
  } else if (lines > longFile && !(file in longFiles)) {
    faults.push(`${file}: ${lines} lines, and ${longFile} is a reason to split it by subject`);
  }
  return faults;
}

function ownerFault(file: string, { specifier, typeOnly }: Import): string | undefined {
  const owner = owners.find(({ packages, types }) => packages.test(specifier) && (types ?? !typeOnly));
  return owner && !owner.files.test(file) ? owner.advice : undefined;
}

function layerFault(
  file: string,
  layer: Layer,
  { specifier, typeOnly }: Import,
  inBrowser: boolean,
): string | undefined {
  const target = targetOf(file, specifier);
  if (target === undefined) return !typeOnly && layer.packages?.test(specifier) === false ? layer.advice : undefined;
  if (otherFeature(file, target)) {
    return 'a feature never imports another feature; move what both need down, to src/ui, src/catalogue or src/model';
  }
  if (!target.startsWith('src/'))
    return file.startsWith('src/commands/') || !/\.(m?[jt]sx?|astro)$/.test(target)
      ? undefined
      : 'code of the site stands in src';
  if (sameHome(file, target) || (typeOnly && inBrowser)) return undefined;
  const allowed = [...layer.may, ...(typeOnly ? (layer.types ?? []) : [])];
  if (allowed.some((start) => target.startsWith(`src/${start}`))) return undefined;
  const onlyTypes = layer.types?.some((start) => target.startsWith(`src/${start}`));
  return onlyTypes ? `only types may come from there (import type); ${layer.advice}` : layer.advice;
}

function browserFault(file: string, { specifier, typeOnly }: Import): string | undefined {
  if (typeOnly) return undefined;
  const target = targetOf(file, specifier);
  const advice =
    'this is sent to the browser, which may have React, its own feature, src/model/rules and the messages of src/model; import only types, or pass the data in';
  if (target === undefined) return browserPackages.test(specifier) ? undefined : advice;
  const fine =
    /^src\/(model\/rules|ui|words|styles|assets)\/|^src\/model\/(map-messages|near-key)\.ts$|^src\/site\/(paths|release)\.ts$/.test(
      target,
    ) || sameHome(file, target);
  return fine || otherFeature(file, target) ? undefined : advice;
}

/** The same feature, or the same layer where there are no features. */
function sameHome(file: string, target: string): boolean {
  const home = (path: string) =>
    path
      .split('/')
      .slice(1, path.startsWith('src/features/') ? 3 : 2)
      .join('/');
  return home(file) === home(target);
}

function otherFeature(file: string, target: string): boolean {
  return file.startsWith('src/features/') && target.startsWith('src/features/') && !sameHome(file, target);
}

/**
 * Every file that ends in a browser: islands, engines, scripts of Astro files, and whatever those import.
 * @param files the text of each source file by its path
 * @returns for each such file, the file that brings it in
 */
export function browserFiles(files: ReadonlyMap<string, string>): Map<string, string> {
  const reached = new Map<string, string>();
  const follow = (file: string, from: string, onlyScripts: boolean): void => {
    if (!onlyScripts) {
      if (reached.has(file)) return;
      reached.set(file, from);
    }
    for (const each of importsOf(file, files.get(file) ?? '')) {
      const target = targetOf(file, each.specifier);
      if (each.typeOnly || (onlyScripts && !each.inBrowser)) continue;
      if (target !== undefined && files.has(target) && !target.endsWith('.astro')) follow(target, file, false);
    }
  };
  for (const file of files.keys()) {
    if (isBrowserFile(file)) follow(file, file, false);
    else if (file.endsWith('.astro')) follow(file, file, true);
  }
  return reached;
}
