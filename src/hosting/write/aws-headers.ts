/** What CloudFront sends with each kind of address: its response headers policies. */
import { headersFor, rules, strictTransport } from '../rules.ts';

/** The names of policies in the template, by the first path of their rule. */
const names: Readonly<Record<string, string>> = {
  '/*': 'Everything',
  '/edit/cms/*': 'EditorsForms',
  '/embed/?*': 'Lists',
  '/api/*': 'OpenData',
  '/share/*': 'Pictures',
};

/** CloudFront has a place of its own for these; it refuses them among the rest. How long a file is kept is said by the file in S3. */
const placed = new Set([
  'Content-Security-Policy',
  'X-Content-Type-Options',
  'X-Frame-Options',
  'Referrer-Policy',
  'Access-Control-Allow-Origin',
  'Cache-Control',
]);

export interface HeadersPolicy {
  readonly id: string;
  /** As CloudFront writes them: in any folder. None for everything. */
  readonly patterns: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
}

/** One for each set of headers that differs in more than how long a file is kept. */
export function headersPolicies(): HeadersPolicy[] {
  const found = new Map<string, HeadersPolicy>();
  for (const { paths } of rules) {
    const headers = headersFor(paths[0]!.replace(/\?\*$/, 'x').replace(/\*$/, ''));
    delete headers['Cache-Control'];
    const key = JSON.stringify(headers);
    const before = found.get(key);
    const patterns = paths[0] === '/*' || before?.id === 'Everything' ? [] : paths.map((path) => `*${path}`);
    const id = before?.id ?? names[paths[0]!];
    if (id === undefined)
      throw new Error(`The headers of ${paths[0]} need a name in src/hosting/write/aws-headers.ts.`);
    found.set(key, { id, headers, patterns: [...(before?.patterns ?? []), ...patterns] });
  }
  return [...found.values()];
}

/** As a resource of the template. */
export function headersPolicy({ id, headers }: HeadersPolicy): object {
  const get = (name: string): string => headers[name] ?? '';
  const cors = {
    AccessControlAllowCredentials: false,
    AccessControlAllowHeaders: { Items: ['*'] },
    AccessControlAllowMethods: { Items: ['GET', 'HEAD'] },
    AccessControlAllowOrigins: { Items: [get('Access-Control-Allow-Origin')] },
    OriginOverride: true,
  };
  return {
    Type: 'AWS::CloudFront::ResponseHeadersPolicy',
    Properties: {
      ResponseHeadersPolicyConfig: {
        Name: { 'Fn::Sub': `\${AWS::StackName}-${id}` },
        SecurityHeadersConfig: {
          ContentSecurityPolicy: { ContentSecurityPolicy: get('Content-Security-Policy'), Override: true },
          ContentTypeOptions: { Override: true },
          ...(headers['X-Frame-Options'] && {
            FrameOptions: { FrameOption: get('X-Frame-Options'), Override: true },
          }),
          ReferrerPolicy: { ReferrerPolicy: get('Referrer-Policy'), Override: true },
          StrictTransportSecurity: {
            AccessControlMaxAgeSec: Number(/\d+/.exec(strictTransport.value)?.[0]),
            Override: true,
          },
        },
        CustomHeadersConfig: {
          Items: Object.entries(headers)
            .filter(([name]) => !placed.has(name))
            .map(([Header, Value]) => ({ Header, Value, Override: true })),
        },
        ...(headers['Access-Control-Allow-Origin'] && { CorsConfig: cors }),
        RemoveHeadersConfig: { Items: [{ Header: 'Server' }] },
      },
    },
  };
}
