import { catalogue } from '../../../catalogue/index.ts';
import { formConfig } from '../../../cms/config.ts';
import { middleOf } from '../../../cms/middle.ts';
import { contentFolderName } from '../../../site/content-folder-name.ts';
import { absolute, path } from '../../../site/paths.ts';
import { repositoryAddress } from '../../../site/repository.ts';

/** How the forms are made up: data, so that the program is the same for every county. */
export async function GET(): Promise<Response> {
  const { site, words, places } = await catalogue();
  const config = formConfig({
    name: site.name,
    words,
    folder: contentFolderName(),
    home: absolute('/'),
    logo: path('/favicon.svg'),
    repository: repositoryAddress(site),
    oauth: site.editing?.oauth,
    centre: middleOf(places.map(({ data }) => data)),
  });
  return new Response(JSON.stringify(config), { headers: { 'Content-Type': 'application/json' } });
}
