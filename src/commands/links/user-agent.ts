/** Says who asks, and where its owner can be reached: a server's keeper may want to. */
export function userAgent(repository: string | undefined, environment: NodeJS.ProcessEnv = process.env): string {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name, REPOSITORY_URL: address } = environment;
  const home = repository ?? address ?? (server && name ? `${server}/${name}` : undefined);
  return `EarlyHelpOffer-link-check/1.0${home ? ` (+${home})` : ''}`;
}
