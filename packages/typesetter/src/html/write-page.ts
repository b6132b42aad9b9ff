/**
 * Document tree -> one self-contained file: no script to read it, no request to anywhere. Passes give the tree what only
 * a screen needs; then it is printed, and style sheet, fonts and policy are put around it.
 */
import type { BlockNode, DocumentNode } from '../document/types.ts';
import type { FontSet, PageFontSet } from '../text/types.ts';
import { type Drawings, type DrawnPicture, drawPicture, pictureSvg } from './chart-svg.ts';
import { columnsLabelled } from './column-labels.ts';
import { customProperties } from './custom-properties.ts';
import { pageFonts } from './fonts.ts';
import { type Digested, pageFile } from './page-file.ts';
import { type PrintOptions, printHtml } from './print.ts';
import { referencesWhole } from './references-whole.ts';
import { widthScrolled } from './scroll-regions.ts';
import { selfLinked } from './self-links.ts';
import type { FrameParts } from './shell.ts';
import { ShownText } from './shown-text.ts';
import { sourcesOpened } from './sources-opened.ts';
import { symbolSprite } from './symbols.ts';

export interface PageOptions
  extends Pick<FrameParts, 'description' | 'bodyClass' | 'icon' | 'skip'>,
    Pick<PrintOptions, 'theme' | 'renamed'> {
  /** What stands behind the main part. */
  readonly after: readonly BlockNode[];
  /** Style sheet, without the custom properties, which come from the theme. */
  readonly css: Digested;
  readonly fonts: FontSet & PageFontSet;
  readonly drawings: Drawings;
  /** Makes the page handier. */
  readonly script: Digested | null;
  /** What the script says, by the names under which it asks for it. */
  readonly scriptWords?: Readonly<Record<string, string>>;
  readonly linkedData: unknown;
}

export function writePage(source: DocumentNode, options: PageOptions): Uint8Array {
  const { theme, after, drawings, fonts } = options;
  const linked = selfLinked(source, theme);
  const opened = sourcesOpened(linked);
  const whole = referencesWhole(opened, theme);
  const scrolled = widthScrolled(whole, theme);
  const { document, css } = columnsLabelled(scrolled);
  const { lang, title, children } = document;

  const pictures = new Map<string, DrawnPicture>();
  const printing: PrintOptions = {
    ...options,
    lang,
    picture: ({ chart, alt }) => {
      const drawn = pictures.get(chart) ?? drawPicture(chart, drawings);
      pictures.set(chart, drawn);
      return pictureSvg(drawn, alt);
    },
  };
  const main = printHtml(children, printing);
  const behind = printHtml(after, printing);

  const shown = new ShownText(theme);
  shown.addAll([...children, ...after], pictures);
  const { prepared, rules } = pageFonts(shown, fonts, theme.tokens);

  return pageFile({
    ...options,
    lang,
    title,
    sheets: [...prepared, options.css],
    css: [...rules, customProperties(theme.tokens), css].join(''),
    before: '',
    main: main.html,
    after: `${behind.html}${symbolSprite([...main.symbols, ...behind.symbols], theme)}`,
  });
}
