/** A page as one file that holds all that it needs. */
import { createHash } from 'node:crypto';
import { customProperties } from './custom-properties.ts';
import { escapeText } from './escape.ts';
import { type FrameParts, linkedDataBlock, pageFrame } from './shell.ts';

/** Text of a page whose SHA-256, in base64, is known before the page is made. */
export interface Digested {
  readonly text: string;
  readonly digest: string;
}

/** HTML of a page by its parts. */
export interface PageParts
  extends Pick<
    FrameParts,
    'theme' | 'lang' | 'title' | 'description' | 'bodyClass' | 'before' | 'main' | 'after'
  > {
  /** Style sheets that are the same for many pages; they come first. */
  readonly sheets?: readonly (string | Digested)[];
  /** Rules of the faces of this page. */
  readonly faces?: string;
  /** The style sheet of this page, in which the tokens of the theme are custom properties. */
  readonly css: string;
  /** Its script, whose words are the theme's. */
  readonly script?: string | undefined;
  /** JSON-LD. */
  readonly linkedData?: unknown;
}

const encoder = new TextEncoder();

/** Puts HTML that was written elsewhere in the frame of a page that holds all it needs: the file, UTF-8. */
export function pageFile({
  sheets = [],
  faces = '',
  css,
  script,
  linkedData,
  after,
  ...parts
}: PageParts): Uint8Array {
  const { tokens, words } = parts.theme;
  const styles = [...sheets, `${faces}${customProperties(tokens)}${css}`].map(digested);
  const said = Object.entries(words.script ?? {}).map(
    ([name, text]) => ` data-${name}="${escapeText(text)}"`,
  );
  const frame = pageFrame({
    ...parts,
    policy: policy(
      styles.map(({ digest }) => digest),
      script === undefined ? undefined : digested(script).digest,
    ),
    head: [
      styles.map(({ text }) => `<style>${text}</style>`).join(''),
      ...(linkedData === undefined ? [] : [linkedDataBlock(linkedData)]),
    ],
    after: script === undefined ? after : `${after}\n<script${said.join('')}>${script}</script>`.trimStart(),
  });
  return encoder.encode(frame);
}

const digested = (text: string | Digested): Digested =>
  typeof text === 'string' ? { text, digest: createHash('sha256').update(text).digest('base64') } : text;

/**
 * Nothing may be loaded, and no style or script may run but the page's own, which are known by their digests
 * (CSP Level 3, 2.3.1). The JSON-LD block is data, which the policy does not concern.
 */
function policy(styles: readonly string[], script: string | undefined): string {
  const sources = styles.map((digest) => `'sha256-${digest}'`).join(' ');
  const scripts = script === undefined ? '' : ` script-src 'sha256-${script}';`;
  return `default-src 'none'; style-src ${sources};${scripts} font-src data:; img-src data:; base-uri 'none'; form-action 'none'`;
}
