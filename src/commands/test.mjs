/** `npm test`: from a fresh clone to the result of every check. */
import { runPrepared } from './prepare.mjs';

process.exitCode = await runPrepared('test.ts', process.argv.slice(2));
