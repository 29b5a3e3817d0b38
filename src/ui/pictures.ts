/** The drawings of the topics: a 96 box, one line, a limestone fill printed off register, one stitched thread. */

const files = import.meta.glob<string>('../assets/pictures/*.svg', { query: '?raw', import: 'default', eager: true });

/** The shapes of each drawing by its name, without the outer tag (each picture is inlined, so that it takes our colours). */
const drawings = new Map(
  Object.entries(files).map(([file, source]) => [
    file.replace(/^.*\/|\.svg$/g, ''),
    source
      .replace(/^[\s\S]*?<svg[^>]*>/, '')
      .replace(/<\/svg>\s*$/, '')
      .replace(/\s*\n\s*/g, ''),
  ]),
);

export const pictureNames: readonly string[] = [...drawings.keys()].filter((name) => name !== 'neutral').sort();

/** The shapes of a drawing; an unknown name gets the neutral one, so that a new topic never breaks a page. */
export function pictureShapes(name: string | undefined): string {
  return drawings.get(name ?? 'neutral') ?? drawings.get('neutral') ?? '';
}
