import type { DrawnSymbol, SymbolShape, Theme } from '../theme/theme.ts';
import { startTag } from './tags.ts';

const HIDDEN = [['aria-hidden', 'true'] as const];

/** A drawn sign, the one kind of drawing without a class; with words it is an image, without them it is not read aloud. */
export function symbolSvg(name: string, label: string, theme: Theme): string {
  const id = idOf(name, theme);
  const role = [['role', 'img'] as const, ['aria-label', label] as const];
  const start = startTag('svg', label === '' ? HIDDEN : role);
  return `${start}<use href=#${id} /></svg>`;
}

/** The drawings that `symbolSvg` refers to, once for the page. */
export function symbolSprite(names: Iterable<string>, theme: Theme): string {
  const drawn = [...new Set(names)].sort().map((name) => {
    const paths = shapesOf(name, theme).map(pathElement).join('');
    return `<symbol id="${idOf(name, theme)}" viewBox="0 0 10 10">${paths}</symbol>`;
  });
  return drawn.length === 0 ? '' : `<svg class="sprite" aria-hidden="true">${drawn.join('')}</svg>`;
}

/** A page has hundreds of signs, each of which names its drawing. */
function idOf(name: string, { symbols = {} }: Theme): string {
  const index = Object.keys(symbols).indexOf(name);
  if (index === -1) throw new Error(`No symbol "${name}"`);
  return `s${index}`;
}

function shapesOf(name: string, { symbols = {} }: Theme): DrawnSymbol {
  const symbol = Object.hasOwn(symbols, name) ? symbols[name] : undefined;
  if (symbol === undefined) throw new Error(`No symbol "${name}"`);
  return symbol;
}

function pathElement({ path, stroke }: SymbolShape): string {
  const d = path.map(([command, ...numbers]) => `${command}${numbers.map(short).join(' ')}`).join('');
  const paint = stroke === undefined ? '' : ` fill="none" stroke="currentColor" stroke-width="${stroke}"`;
  return `<path d="${d}"${paint}/>`;
}

function short(value: number): string {
  return String(Number(value.toFixed(2)));
}
