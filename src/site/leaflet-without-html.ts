/**
 * Leaflet sets text as HTML once as it starts, to find out whether the browser knows SVG in HTML. Every browser does that knows
 * Trusted Types, by which every page refuses such a thing (src/hosting/rules.ts): without this there would be no map.
 */

const asks = /var inlineSvg = !!svg\$1 && \(function \(\) \{[^}]*\}\)\(\);/;

/** Put it into `vite.plugins` of `astro.config.mjs`. */
export const leafletWithoutHtml = () => ({
  name: 'leaflet-without-html',
  transform(code: string, id: string) {
    if (!/\/leaflet-src(\.esm)?\.js$/.test(id)) return undefined;
    // Another version of Leaflet: better no build than no map.
    if (!asks.test(code)) throw new Error('Leaflet no longer asks for SVG as src/site/leaflet-without-html.ts expects');
    return { code: code.replace(asks, 'var inlineSvg = !!svg$$1;'), map: null };
  },
});
