/** Whose figures the map is drawn from: those lines of the site's attribution that speak of what is on a map. */
const OF_A_MAP = /\b(OS|Ordnance|Statistics|boundar\w*|maps?|place names|postcodes?|Royal Mail|OpenStreetMap)\b/i;

/** The lines about a map; all of them when none says so, rather than too few. */
export function mapAttribution(lines: readonly string[]): string[] {
  const ours = lines.filter((line) => OF_A_MAP.test(line));
  return ours.length > 0 ? ours : [...lines];
}
