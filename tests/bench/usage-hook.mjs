/** Loaded into a process that is measured (`node --import`): writes down what it used when it ends. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';

if (isMainThread && process.env.USAGE_FOLDER) {
  process.once('exit', () => {
    const usage = JSON.stringify(process.resourceUsage());
    writeFileSync(join(process.env.USAGE_FOLDER, `${process.pid}.json`), usage);
  });
}
