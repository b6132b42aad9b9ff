/** A logo from an SVG file: its filled shapes, as paths. */
import { Parser } from 'htmlparser2';
import svgpath from 'svgpath';
import type { PathCommand } from '../charts/scene.ts';
import type { Logo } from './house.ts';

type Attributes = Readonly<Record<string, string>>;

/** The shapes that are read, each as the path data that draws it. */
const SHAPES: Readonly<Record<string, (of: (name: string) => number, attributes: Attributes) => string>> = {
  path: (_, { d = '' }) => d,
  rect: (of) => `M${of('x')} ${of('y')}h${of('width')}v${of('height')}h${-of('width')}z`,
  circle: (of) => ellipse(of('cx'), of('cy'), of('r'), of('r')),
  ellipse: (of) => ellipse(of('cx'), of('cy'), of('rx'), of('ry')),
  polygon: (_, { points = '' }) => `M${points}z`,
};
/** Elements that draw nothing, and whose content is not for the eye. */
const SILENT = new Set(['svg', 'g', 'title', 'desc', 'metadata', 'defs']);
/** What would change how the shapes look, and is not read. */
const CHANGES = [
  'transform',
  'style',
  'class',
  'clip-path',
  'mask',
  'filter',
  'display',
  'visibility',
  'opacity',
  'fill-opacity',
];
/** A logo that takes more than this is a picture: of shapes, and of lines and curves in all of them. */
const MOST_SHAPES = 500;
const MOST_COMMANDS = 5000;
/** Characters of one path; libraries that read it recurse. */
const LONGEST_PATH = 60_000;
/** Nothing of a logo lies farther out than this many times the size of its box. */
const FARTHEST = 100;
/** Sides of a box, in its own units; with others, numbers of a drawing are too large or too small to be written. */
const SIDES = { least: 0.01, most: 1_000_000 };

function ellipse(x: number, y: number, rx: number, ry: number): string {
  return `M${x - rx} ${y}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0z`;
}

/** Why a drawing is no logo: `element` is at fault, or `limits` are not kept. */
export interface LogoFault {
  readonly reason:
    | 'no-file'
    | 'attributes'
    | 'outline'
    | 'hidden'
    | 'no-shape'
    | 'too-many-shapes'
    | 'no-box'
    | 'empty'
    | 'path-length'
    | 'path-unreadable'
    | 'path-number'
    | 'path-commands';
  readonly element?: string;
  readonly attributes?: readonly string[];
  readonly limit?: number;
  readonly other?: number;
  readonly words?: string;
}

/** The logo of an SVG text, or why it cannot be read. */
export function readLogo(svg: string): { readonly logo: Logo | null; readonly faults: readonly LogoFault[] } {
  const found = new Map<string, LogoFault>();
  const report = (fault: LogoFault) => found.set(JSON.stringify(fault), fault);
  const paths: PathCommand[][] = [];
  let box: readonly number[] | undefined;
  let commands = 0;
  let hidden = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes: Attributes) {
        if (name === 'svg') box ??= viewBox(attributes['viewBox'] ?? '');
        if (name === 'defs') hidden++;
        const changed = CHANGES.filter((attribute) => attribute in attributes);
        if (changed.length > 0) report({ reason: 'attributes', element: name, attributes: changed });
        const shape = Object.hasOwn(SHAPES, name) ? SHAPES[name] : undefined;
        if (shape && attributes['fill'] === 'none') report({ reason: 'outline', element: name });
        else if (shape && hidden > 0) report({ reason: 'hidden', element: name });
        else if (shape && (paths.length >= MOST_SHAPES || commands > MOST_COMMANDS))
          report({ reason: 'too-many-shapes', limit: MOST_SHAPES, other: MOST_COMMANDS });
        else if (shape) {
          const drawn = shape((one) => Number(attributes[one] ?? 0), attributes);
          const path = commandsOf(drawn, box, report);
          commands += path.length;
          paths.push(path);
        } else if (!SILENT.has(name)) report({ reason: 'no-shape', element: name });
      },
      onclosetag(name) {
        if (name === 'defs') hidden--;
      },
    },
    { xmlMode: true },
  );
  parser.end(svg);
  if (!box) report({ reason: 'no-box', limit: SIDES.least, other: SIDES.most });
  else if (paths.length === 0) report({ reason: 'empty' });
  const faults = [...found.values()];
  if (!box || faults.length > 0) return { logo: null, faults };
  return { logo: { width: box[2] ?? 0, height: box[3] ?? 0, paths }, faults };
}

function viewBox(value: string): readonly number[] | undefined {
  const numbers = value
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [, , width = 0, height = 0] = numbers;
  return numbers.length === 4 && numbers.every(Number.isFinite) && [width, height].every(isSide)
    ? numbers
    : undefined;
}

const isSide = (length: number): boolean => length >= SIDES.least && length <= SIDES.most;

/** Path data as lines and cubic curves alone, which is all that a drawing knows. */
function commandsOf(
  data: string,
  box: readonly number[] | undefined,
  report: (fault: LogoFault) => void,
): PathCommand[] {
  const commands: PathCommand[] = [];
  let [x, y] = [0, 0];
  if (data.length > LONGEST_PATH) {
    report({ reason: 'path-length', limit: LONGEST_PATH });
    return commands;
  }
  const path = svgpath(data).abs().unshort().unarc();
  const { err } = path as unknown as { err: string };
  // In the words of the library.
  if (err) report({ reason: 'path-unreadable', words: err });
  path.translate(-(box?.[0] ?? 0), -(box?.[1] ?? 0)).iterate((segment) => {
    const [command, ...rest] = segment as [string, ...number[]];
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = rest;
    switch (command) {
      case 'M':
      case 'L':
        commands.push([command, a, b]);
        [x, y] = [a, b];
        break;
      case 'H':
        commands.push(['L', a, y]);
        x = a;
        break;
      case 'V':
        commands.push(['L', x, a]);
        y = a;
        break;
      case 'C':
        commands.push(['C', a, b, c, d, e, f]);
        [x, y] = [e, f];
        break;
      case 'Q':
        // A quadratic curve is the cubic one with its control points two thirds of the way (SVG 2, 9.3.7).
        commands.push([
          'C',
          x + (2 / 3) * (a - x),
          y + (2 / 3) * (b - y),
          c + (2 / 3) * (a - c),
          d + (2 / 3) * (b - d),
          c,
          d,
        ]);
        [x, y] = [c, d];
        break;
      default:
        commands.push(['Z']);
    }
  });
  const farthest = FARTHEST * Math.max(box?.[2] ?? 0, box?.[3] ?? 0);
  const isNear = (number: number): boolean => Math.abs(number) <= farthest;
  if (box && !commands.every(([, ...numbers]) => (numbers as readonly number[]).every(isNear)))
    report({ reason: 'path-number' });
  if (commands.length > MOST_COMMANDS) report({ reason: 'path-commands', limit: MOST_COMMANDS });
  return commands;
}
