import { type SymbolShape, symbols } from '../style/symbols.ts';

/** A drawn sign as inline SVG; with words it is an image, without them it is left out of what is read aloud. */
export function symbolSvg(name: string, label: string): string {
  const shapes: readonly SymbolShape[] | undefined = Object.hasOwn(symbols, name)
    ? symbols[name as keyof typeof symbols]
    : undefined;
  if (!shapes) throw new Error(`No symbol "${name}"`);
  const role = label === '' ? 'aria-hidden="true"' : `role="img" aria-label="${label}"`;
  return `<svg class="symbol" viewBox="0 0 10 10" ${role}>${shapes.map(pathElement).join('')}</svg>`;
}

function pathElement({ path, stroke }: SymbolShape): string {
  const d = path.map(([command, ...numbers]) => `${command}${numbers.map(short).join(' ')}`).join('');
  const paint = stroke === undefined ? '' : ` fill="none" stroke="currentColor" stroke-width="${stroke}"`;
  return `<path d="${d}"${paint}/>`;
}

function short(value: number): string {
  return String(Number(value.toFixed(2)));
}
