/**
 * Document tree -> one self-contained file: no script to read it, no request to anywhere. Passes give the tree what only
 * a screen needs; then it is printed, and style sheet, fonts and policy are put around it.
 */
import type { BlockNode, DocumentNode } from '../document/types.ts';
import type { Pictures } from '../drawing/scene.ts';
import { imageSize } from '../image/image.ts';
import { readImage } from '../image/read-image.ts';
import { textMeasure } from '../text/text-width.ts';
import type { FontSet, PageFontSet } from '../text/types.ts';
import type { Theme } from '../theme/theme.ts';
import { type DrawnPicture, drawPicture, pictureSvg } from './chart-svg.ts';
import { columnsLabelled } from './column-labels.ts';
import { pageFonts } from './fonts.ts';
import { pageFile } from './page-file.ts';
import { type PrintOptions, printHtml } from './print.ts';
import { referencesWhole } from './references-whole.ts';
import { widthScrolled } from './scroll-regions.ts';
import { selfLinked } from './self-links.ts';
import { ShownText } from './shown-text.ts';
import { sourcesOpened } from './sources-opened.ts';
import { styleSheet } from './style-sheet.ts';
import { symbolSprite } from './symbols.ts';
import { startTag } from './tags.ts';

export interface PageOptions {
  readonly theme: Theme;
  readonly fonts: FontSet & PageFontSet;
  /** Drawings and images by the names that the document gives. */
  readonly pictures?: Pictures;
  /** What the page is about, for search engines and previews. */
  readonly description?: string;
  /** JSON-LD that tells machines the same. */
  readonly linkedData?: unknown;
  /** Class of the body, by which the style sheet knows what kind of document it is. */
  readonly bodyClass?: string;
  /** What stands behind the main part. */
  readonly after?: readonly BlockNode[];
}

/**
 * The page as one HTML file, UTF-8, with style sheet, fonts, drawings and images in it and a content security policy (CSP
 * Level 3) that lets it load nothing. Throws where it names a picture or a symbol that is not given, or an image that cannot
 * be taken: `typeset` tells these as faults, so set the PDF first, or be sure of them.
 */
export function writePage(source: DocumentNode, options: PageOptions): Uint8Array {
  const {
    theme,
    fonts,
    pictures = new Map(),
    description = '',
    linkedData,
    bodyClass = '',
    after = [],
  } = options;
  const linked = selfLinked(source, theme);
  const opened = sourcesOpened(linked);
  const whole = referencesWhole(opened, theme);
  const scrolled = widthScrolled(whole, theme);
  const { document, css } = columnsLabelled(scrolled);
  const { lang, title, children } = document;

  const drawings = { pictures, measure: textMeasure(fonts) };
  const drawn = new Map<string, DrawnPicture>();
  const printing: PrintOptions = {
    theme,
    lang,
    picture: ({ chart, alt }) => {
      const given = pictures.get(chart);
      if (given instanceof Uint8Array) return imageElement(chart, given, alt);
      const known = drawn.get(chart) ?? drawPicture(chart, drawings);
      drawn.set(chart, known);
      return pictureSvg(known, alt);
    },
  };
  const main = printHtml(children, printing);
  const behind = printHtml(after, printing);

  const shown = new ShownText(theme);
  shown.addAll([...children, ...after], drawn);
  const { prepared, rules } = pageFonts(shown, fonts, theme.tokens);

  return pageFile({
    ...{ theme, lang, title, description, linkedData, bodyClass },
    sheets: [...prepared, styleSheet(theme)],
    faces: rules.join(''),
    css,
    script: theme.html?.script,
    before: '',
    main: main.html,
    after: `${behind.html}${symbolSprite([...main.symbols, ...behind.symbols], theme)}`,
  });
}

/** CSS has 96 pixels to an inch, which has 72 points. */
const PIXELS = 96 / 72;

/** An image within the page, as large as its pixels say. Throws where it is none that the PDF takes either. */
function imageElement(name: string, bytes: Uint8Array, alt: string): string {
  const image = readImage(bytes);
  if (typeof image === 'string') throw new Error(`The image "${name}" cannot be taken: ${image}`);
  const { width, height } = imageSize(image);
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64');
  return startTag('img', [
    ['src', `data:${image.mimeType};base64,${data}`],
    ['alt', alt],
    ['width', String(Math.round(width * PIXELS))],
    ['height', String(Math.round(height * PIXELS))],
  ]);
}
