/** `.github/hosting/nginx.conf`. */
import { contentTypes, expressionOf, feedRoot, headerNames, rules, strictTransport } from '../rules.ts';
import { note } from './note.ts';

/** `$early_help_cache_control`. */
const variable = (header: string): string => `$early_help_${header.toLowerCase().replaceAll('-', '_')}`;

/** Text that nginx may pack as it sends it, and that is UTF-8. HTML is always among it. */
const text = [
  ...['text/css', 'text/csv', 'text/plain', 'text/xml', 'text/calendar', 'text/vcard', 'application/javascript'],
  ...['application/json', 'application/geo+json', 'application/ld+json', 'application/jsonl', 'application/xml'],
  ...['application/manifest+json', 'image/svg+xml'],
].join(' ');

export function nginxFile(): string {
  return `${note([
    'Serves the built site with nginx: put this into conf.d/ (it belongs inside the http block), set server_name and root, and add',
    'your certificate. If the site is put there by "npm run deploy -- machine", root is the folder "current".',
    'All headers stand at the level of the server: an add_header inside a location would switch these off for it. An empty one',
    'is not sent.',
  ])}
${headerNames.map(map).join('\n\n')}

# Once a browser has seen this over TLS it asks for the site in no other way.
map $scheme ${variable(strictTransport.name)} {
    https "${strictTransport.value}";
    default "";
}

server {
    listen 80;
    server_name _;
    root /srv/early-help/dist;
    index index.html;
    error_page 404 /404.html;
    absolute_redirect off;
    server_tokens off;

    # /privacy/ says that we do not ask for notes on visitors. Errors are still written down.
    access_log off;

    include /etc/nginx/mime.types;
    types {
${Object.entries(contentTypes)
  .map(([ending, type]) => `        ${type.replace(/;.*/, '')} ${ending};`)
  .join('\n')}
    }

    charset utf-8;
    charset_types ${text};

    # Files that the build has packed (COMPRESS=1) are sent as they are. For .br install Debian's
    # libnginx-mod-http-brotli-static and take the # away; the rest is packed as it is sent. Maps (.pmtiles) never are.
    gzip_static on;
    # brotli_static on;
    gzip on;
    gzip_vary on;
    gzip_types ${text};

${headerNames.map((name) => `    add_header ${name} ${variable(name)} always;`).join('\n')}
    add_header ${strictTransport.name} ${variable(strictTransport.name)} always;

    # The open data feed in the national standard: ${feedRoot}/services is a folder with index.json, asked for without an ending.
    location ~ ${feedRoot}(/|$) {
        try_files $uri $uri/index.json =404;
    }

    # What is packed is found by the plain name only.
    location ~ \\.(br|gz)$ {
        return 404;
    }

    location / {
        try_files $uri $uri/ =404;
    }
}
`;
}

/** nginx calls a folder by the page in it, so "only what is below" must leave that out. */
const expression = (path: string): string =>
  path.endsWith('?*') ? `${path.slice(0, -2)}(?!index\\.html$).` : expressionOf(path);

/** The last rule that says something of a header counts, and nginx takes the first line that fits. */
function map(header: string): string {
  const saying = rules.filter(({ headers }) => header in headers).reverse();
  const lines = saying
    .filter(({ paths }) => paths[0] !== '/*')
    .flatMap(({ paths, headers }) => paths.map((path) => `    ~${expression(path)} "${headers[header] ?? ''}";`));
  const otherwise = saying.find(({ paths }) => paths[0] === '/*')?.headers[header] ?? '';
  return `map $uri ${variable(header)} {\n${lines.map((line) => `${line}\n`).join('')}    default "${otherwise}";\n}`;
}
