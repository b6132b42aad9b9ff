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
  /** The style sheet of this page, which follows them. */
  readonly css: string;
  /** Makes the page handier and is needed by nobody. */
  readonly script: Digested | null;
  /** What the script says, by the names under which it asks for it. */
  readonly scriptWords?: Readonly<Record<string, string>>;
  readonly linkedData: unknown;
}

const encoder = new TextEncoder();

/** The file, UTF-8. */
export function pageFile({
  sheets,
  css,
  script,
  scriptWords = {},
  linkedData,
  after,
  ...parts
}: PageParts): Uint8Array {
  const styles = [...sheets, { text: css, digest: createHash('sha256').update(css).digest('base64') }];
  const words = Object.entries(scriptWords).map(([name, text]) => ` data-${name}="${escapeText(text)}"`);
  const frame = pageFrame({
    ...parts,
    policy: policy(
      styles.map(({ digest }) => digest),
      script?.digest,
    ),
    head: [styles.map(({ text }) => `<style>${textOf(text)}</style>`).join(''), linkedDataBlock(linkedData)],
    after:
      script === null
        ? after
        : `${after}\n<script${words.join('')}>${textOf(script.text)}</script>`.trimStart(),
  });
  return encoder.encode(frame);
}

/** Bytes are of ASCII alone. */
const textOf = (text: string | Uint8Array): string =>
  typeof text === 'string' ? text : Buffer.from(text.buffer, text.byteOffset, text.length).toString('latin1');

/**
 * Nothing may be loaded, and no style or script may run but the page's own, which are known by their digests
 * (CSP Level 3, 2.3.1). The JSON-LD block is data, which the policy does not concern.
 */
function policy(styles: readonly string[], script: string | undefined): string {
  const sources = styles.map((digest) => `'sha256-${digest}'`).join(' ');
  const scripts = script === undefined ? '' : ` script-src 'sha256-${script}';`;
  return `default-src 'none'; style-src ${sources};${scripts} font-src data:; img-src data:; base-uri 'none'; form-action 'none'`;
}
