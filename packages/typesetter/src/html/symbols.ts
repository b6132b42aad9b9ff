import { type DrawnSymbol, isSymbol, type SymbolShape, shapesOf, symbolNames } from '../style/symbols.ts';
import { startTag } from './minify.ts';

const HIDDEN = [['aria-hidden', 'true'] as const];

/** A drawn sign, the one kind of drawing without a class; with words it is an image, without them it is not read aloud. */
export function symbolSvg(name: string, label: string): string {
  const id = idOf(known(name));
  const role = [['role', 'img'] as const, ['aria-label', label] as const];
  const start = startTag('svg', label === '' ? HIDDEN : role);
  return `${start}<use href=#${id} /></svg>`;
}

/** The drawings that `symbolSvg` refers to, once for the page. */
export function symbolSprite(names: Iterable<string>): string {
  const drawn = [...new Set(names)].sort().map((name) => {
    const symbol = known(name);
    const paths = shapesOf(symbol).map(pathElement).join('');
    return `<symbol id="${idOf(symbol)}" viewBox="0 0 10 10">${paths}</symbol>`;
  });
  return drawn.length === 0 ? '' : `<svg class="sprite" aria-hidden="true">${drawn.join('')}</svg>`;
}

/** A page has hundreds of signs, each of which names its drawing. */
function idOf(name: DrawnSymbol): string {
  return `s${symbolNames.indexOf(name)}`;
}

function known(name: string): DrawnSymbol {
  if (!isSymbol(name)) throw new Error(`No symbol "${name}"`);
  return name;
}

function pathElement({ path, stroke }: SymbolShape): string {
  const d = path.map(([command, ...numbers]) => `${command}${numbers.map(short).join(' ')}`).join('');
  const paint = stroke === undefined ? '' : ` fill="none" stroke="currentColor" stroke-width="${stroke}"`;
  return `<path d="${d}"${paint}/>`;
}

function short(value: number): string {
  return String(Number(value.toFixed(2)));
}
