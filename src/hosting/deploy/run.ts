/** Calls a host's own program. */
import { spawn } from 'node:child_process';

/** @returns what the program printed; @throws a plain error when it fails */
export type Run = (program: string, words: readonly string[]) => Promise<string>;

export const run: Run = (program, words) =>
  new Promise((resolve, reject) => {
    const child = spawn(program, words, { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    child.stdout.on('data', (part) => (said += String(part)));
    child.on('error', () =>
      reject(new Error(`The program "${program}" could not be started. Install it, and sign in with it.`)),
    );
    child.on('close', (code) =>
      code === 0
        ? resolve(said)
        : reject(
            new Error(
              `"${program} ${words.join(' ')}" ended with ${code}. What it said stands above; nothing more was done.`,
            ),
          ),
    );
  });

/** Says what would be done, and does nothing. */
export const pretend =
  (say: (line: string) => void): Run =>
  (program, words) => {
    say([program, ...words].map((word) => (/^[\w./:=@-]+$/.test(word) ? word : `'${word}'`)).join(' '));
    return Promise.resolve('');
  };
