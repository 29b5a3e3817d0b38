/** A square code as a drawing: fetched when somebody wants one. */
import { codeOf } from '../files/code.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** One path of squares: no style and no HTML, which the page's policy would refuse. */
export function drawCode(text: string): SVGSVGElement {
  const { size, path: squares } = codeOf(text);
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', squares);
  path.setAttribute('fill', 'currentColor');
  path.setAttribute('shape-rendering', 'crispEdges');
  svg.append(path);
  return svg;
}
