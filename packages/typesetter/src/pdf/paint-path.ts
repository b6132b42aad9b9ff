/** Path construction and painting operators (ISO 32000-1, 8.5). */
import type { PathCommand, PathItem } from '../layout/types.ts';
import { distance, number, rgb } from './objects.ts';

const OPERATORS = { M: 'm', L: 'l', C: 'c', Z: 'h' } as const;

function segment(command: PathCommand): string {
  let out = '';
  for (let index = 1; index < command.length; index++) out += `${number(command[index] as number)} `;
  return `${out}${OPERATORS[command[0]]}\n`;
}

/** `m l l l h` around a rectangle says the same as `re` at twice the length (8.5.2.1); undefined for any other path. */
function rectangle([first, second, third, fourth, last, more]: PathItem['path']): string | undefined {
  if (first?.[0] !== 'M' || second?.[0] !== 'L' || third?.[0] !== 'L' || fourth?.[0] !== 'L')
    return undefined;
  const [, left, top] = first;
  const [, right, bottom] = third;
  const square = second[1] === right && second[2] === top && fourth[1] === left && fourth[2] === bottom;
  if (!square || last?.[0] !== 'Z' || more !== undefined) return undefined;
  return `${number(left)} ${number(top)} ${distance(left, right)} ${distance(top, bottom)} re\n`;
}

/** One path, in a graphics state of its own, so that no colour or dash outlives it. Joins are round, as on the page. */
export function paintPath(item: PathItem): string {
  let out = 'q\n';
  if (item.fill !== undefined) out += `${rgb(item.fill)} rg\n`;
  if (item.stroke !== undefined) {
    out += `${rgb(item.stroke.color)} RG ${number(item.stroke.width)} w 1 j\n`;
    if (item.stroke.dash.length > 0) out += `[${item.stroke.dash.map(number).join(' ')}] 0 d\n`;
  }
  out += rectangle(item.path) ?? item.path.map(segment).join('');
  const paint = item.stroke === undefined ? 'f' : item.fill === undefined ? 'S' : 'B';
  return `${out}${paint}\nQ\n`;
}
