/** A chart as inline SVG: one drawing for wide screens and paper, one for phones; the style sheet shows one. */
import type { ChartScene, Mark, Pictures, Stroke } from '../charts/scene.ts';
import type { MeasureText } from '../text/text-width.ts';
import { escapeText } from './escape.ts';

/** Points; on the page a drawing takes the width of its column, so that these set the size of its letters. */
const WIDTHS = { wide: 400, narrow: 200 } as const;

export interface ChartDrawings {
  readonly pictures: Pictures;
  readonly measure: MeasureText;
}

/** `label` is escaped for an attribute. Of the two drawings only one is shown and read aloud. */
export function chartSvg(name: string, label: string, { pictures, measure }: ChartDrawings): string {
  const draw = pictures.get(name);
  if (!draw) throw new Error(`No chart "${name}"`);
  return (['wide', 'narrow'] as const)
    .map((size) => sceneSvg(draw(WIDTHS[size], measure), `chart chart-${size}`, label))
    .join('');
}

export function sceneSvg({ width, height, marks }: ChartScene, className: string, label: string): string {
  const box = `viewBox="0 0 ${short(width)} ${short(height)}"`;
  return `<svg class="${className}" ${box} role="img" aria-label="${label}">${marks.map(element).join('')}</svg>`;
}

/** Colours come from the style sheet by class, so that they follow light and dark. */
function element(mark: Mark): string {
  switch (mark.kind) {
    case 'line': {
      const { x1, y1, x2, y2, stroke } = mark;
      const place = `x1="${short(x1)}" y1="${short(y1)}" x2="${short(x2)}" y2="${short(y2)}"`;
      return `<line ${place}${painted(undefined, stroke)}/>`;
    }
    case 'rect': {
      const { x, y, width, height, fill, stroke } = mark;
      const place = `x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}"`;
      return `<rect ${place}${painted(fill, stroke)}/>`;
    }
    case 'path': {
      const d = mark.path
        .map(([command, ...numbers]) => `${command}${numbers.map(short).join(' ')}`)
        .join('');
      return `<path d="${d}"${painted(mark.fill, mark.stroke)}/>`;
    }
    case 'text': {
      const { x, y, text, anchor, face, size, color } = mark;
      const classes = `f-${color}${face === 'sans-bold' ? ' bold' : ''}`;
      const at = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
      return `<text x="${short(x)}" y="${short(y)}" font-size="${short(size)}"${at} class="${classes}">${escapeText(text)}</text>`;
    }
  }
}

function painted(fill: string | undefined, stroke: Stroke | undefined): string {
  const classes = [fill === undefined ? 'f-none' : `f-${kebab(fill)}`];
  if (stroke === undefined) return ` class="${classes.join(' ')}"`;
  classes.push(`s-${kebab(stroke.color)}`);
  const dash = stroke.dash.length === 0 ? '' : ` stroke-dasharray="${stroke.dash.map(short).join(' ')}"`;
  return ` class="${classes.join(' ')}" stroke-width="${short(stroke.width)}"${dash}`;
}

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const short = (value: number): string => String(Number(value.toFixed(2)));
