/** What the routes of this site make, found by the files of the routes: so a page can say of a file what is true of it. */

/** A route that answers with a file, or with one for each of its paths. */
export interface Route {
  GET: (asked: { params: Params; props: object }) => Response | Promise<Response>;
  getStaticPaths?: () => Promise<readonly { params: Params; props?: object }[]>;
}
type Params = Readonly<Record<string, string>>;
export type Answer = () => Response | Promise<Response>;

/**
 * @param routes by the names of their files, as `import.meta.glob` finds them from the folder of the open data
 * @returns what makes each file, by its path within the site
 */
export async function builtFiles(routes: Readonly<Record<string, Route>>): Promise<ReadonlyMap<string, Answer>> {
  const files = new Map<string, Answer>();
  for (const [file, { GET, getStaticPaths }] of Object.entries(routes)) {
    const path = new URL(file.replace(/\.ts$/, ''), 'file:///open-data/').pathname;
    for (const { params, props = {} } of (await getStaticPaths?.()) ?? [{ params: {} }]) {
      const filled = decodeURIComponent(path).replace(/\[(?:\.\.\.)?(\w+)\]/g, (_, name: string) => params[name] ?? '');
      files.set(filled, () => GET({ params, props }));
    }
  }
  return files;
}
