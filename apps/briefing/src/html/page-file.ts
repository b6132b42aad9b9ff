/** A page as one file that holds all that it needs. */
import { base64 } from '../bytes/base64.ts';
import { sha256 } from '../bytes/digest.ts';
import { type FrameParts, linkedDataBlock, pageFrame } from './shell.ts';

export interface PageParts extends Omit<FrameParts, 'policy' | 'head'> {
  /** All of the page's style sheet, fonts included, in pieces. */
  readonly css: readonly string[];
  /** Makes the page handier and is needed by nobody; '' for none. */
  readonly script: string;
  readonly linkedData: unknown;
}

/** Stands for the digest of the style sheet, and is as long, until that is known. */
const PENDING = '.'.repeat(44);
const STYLE = '<style></style>';
const encoder = new TextEncoder();

/**
 * The file, UTF-8. The style sheet, which is most of it, goes there piece by piece and is digested there: as part of
 * one text with the words, which have other letters, it would take twice the memory, and more to be joined and encoded.
 */
export function pageFile({ css, script, linkedData, after, ...parts }: PageParts): Uint8Array {
  const frame = pageFrame({
    ...parts,
    policy: policy(PENDING, script === '' ? '' : digestOf(script)),
    head: [STYLE, linkedDataBlock(linkedData)],
    after: script === '' ? after : `${after}\n<script>${script}</script>`.trimStart(),
  });
  // Both stand before all that the caller gives but the language, or are escaped in it.
  const pending = frame.indexOf(PENDING);
  const within = frame.indexOf(STYLE) + STYLE.indexOf('</');
  const pieces = [frame.slice(0, within), ...css, frame.slice(within)];
  let length = 0;
  for (const piece of pieces) length += Buffer.byteLength(piece);
  const file = new Uint8Array(length);
  const ends: number[] = [];
  let end = 0;
  for (const piece of pieces) {
    end += encoder.encodeInto(piece, file.subarray(end)).written;
    ends.push(end);
  }
  const style = file.subarray(ends[0], ends.at(-2));
  const at = Buffer.byteLength(frame.slice(0, pending));
  encoder.encodeInto(base64(sha256([style])), file.subarray(at));
  return file;
}

const digestOf = (text: string): string => base64(sha256([text]));

/**
 * Nothing may be loaded, and no style or script may run but the page's own, which are known by their digests
 * (CSP Level 3, 2.3.1). The JSON-LD block is data, which the policy does not concern.
 */
function policy(css: string, script: string): string {
  const scripts = script === '' ? '' : ` script-src 'sha256-${script}';`;
  return `default-src 'none'; style-src 'sha256-${css}';${scripts} font-src data:; img-src data:; base-uri 'none'; form-action 'none'`;
}
