/**
 * Gets a fresh clone ready to run: packages first, then the project's own Node. It runs on whatever Node the machine
 * has (20 or newer), so it is plain JavaScript and imports nothing that has to be installed.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { whenNpmEnds } from './parent.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const binFolder = join(root, 'node_modules', '.bin');
const windows = process.platform === 'win32';

/** A failure that one sentence explains: printed as it is, without a stack trace. */
class Stop extends Error {}

/**
 * Installs what is missing, then runs a command of this folder with the project's Node.
 * @param {string} command a file of this folder, such as `start.ts`
 * @param {string[]} args
 * @returns {Promise<number>} the exit code
 */
export async function runPrepared(command, args) {
  try {
    requireNode(20, process.versions.node);
    if (!isInstalled()) await install();
    const node = projectNode();
    return await run(node, [fileURLToPath(new URL(command, import.meta.url)), ...args], {
      PATH: [binFolder, process.env.PATH].join(delimiter),
    });
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    console.error(error.message);
    return 1;
  }
}

/** @param {number} major @param {string} version */
function requireNode(major, version) {
  if (parseInt(version, 10) >= major) return;
  throw new Stop(
    `This needs Node ${major} or newer, and the machine has ${version}: get a newer one from https://nodejs.org`,
  );
}

/** npm writes down what it installed; every package of the lock must be there in the same version. */
function isInstalled() {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = readPackages(record);
  return Object.entries(readPackages(join(root, 'package-lock.json'))).every(([path, wanted]) => {
    if (path === '') return true;
    const found = installed[path];
    // A package for another kind of machine is rightly left out.
    return found ? found.version === wanted.version && found.integrity === wanted.integrity : wanted.optional === true;
  });
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string; integrity?: string; optional?: boolean }>}
 */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    throw new Stop(`${file} cannot be read as an npm lock file: restore it, then try again.`);
  }
}

async function install() {
  if (windows && process.execPath.startsWith(root)) {
    throw new Stop(
      'The packages have changed, and Windows cannot replace the Node that is running: run "npm ci", then try again.',
    );
  }
  console.log('Installing the packages this project needs (about a minute the first time, none after that).');
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const heartbeat = setInterval(() => console.log(`  still installing, ${seconds()} s so far`), 15_000);
  const { code, output } = await npm(['ci', '--prefer-offline']).finally(() => clearInterval(heartbeat));
  if (code !== 0) throw new Stop(explainInstall(output));
  console.log(`Packages installed in ${seconds()} s.\n`);
}

/**
 * Runs the machine's npm with the machine's Node: the project's own Node lies in the folder that npm replaces.
 * @param {string[]} args
 * @returns {Promise<{ code: number; output: string }>}
 */
function npm(args) {
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => basename(folder) !== '.bin');
  const env = {
    ...process.env,
    PATH: path.join(delimiter),
    // npm alone waits 70 seconds before it admits that there is no network.
    npm_config_fetch_retries: '3',
    npm_config_fetch_retry_factor: '3',
    npm_config_fetch_retry_mintimeout: '2000',
  };
  return new Promise((resolve, reject) => {
    const child = spawn('npm', args, { cwd: root, env, shell: windows, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (text) => (output += text));
    child.stderr.on('data', (text) => (output += text));
    child.on('error', () => reject(new Stop('npm was not found: it comes with Node, from https://nodejs.org')));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** @param {string} output what npm printed */
function explainInstall(output) {
  if (
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT/.test(output)
  ) {
    return 'The packages could not be downloaded because npm cannot reach its registry: check the internet connection (or the proxy and registry in "npm config list") and try again.';
  }
  if (/EUSAGE/.test(output)) {
    return 'package-lock.json does not match package.json: run "npm install", and commit the new package-lock.json.';
  }
  if (/ENOSPC/.test(output)) return 'The packages do not fit on this disk: free about 1 GB and try again.';
  if (/EACCES|EPERM/.test(output)) return `The packages could not be written: this user may not write to ${root}`;
  const reasons = output.split('\n').filter((line) => /^npm (error|ERR!)/.test(line) && !/A complete log/.test(line));
  const reason = reasons.map((line) => line.replace(/^npm (error|ERR!)\s*(code\s+)?/, '').trim()).filter(Boolean);
  return `The packages could not be installed. npm says: ${reason.slice(0, 3).join('; ') || 'nothing'}`;
}

/**
 * The Node that the packages brought along, or the machine's own where they have none that runs on it (Alpine Linux, say).
 * @returns {string} the path of a Node that runs TypeScript and the build
 */
function projectNode() {
  const wanted = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).optionalDependencies ?? {};
  for (const name of Object.keys(wanted).filter((each) => each.startsWith('node-'))) {
    const file = join(root, 'node_modules', name, 'bin', windows ? 'node.exe' : 'node');
    if (existsSync(file) && spawnSync(file, ['--version']).status === 0) return file;
  }
  requireNode(24, process.versions.node);
  // A Node that does not run here must not be the first that later commands find.
  rmSync(join(binFolder, 'node'), { force: true });
  return process.execPath;
}

/**
 * @param {string} program
 * @param {string[]} args
 * @param {Record<string, string>} variables
 * @returns {Promise<number>}
 */
function run(program, args, variables) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, env: { ...process.env, ...variables }, stdio: 'inherit' });
    // The child ends first and decides the exit code. Ctrl+C reaches it from the terminal; a plain kill has to be passed on.
    process.on('SIGINT', () => undefined);
    process.on('SIGTERM', () => child.kill('SIGTERM'));
    whenNpmEnds(() => child.kill('SIGTERM'));
    child.on('error', reject);
    child.on('close', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 143)));
  });
}
