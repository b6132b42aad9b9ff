/** A chart as inline SVG: one drawing for wide screens and paper, one for phones; the style sheet shows one. */
import type { LineMark, Mark, PathCommand, PathMark, Pictures, Scene, Stroke } from '../drawing/scene.ts';
import type { MeasureText } from '../text/text-width.ts';
import { escapeText } from './escape.ts';
import { startTag } from './tags.ts';

/** Points; on the page a drawing takes the width of its column, so that these set the size of its letters. */
const WIDTHS = { wide: 400, narrow: 200 } as const;

/** Usual size of letters in drawings, which is said once for each of them. */
const LETTERS = 8;

export interface Drawings {
  readonly pictures: Pictures;
  readonly measure: MeasureText;
}

/** One picture, drawn for each of the two. */
export type DrawnPicture = Readonly<Record<keyof typeof WIDTHS, Scene>>;

export function drawPicture(name: string, { pictures, measure }: Drawings): DrawnPicture {
  const draw = pictures.get(name);
  if (!draw || draw instanceof Uint8Array) throw new Error(`The picture "${name}" is not given`);
  return { wide: draw(WIDTHS.wide, measure), narrow: draw(WIDTHS.narrow, measure) };
}

/** Of the two drawings only one is shown; both stand for one image, of which `alt` tells. */
export function pictureSvg({ wide, narrow }: DrawnPicture, alt: string): string {
  const start = startTag('div', [
    ['role', 'img'],
    ['aria-label', alt],
  ]);
  return `${start}${sceneSvg(wide, 'chart chart-wide')}${sceneSvg(narrow, 'chart chart-narrow')}</div>`;
}

export function sceneSvg({ width, height, marks }: Scene, className: string): string {
  const box = `viewBox="0 0 ${short(width)} ${short(height)}"`;
  const drawn = joined(marks)
    .map((mark, index, all) =>
      isGround(mark, all[index + 1]) ? '' : element(mark, isGround(all[index - 1], mark)),
    )
    .join('');
  return `<svg class="${className}" ${box} font-size=${LETTERS} paint-order=stroke aria-hidden=true>${drawn}</svg>`;
}

/** Signs never lie on each other, so that those of one look can be one path; so can marks that follow each other. */
function joined(marks: readonly Mark[]): readonly Exclude<Mark, LineMark>[] {
  const signs = new Map<string, PathMark>();
  const others: Exclude<Mark, LineMark>[] = [];
  const lookOf = ({ fill, stroke }: PathMark): string => painted(fill, stroke);
  for (const mark of marks.map(lineAsPath)) {
    const last = others.at(-1);
    if (mark.kind !== 'path') others.push(mark);
    else if (mark.role === 'sign') {
      const before = signs.get(lookOf(mark))?.path ?? [];
      signs.set(lookOf(mark), { ...mark, path: [...before, ...mark.path] });
    } else if (last?.kind === 'path' && last.role === mark.role && lookOf(last) === lookOf(mark))
      others[others.length - 1] = { ...mark, path: [...last.path, ...mark.path] };
    else others.push(mark);
  }
  return [...others, ...signs.values()];
}

/** A line is a path too, so that those of a grid can be one. */
function lineAsPath(mark: Mark): Exclude<Mark, LineMark> {
  if (mark.kind !== 'line') return mark;
  const { role, x1, y1, x2, y2, stroke } = mark;
  return {
    kind: 'path',
    role,
    path: [
      ['M', x1, y1],
      ['L', x2, y2],
    ],
    fill: undefined,
    stroke,
  };
}

/** Paper under words that cross a line: on the page an edge around the letters does the same, and is shorter. */
function isGround(mark: Mark | undefined, next: Mark | undefined): boolean {
  return mark?.kind === 'rect' && mark.fill === 'paper' && !mark.stroke && next?.kind === 'text';
}

/** Colours come from the style sheet by class, so that they follow light and dark. */
function element(mark: Exclude<Mark, LineMark>, edged: boolean): string {
  switch (mark.kind) {
    case 'rect': {
      const { x, y, width, height, fill, stroke } = mark;
      const place = `x=${short(x)} y=${short(y)} width=${short(width)} height=${short(height)}`;
      return `<rect ${place}${painted(fill, stroke)} />`;
    }
    case 'path': {
      // A coast is drawn to a point, a sign, which is small, to a hundredth of one.
      const digits = mark.role === 'sign' ? 2 : mark.role === 'ground' ? 0 : 1;
      return `<path d="${pathData(mark.path, digits)}"${painted(mark.fill, mark.stroke)} />`;
    }
    case 'text': {
      const { x, y, text, anchor, face, size, color } = mark;
      const classes = [
        color === 'ink' ? '' : `f-${kebab(color)}`,
        face === 'sans-bold' ? 'bold' : '',
        anchor === 'start' ? '' : anchor,
        edged ? 'edged' : '',
      ]
        .filter(Boolean)
        .join(' ');
      const attributes = [
        classes === '' ? '' : ` class=${quoted(classes)}`,
        size === LETTERS ? '' : ` font-size=${short(size)}`,
      ].join('');
      return `<text x=${short(x)} y=${short(y)}${attributes}>${escapeText(text)}</text>`;
    }
  }
}

/** Relative to the last point as it was written, so that rounding never adds up; much shorter for coasts. */
function pathData(path: readonly PathCommand[], digits: number): string {
  const unit = 10 ** digits;
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let out = '';
  for (let at = 0; at < path.length; at++) {
    const command = path[at];
    if (command === undefined) break;
    const radius = command[0] === 'M' ? radiusOf(path.slice(at, at + 6)) : undefined;
    if (radius !== undefined && command[0] === 'M') {
      const [left, up] = [Math.round(command[1] * unit), Math.round(command[2] * unit)];
      const r = Math.round(radius * unit);
      const half = (across: number) =>
        `a${terse(r / unit)} ${terse(r / unit)} 0 1 0 ${terse(across / unit)} 0`;
      out += `m${terse((left - x) / unit)} ${terse((up - y) / unit)}`.replaceAll(' -', '-');
      out += `${half(-2 * r)}${half(2 * r)}z`;
      [x, y] = [left, up];
      at += 5;
      continue;
    }
    if (command[0] === 'Z') {
      out += 'z';
      [x, y] = [startX, startY];
      continue;
    }
    const [type, ...numbers] = command;
    const steps = numbers.map((value, i) => Math.round(value * unit) - (i % 2 === 0 ? x : y));
    out +=
      type.toLowerCase() +
      steps
        .map((step) => terse(step / unit))
        .join(' ')
        .replaceAll(' -', '-');
    x += steps.at(-2) ?? 0;
    y += steps.at(-1) ?? 0;
    if (type === 'M') [startX, startY] = [x, y];
  }
  return out;
}

/** The radius of a circle drawn as four curves from its right, which two arcs say in half the space; else undefined. */
function radiusOf(path: readonly PathCommand[]): number | undefined {
  const [start, first, left, third, last, end] = path;
  if (start?.[0] !== 'M' || left?.[0] !== 'C' || last?.[0] !== 'C' || end?.[0] !== 'Z') return undefined;
  if (first?.[0] !== 'C' || third?.[0] !== 'C' || last[5] !== start[1] || last[6] !== start[2])
    return undefined;
  const radius = (start[1] - left[5]) / 2;
  const isRound =
    Math.abs(first[6] - start[2] - radius) < 1e-6 && Math.abs(start[2] - third[6] - radius) < 1e-6;
  return isRound && left[6] === start[2] ? radius : undefined;
}

/** "-.5" for "-0.5". */
const terse = (value: number): string => String(value).replace(/^(-?)0\./, '$1.');

function painted(fill: string | undefined, stroke: Stroke | undefined): string {
  const classes = [fill === undefined ? 'f-none' : `f-${kebab(fill)}`];
  if (stroke === undefined) return ` class=${quoted(classes.join(' '))}`;
  classes.push(`s-${kebab(stroke.color)}`);
  const dash =
    stroke.dash.length === 0
      ? ''
      : ` stroke-dasharray="${stroke.dash.map((length) => short(length)).join(' ')}"`;
  return ` class=${quoted(classes.join(' '))} stroke-width=${short(stroke.width, 2)}${dash}`;
}

/** Marks are left out where HTML needs none. */
const quoted = (value: string): string => (value.includes(' ') ? `"${value}"` : value);

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const short = (value: number, digits = 1): string => String(Number(value.toFixed(digits)));
