/** A page as one file that holds all that it needs. */
import { createHash } from 'node:crypto';
import { escapeText } from './escape.ts';
import { type FrameParts, linkedDataBlock, pageFrame } from './shell.ts';

/** Text of a page whose SHA-256, in base64, is known before the page is made. */
export interface Digested {
  readonly text: string | Uint8Array;
  readonly digest: string;
}

export interface PageParts extends Omit<FrameParts, 'policy' | 'head'> {
  /** Style sheets that are the same for many pages. */
  readonly sheets: readonly Digested[];
  /** The style sheet of this page, which follows them, in pieces. */
  readonly css: readonly string[];
  /** Makes the page handier and is needed by nobody. */
  readonly script: Digested | null;
  /** What the script says, by the names under which it asks for it. */
  readonly scriptWords?: Readonly<Record<string, string>>;
  readonly linkedData: unknown;
}

/** Stands for the digest of the page's style sheet, and is as long, until that is known. */
const PENDING = '.'.repeat(44);
const STYLE = '<style>';
const STYLE_END = '</style>';
const encoder = new TextEncoder();

/**
 * The file, UTF-8. The style sheets, which are most of it, go there piece by piece, and the page's own is digested
 * there: as part of one text with the words, which have other letters, it would take twice the memory, and more to be
 * joined and encoded.
 */
export function pageFile({
  sheets,
  css,
  script,
  scriptWords = {},
  linkedData,
  after,
  ...parts
}: PageParts): Uint8Array {
  const words = Object.entries(scriptWords).map(([name, text]) => ` data-${name}="${escapeText(text)}"`);
  const frame = pageFrame({
    ...parts,
    policy: policy([...sheets.map(({ digest }) => digest), PENDING], script?.digest),
    head: [`${STYLE}${STYLE_END}`, linkedDataBlock(linkedData)],
    after: script === null ? after : `${after}\n<script${words.join('')}>${script.text}</script>`.trimStart(),
  });
  // Both stand before all that the caller gives but the language, or are escaped in it.
  const pending = frame.indexOf(PENDING);
  const style = frame.indexOf(STYLE);
  const before = [frame.slice(0, style), ...sheets.flatMap(({ text }) => [STYLE, text, STYLE_END]), STYLE];
  const pieces = [...before, ...css, frame.slice(style + STYLE.length)];
  let length = 0;
  for (const piece of pieces) length += Buffer.byteLength(piece);
  const file = new Uint8Array(length);
  const starts: number[] = [];
  let end = 0;
  for (const piece of pieces) {
    starts.push(end);
    if (typeof piece === 'string') end += encoder.encodeInto(piece, file.subarray(end)).written;
    else {
      file.set(piece, end);
      end += piece.length;
    }
  }
  const own = file.subarray(starts[before.length], starts.at(-1));
  const at = Buffer.byteLength(frame.slice(0, pending));
  encoder.encodeInto(createHash('sha256').update(own).digest('base64'), file.subarray(at));
  return file;
}

/**
 * Nothing may be loaded, and no style or script may run but the page's own, which are known by their digests
 * (CSP Level 3, 2.3.1). The JSON-LD block is data, which the policy does not concern.
 */
function policy(styles: readonly string[], script: string | undefined): string {
  const sources = styles.map((digest) => `'sha256-${digest}'`).join(' ');
  const scripts = script === undefined ? '' : ` script-src 'sha256-${script}';`;
  return `default-src 'none'; style-src ${sources};${scripts} font-src data:; img-src data:; base-uri 'none'; form-action 'none'`;
}
