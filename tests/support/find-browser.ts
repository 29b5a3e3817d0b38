/** Finds a Chromium to test with: the one named, one installed, or the one inside an npm package. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, mkdirSync, rmSync } from 'node:fs';
import { arch, platform } from 'node:os';
import { delimiter, join } from 'node:path';
import { root } from '../../src/commands/settings.ts';

/** Chromium without a window, as Debian calls it: opens a page in a third of the time. */
const HEADLESS_SHELL = 'chromium-headless-shell';

/** It draws the edges of letters a hair otherwise than the browser with a window. */
export const isHeadlessShell = (program: string): boolean => /headless[-_]shell/.test(program);

/** What to do when there is none: one sentence. */
export class NoBrowser extends Error {}

const advice =
  'install Google Chrome or Chromium (on Debian or Ubuntu: apt-get install chromium), or set CHROME_PATH to the program of one';

/**
 * @returns the path of a browser that starts on this machine
 * @throws NoBrowser, with a sentence that says what to do
 */
export async function findBrowser(): Promise<string> {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (isProgram(named)) return named;
    throw new NoBrowser(`CHROME_PATH is ${named}, and there is no program of that name: ${advice}.`);
  }
  return installedBrowser() ?? (await packagedBrowser());
}

function installedBrowser(): string | undefined {
  return [...namesOnPath(), ...usualPlaces()].find(isProgram);
}

function namesOnPath(): string[] {
  const names = [HEADLESS_SHELL, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, platform() === 'win32' ? `${name}.exe` : name)));
}

function usualPlaces(): string[] {
  const { HOME = '', PROGRAMFILES = '', 'PROGRAMFILES(X86)': programFiles86 = '', LOCALAPPDATA = '' } = process.env;
  const mac = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  );
  const windowsFolders = [PROGRAMFILES, programFiles86, LOCALAPPDATA].filter(Boolean);
  const windowsNames = [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ];
  const windows = windowsNames.flatMap((name) => windowsFolders.map((folder) => `${folder}\\${name}`));
  switch (platform()) {
    case 'darwin':
      return [...mac, ...mac.map((path) => HOME + path)];
    case 'win32':
      return windows;
    default:
      return ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium'];
  }
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** `@sparticuz/chromium` carries a Chromium for 64-bit Linux, packed. */
async function packagedBrowser(): Promise<string> {
  if (platform() !== 'linux' || arch() !== 'x64') {
    throw new NoBrowser(`There is no browser to test with: ${advice}.`);
  }
  let path = await unpack();
  let trial = tryBrowser(path);
  if (trial.status !== 0 && !missingLibrary(trial.stderr)) {
    // Someone stopped an earlier unpacking half way.
    rmSync(unpackedFolder, { recursive: true, force: true });
    path = await unpack();
    trial = tryBrowser(path);
  }
  if (trial.status === 0) return path;
  const missing = missingLibrary(trial.stderr);
  const reason = missing ? ` because the machine has no ${missing}` : '';
  throw new NoBrowser(`The browser inside @sparticuz/chromium does not start here${reason}: ${advice}.`);
}

/**
 * The package unpacks into the temporary folder and takes what it finds there for its own. A folder within
 * node_modules is safer: no other user can put a program there, and a new version of the package starts afresh.
 */
const unpackedFolder = join(root, 'node_modules', '.cache', 'early-help-offer', 'browser');

async function unpack(): Promise<string> {
  const temporaryFolder = process.env.TMPDIR;
  mkdirSync(unpackedFolder, { recursive: true });
  process.env.TMPDIR = unpackedFolder;
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    return await packaged.executablePath();
  } finally {
    if (temporaryFolder === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = temporaryFolder;
  }
}

function tryBrowser(path: string) {
  return spawnSync(path, ['--version', '--no-sandbox'], { encoding: 'utf8', timeout: 30_000 });
}

function missingLibrary(output: string): string | undefined {
  return /loading shared libraries: (\S+):/.exec(output)?.[1];
}
