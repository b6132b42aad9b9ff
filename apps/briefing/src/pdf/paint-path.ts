/** Path construction and painting operators (ISO 32000-1, 8.5). */
import type { PathCommand, PathItem } from '../layout/types.ts';
import { number, rgb } from './objects.ts';

const OPERATORS = { M: 'm', L: 'l', C: 'c', Z: 'h' } as const;

function segment(command: PathCommand): string {
  let out = '';
  for (let index = 1; index < command.length; index++) out += `${number(command[index] as number)} `;
  return `${out}${OPERATORS[command[0]]}\n`;
}

/** One path, in a graphics state of its own, so that no colour or dash outlives it. Joins are round, as on the page. */
export function paintPath(item: PathItem): string {
  let out = 'q\n';
  if (item.fill !== undefined) out += `${rgb(item.fill)} rg\n`;
  if (item.stroke !== undefined) {
    out += `${rgb(item.stroke.color)} RG ${number(item.stroke.width)} w 1 j\n`;
    if (item.stroke.dash.length > 0) out += `[${item.stroke.dash.map(number).join(' ')}] 0 d\n`;
  }
  for (const command of item.path) out += segment(command);
  const paint = item.stroke === undefined ? 'f' : item.fill === undefined ? 'S' : 'B';
  return `${out}${paint}\nQ\n`;
}
