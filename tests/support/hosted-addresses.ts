/** An address of each kind that hosts are told something of, at the root and in a folder. */
const atRoot = [
  '/',
  '/find/',
  '/404.html',
  '/sitemap.xml',
  '/embed/',
  '/embed/anxiety/',
  '/embed/anxiety.json',
  '/edit/',
  '/edit/cms/',
  '/edit/cms/config.json',
  '/api/oruk/v3/services',
  '/open-data/',
  '/open-data/services.csv',
  '/changes/',
  '/changes/all.xml',
  '/share/topics/anxiety.png',
  '/share.png',
  '/_astro/find.abc.js',
  '/data/postcodes/nn1.abc.json',
  '/data/find.json',
  '/data/base-map.pmtiles',
  '/sw.js',
  '/status.json',
];

export const addressesOfEachKind: readonly string[] = atRoot.flatMap((address) => [address, `/elmshire${address}`]);
