/** The part of `npm start` that follows the installation: build when something changed, then serve. */
import { build, isBuilt } from './build.ts';
import { requireFreePort, serveUntilStopped } from './serve.ts';
import { command, distFolder, port } from './settings.ts';

await command(import.meta.url, async () => {
  await requireFreePort(port());
  if (isBuilt()) {
    console.log('The site is already built from these files.');
  } else {
    console.log('Building the site (less than a minute).');
    const started = Date.now();
    const { code, output } = await build('later');
    if (code !== 0) {
      console.error(`${output}\nThe site could not be built: what to mend is said above.`);
      return 1;
    }
    console.log(`Site built in ${Math.round((Date.now() - started) / 1000)} s.`);
  }
  return serveUntilStopped(distFolder, (url) => console.log(`\nThe site is ready. Ctrl+C stops it.\n\n  ${url}`));
});
