/** A drawing as a file of its own: an SVG 1.1 image with its colours in it, for those who take it into pages of theirs. */
import type { Picture } from '../drawing/scene.ts';
import type { MeasureText } from '../text/text-width.ts';
import type { Theme } from '../theme/theme.ts';
import { sceneSvg } from './chart-svg.ts';
import { escapeText } from './escape.ts';

/** Width of the drawing in points, as on wide screens. */
const WIDTH = 400;

/**
 * @param title tells what it shows to those who do not see it
 * @param width for which it is laid out, in points
 */
export function writeSvgFile(
  picture: Picture,
  title: string,
  theme: Theme,
  measure: MeasureText,
  width = WIDTH,
): string {
  const scene = picture(width, measure);
  const svg = sceneSvg(scene, 'chart');
  const end = svg.indexOf('>') + 1;
  const size = `width="${Math.ceil(scene.width)}" height="${Math.ceil(scene.height)}"`;
  const opened = svg
    .slice(0, end)
    .replace('<svg', `<svg xmlns="http://www.w3.org/2000/svg" role="img" ${size}`)
    .replace(' aria-hidden=true', '');
  const named = `<title>${escapeText(title)}</title><style>${rules(theme)}</style>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${asXml(`${opened}${named}${svg.slice(end)}`)}\n`;
}

/** HTML needs no marks around plain values of attributes, XML does. Texts have no tags in them: what looks like one is escaped. */
function asXml(markup: string): string {
  return markup.replace(/<[a-z][^>]*>/g, (tag) => tag.replace(/ ([a-z-]+)=([^\s">]+)/g, ' $1="$2"'));
}

function rules({ tokens: { light } }: Theme): string {
  const colours = Object.entries(light).flatMap(([name, colour]) => {
    const kebab = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    return [`.f-${kebab}{fill:${colour}}`, `.s-${kebab}{stroke:${colour}}`];
  });
  return [
    'text{font-family:"Source Sans 3","Noto Sans",sans-serif}',
    '.f-none{fill:none}.bold{font-weight:700}.middle{text-anchor:middle}.end{text-anchor:end}',
    `.edged{stroke:${light.paper};stroke-width:3}`,
    ...colours,
  ].join('');
}
