/** Every file for a host, by its path from the project folder. */
import { awsTemplate } from './aws.ts';
import { caddyFile } from './caddy.ts';
import { headersFile } from './headers-file.ts';
import { nginxFile } from './nginx.ts';
import { redirectsFile } from './redirects-file.ts';

export const hostingFiles = (): Record<string, string> => ({
  'public/_headers': headersFile(),
  'public/_redirects': redirectsFile(),
  '.github/hosting/Caddyfile': caddyFile(),
  '.github/hosting/nginx.conf': nginxFile(),
  '.github/hosting/aws/template.json': awsTemplate(),
});
