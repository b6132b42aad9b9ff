/** Interprets the content streams of a PDF as far as the tests need: what is painted, inside which marks. */
import { Budget } from '../read/budget.ts';
import { Bytes, type Dictionary, Keyword, Lexer, type Name, type Value } from '../read/lexer.ts';
import { type PdfReader, plain } from './read-pdf.ts';

/** A marked-content sequence and the text shown in it; painting outside of any has tag undefined. */
export interface MarkedSequence {
  readonly tag: string | undefined;
  readonly properties: unknown;
  readonly mcid: number | undefined;
  readonly text: string;
  readonly paints: number;
}

const PAINTING = new Set([
  'TJ',
  'Tj',
  "'",
  '"',
  'f',
  'F',
  'f*',
  'S',
  's',
  'B',
  'B*',
  'b',
  'b*',
  'Do',
  'sh',
  'BI',
]);

/** What may stand in a text object of ours (ISO 32000-1, table 51), but for marks. */
const IN_TEXT = new Set(['Tm', 'Td', 'TJ', 'rg']);

/** Codes to text, by a font's ToUnicode map. */
export function toUnicode(pdf: PdfReader, font: Dictionary): Map<number, string> {
  const source = Buffer.from(pdf.stream(font.get('ToUnicode'))).toString('latin1');
  const map = new Map<number, string>();
  for (const block of source.matchAll(/(\d+) beginbfchar\n([\s\S]*?)endbfchar/g)) {
    const entries = [...(block[2] ?? '').matchAll(/<([0-9a-f]{4})> <((?:[0-9a-f]{4})+)>/g)];
    if (entries.length !== Number(block[1]) || entries.length > 100) throw new Error('Bad bfchar block');
    for (const [, code = '', text = ''] of entries) {
      map.set(
        Number.parseInt(code, 16),
        new TextDecoder('utf-16be', { ignoreBOM: true }).decode(Buffer.from(text, 'hex')),
      );
    }
  }
  return map;
}

export function readContent(pdf: PdfReader, pageIndex: number): MarkedSequence[] {
  const page = pdf.dictionary(pdf.pages[pageIndex]);
  const source = Buffer.from(pdf.stream(page.get('Contents'))).toString('latin1');
  const lexer = new Lexer(source, 0, new Budget());
  const fonts = new Map<string, Map<number, string>>();
  const sequences: MarkedSequence[] = [];
  let current: MarkedSequence | undefined;
  let font = new Map<number, string>();
  let operands: Value[] = [];
  // A text object and a marked-content sequence lie within each other, never across (ISO 32000-1, 14.6.1).
  let inText = false;
  let beganInText = false;

  const show = (strings: readonly Value[]): string =>
    strings
      .filter((value) => value instanceof Bytes)
      .flatMap(({ latin }) =>
        Array.from({ length: latin.length / 2 }, (_, index) => {
          const code = (latin.charCodeAt(2 * index) << 8) | latin.charCodeAt(2 * index + 1);
          const text = font.get(code);
          if (text === undefined) throw new Error(`Code ${code} has no text`);
          return text;
        }),
      )
      .join('');

  for (lexer.skipSpace(); lexer.position < source.length; lexer.skipSpace()) {
    const value = lexer.value();
    if (!(value instanceof Keyword)) {
      operands.push(value);
      continue;
    }
    const [first, second] = operands;
    switch (value.word) {
      case 'Tf': {
        const name = (first as Name).text;
        if (!fonts.has(name)) {
          fonts.set(name, toUnicode(pdf, pdf.dictionary(page.get('Resources'), 'Font', name)));
        }
        font = fonts.get(name) ?? font;
        break;
      }
      case 'BDC':
      case 'BMC': {
        if (current !== undefined) throw new Error('Marked content inside marked content');
        beganInText = inText;
        const mcid = second instanceof Map ? second.get('MCID') : undefined;
        current = {
          tag: (first as Name).text,
          properties: plain(second),
          mcid: typeof mcid === 'number' ? mcid : undefined,
          text: '',
          paints: 0,
        };
        break;
      }
      case 'EMC':
        if (current === undefined) throw new Error('EMC without beginning');
        if (inText !== beganInText) throw new Error('Marked content across a text object');
        sequences.push(current);
        current = undefined;
        break;
      case 'BT':
      case 'ET':
        if (inText === (value.word === 'BT')) throw new Error(`${value.word} out of place`);
        if (current !== undefined && beganInText) throw new Error('Text object across marked content');
        inText = !inText;
        break;
      default:
        if (inText && !IN_TEXT.has(value.word)) throw new Error(`${value.word} in a text object`);
        if (PAINTING.has(value.word)) {
          const text = value.word === 'TJ' ? show(first as Value[]) : '';
          if (current === undefined) {
            sequences.push({ tag: undefined, properties: null, mcid: undefined, text, paints: 1 });
          } else {
            current = { ...current, text: current.text + text, paints: current.paints + 1 };
          }
        }
    }
    operands = [];
  }
  if (current !== undefined) throw new Error('Marked content without end');
  return sequences;
}
