/** The middle of places that have coordinates, for a map to begin at: longitude first. */
export function middleOf(
  places: readonly { latitude?: number; longitude?: number }[],
): [longitude: number, latitude: number] | undefined {
  const known = places.filter(({ latitude, longitude }) => latitude !== undefined && longitude !== undefined);
  if (known.length === 0) return undefined;
  const mean = (of: 'latitude' | 'longitude'): number =>
    Math.round((known.reduce((sum, place) => sum + place[of]!, 0) / known.length) * 1000) / 1000;
  return [mean('longitude'), mean('latitude')];
}
