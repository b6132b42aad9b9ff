/** Document trees -> a page whose style sheet, fonts and scripts are files that it shares with others. */
import type { BlockNode } from '../document/types.ts';
import type { Theme } from '../theme/theme.ts';
import { type Drawings, drawPicture, pictureSvg } from './chart-svg.ts';
import { escapeText } from './escape.ts';
import { type PrintOptions, printHtml } from './print.ts';
import { linkedDataBlock, pageFrame } from './shell.ts';
import { symbolSprite } from './symbols.ts';

/** An element of the head: its name, and its attributes, which are '' where their name says all. */
type HeadElement = readonly [name: 'link' | 'meta' | 'script', attributes: Readonly<Record<string, string>>];

export interface LinkedPage {
  readonly theme: Theme;
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  /** Content security policy. */
  readonly policy: string;
  /** What it links to, among other things. */
  readonly head: readonly HeadElement[];
  /** JSON-LD; undefined for none. */
  readonly linkedData?: unknown;
  readonly bodyClass: string;
  /** What stands before the main part, in it and behind it. */
  readonly before: readonly BlockNode[];
  readonly main: readonly BlockNode[];
  readonly after: readonly BlockNode[];
  /** The drawings that it names, and how wide their words are. */
  readonly drawings: Drawings;
}

/** The text of the page, with its symbols and drawings in it. Throws where it names a drawing that is not given. */
export function writeLinkedPage(page: LinkedPage): string {
  const { head, linkedData, before, main, after, drawings, ...parts } = page;
  const { theme, lang } = parts;
  const picture: PrintOptions['picture'] = ({ chart, alt }) => pictureSvg(drawPicture(chart, drawings), alt);
  const printing: PrintOptions = { theme, lang, picture };
  const [top, middle, foot] = [before, main, after].map((nodes) => printHtml(nodes, printing));
  const symbols = [top, middle, foot].flatMap((part) => [...(part?.symbols ?? [])]);
  return pageFrame({
    ...parts,
    head: [...head.map(headElement), ...(linkedData === undefined ? [] : [linkedDataBlock(linkedData)])],
    before: top?.html ?? '',
    main: middle?.html ?? '',
    after: `${foot?.html ?? ''}${symbolSprite(symbols, theme)}`,
  });
}

function headElement([name, attributes]: HeadElement): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === '' ? ` ${key}` : ` ${key}="${escapeText(value)}"`,
  );
  return `<${name}${written.join('')}>${name === 'script' ? '</script>' : ''}`;
}
