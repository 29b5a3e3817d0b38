/** `npm start`: from a fresh clone to the site in a browser. */
import { runPrepared } from './prepare.mjs';

process.exitCode = await runPrepared('start.ts', process.argv.slice(2));
