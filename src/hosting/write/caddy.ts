/** `.github/hosting/Caddyfile`. */
import { contentTypes, expressionOf, feedRoot, headersFor, rules, strictTransport, type Rule } from '../rules.ts';
import { note } from './note.ts';

export function caddyFile(): string {
  return `${note([
    'Serves the built site with Caddy 2. SITE_ADDRESS is the host name (Caddy fetches its certificate), DIST the built folder:',
    '  SITE_ADDRESS=help.example.org DIST=/srv/early-help/dist caddy run --config Caddyfile',
    'If the site is put there by "npm run deploy -- machine", DIST is the folder "current".',
    'Caddy writes no access log unless it is told to, which is what /privacy/ asks for.',
  ])}{$SITE_ADDRESS:http://localhost:8080} {
	root * {$DIST:dist}
	encode zstd gzip

	# In the order in which they stand: of two lines about one header, the later counts.
	route {
		header -Server

${rules.map(ruleText).join('\n\n')}

		# Once a browser has seen this over TLS it asks for the site in no other way.
		@tls protocol https
		header @tls ${strictTransport.name} "${strictTransport.value}"

${types()}
	}

	# The open data feed in the national standard: ${feedRoot}/services is a folder with index.json, asked for without an ending.
	@list {
		path_regexp ${feedRoot}(/|$)
		file {
			try_files {path}/index.json
		}
	}
	rewrite @list {http.matchers.file.relative}

	# Files that the build has packed (COMPRESS=1) are sent as they are, and found by their plain name only. Maps (.pmtiles) never are.
	@packed path_regexp \\.(br|gz)$
	error @packed 404

	file_server {
		precompressed br gzip
	}

	# What is not there must not be kept as if it were, whatever it is called.
	handle_errors {
		rewrite * /404.html
		header {
			Content-Type "text/html; charset=utf-8"
			Cache-Control "${headersFor('/404.html')['Cache-Control']}"
		}
		file_server
	}
}
`;
}

function ruleText({ why, paths, headers }: Rule, number: number): string {
  const everything = paths[0] === '/*';
  const matcher = everything ? '' : ` @rule${number}`;
  const match = everything ? [] : [`@rule${number} path_regexp ${paths.map(expressionOf).join('|')}`];
  const lines = Object.entries(headers).map(([name, value]) =>
    value === undefined ? `\t-${name}` : `\t${name} "${value}"`,
  );
  return [`# ${why}`, ...match, `header${matcher} {`, ...lines, '}'].map((line) => `\t\t${line}`).join('\n');
}

const types = (): string =>
  Object.entries(contentTypes)
    .map(([ending, type]) => `\t\t@${ending} path *.${ending}\n\t\theader @${ending} Content-Type "${type}"`)
    .join('\n');
