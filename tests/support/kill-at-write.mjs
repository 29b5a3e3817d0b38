/**
 * Loaded before a command (`node --import`): counts each change that it makes on the disk, and ends its process with SIGKILL in
 * the middle of the one that `KILL_AT` names. Of what was being written, half is there then. Without it, the number of changes
 * is written to the file that `COUNT_TO` names.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const killAt = Number(process.env.KILL_AT ?? Infinity);
let count = 0;

const die = () => process.kill(process.pid, 'SIGKILL');
const half = (content) => content.slice(0, Math.floor(content.length / 2));
const isNow = () => (count += 1) === killAt;

const { appendFileSync, writeFileSync } = fs;

/** Before one change or after it, by turns: both are moments at which a machine may stop. */
function counted(owner, name) {
  const change = owner[name];
  owner[name] = (...args) => {
    if (!isNow()) return change(...args);
    if (killAt % 2 === 0) return die();
    const done = change(...args);
    return done instanceof Promise ? done.then(die) : die();
  };
}

function halfWritten(owner, name) {
  const write = owner[name];
  owner[name] = (target, content, ...more) => {
    if (!isNow()) return write(target, content, ...more);
    writeFileSync(target, half(content));
    return die();
  };
}

const changes = ['rename', 'rm', 'mkdir', 'mkdtemp', 'cp', 'copyFile', 'unlink', 'chmod'];
for (const name of changes) {
  counted(fs.promises, name);
  counted(fs, `${name}Sync`);
}
halfWritten(fs.promises, 'writeFile');
halfWritten(fs, 'writeFileSync');

const { open } = fs.promises;
fs.promises.open = async (path, flag, ...more) => {
  const file = await open(path, flag, ...more);
  if (!/[wax+]/.test(flag ?? 'r')) return file;
  const write = file.writeFile.bind(file);
  file.writeFile = (content) => {
    if (!isNow()) return write(content);
    appendFileSync(path, half(content));
    return die();
  };
  return file;
};
syncBuiltinESMExports();

process.on('exit', () => {
  if (process.env.COUNT_TO) appendFileSync(process.env.COUNT_TO, `${count}\n`);
});
