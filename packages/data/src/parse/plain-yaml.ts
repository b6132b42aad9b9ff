import type { JsonValue } from './raw-record.ts';

/** Bounds beyond which a text is left to the whole parser, which tells what is wrong. */
export interface Bounds {
  readonly maxDepth: number;
  readonly maxValues: number;
}

/**
 * The value of a text in the plain part of YAML 1.2 that records are written in: blocks indented by two, one value a
 * line or folded over several, no tags, anchors or escapes, comments on lines of their own. It is read many times faster
 * than by the whole parser, and means the same there; whatever could mean something else is left to that.
 *
 * @returns undefined where the text is not plain; that is no fault.
 */
export function readPlainYaml(text: string, bounds: Bounds): JsonValue | undefined {
  try {
    return new PlainReader(text, bounds).read();
  } catch (error) {
    if (error === NOT_PLAIN) return undefined;
    throw error;
  }
}

/** Thrown from wherever the reading stands; without a stack, since it is no fault. */
const NOT_PLAIN = Symbol('not plain');

const KEY = /^([A-Za-z]\w*):(?: (.+))?$/;
/** Words that the core schema takes for something else than a text. */
const WORDS = /^(?:true|false|null)$/i;
/** Keys that could reach a prototype. */
const UNSAFE: ReadonlySet<string> = new Set(['constructor', 'prototype']);
const NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/;
/** Begins with a digit and yet is no number of any schema: a day, or letters that no number has. */
const NO_NUMBER = /^\d+(?:[-/]\d+)+$|^(?!0[xob])(?=.*[a-df-zA-DF-Z ])\d[^_:]*$/;
const COMMENT = /^ *#/;
/** Begins as only a text can. */
const TEXT = /^[A-Za-z($/\u00a1-\u1fff\u2010-\ud7ff\uf900-\ufaff]/;

class PlainReader {
  private readonly lines: readonly string[];
  private at = 0;
  private seen = 0;

  constructor(
    text: string,
    private readonly bounds: Bounds,
  ) {
    if (!text.endsWith('\n') || /[\t\r]| \n/.test(text)) throw NOT_PLAIN;
    this.lines = text.split('\n');
  }

  read(): JsonValue {
    const value = this.block('', 1);
    this.passComments();
    if (this.at !== this.lines.length - 1) throw NOT_PLAIN;
    return value;
  }

  /** Goes on to the next line that holds something else than a comment. */
  private passComments(): void {
    while (COMMENT.test(this.line())) this.at++;
  }

  /** The line at hand; behind the last one, an empty one. */
  private line(): string {
    return this.lines[this.at] ?? '';
  }

  private count(depth: number): void {
    if (++this.seen > this.bounds.maxValues || depth > this.bounds.maxDepth) throw NOT_PLAIN;
  }

  /** A map or a list whose lines begin with this indentation. */
  private block(indent: string, depth: number): JsonValue {
    this.count(depth);
    this.passComments();
    const line = this.line();
    if (!line.startsWith(indent)) throw NOT_PLAIN;
    return line.startsWith('- ', indent.length)
      ? this.list(indent, depth)
      : this.map(indent, depth, line.slice(indent.length));
  }

  /** @param first what stands on the line at hand behind the indentation, or behind the mark of a list. */
  private map(indent: string, depth: number, first: string): JsonValue {
    const entries: { [key: string]: JsonValue } = {};
    for (let rest = first; ; rest = this.line().slice(indent.length)) {
      const [, key, inline] = KEY.exec(rest) ?? [];
      if (key === undefined || WORDS.test(key) || UNSAFE.has(key) || Object.hasOwn(entries, key))
        throw NOT_PLAIN;
      this.at++;
      entries[key] =
        inline === undefined ? this.block(`${indent}  `, depth + 1) : this.scalar(inline, `${indent}  `);
      if (!this.goesOn(indent)) return entries;
      if (this.line().startsWith('- ', indent.length)) throw NOT_PLAIN;
    }
  }

  private list(indent: string, depth: number): JsonValue {
    const items: JsonValue[] = [];
    const inner = `${indent}  `;
    do {
      const line = this.line();
      if (!line.startsWith('- ', indent.length)) throw NOT_PLAIN;
      const rest = line.slice(inner.length);
      if (KEY.test(rest)) {
        this.count(depth + 1);
        items.push(this.map(inner, depth + 1, rest));
      } else {
        this.at++;
        items.push(this.scalar(rest, inner));
      }
    } while (this.goesOn(indent));
    return items;
  }

  /** Whether the line at hand belongs to a block of this indentation; one that is indented further is not plain. */
  private goesOn(indent: string): boolean {
    this.passComments();
    const line = this.line();
    if (line === '' || !line.startsWith(indent)) return false;
    if (line.startsWith(' ', indent.length)) throw NOT_PLAIN;
    return true;
  }

  /** A value that begins on a line; the lines behind it that are indented further belong to it. */
  private scalar(first: string, indent: string): JsonValue {
    this.count(0);
    let text = first;
    for (let line = this.line(); line.startsWith(indent); line = this.line()) {
      if (line.startsWith(' ', indent.length) || line.length === indent.length) throw NOT_PLAIN;
      text += ` ${line.slice(indent.length)}`;
      this.at++;
    }
    if (text === '[]') return [];
    if (text === '{}') return {};
    const quote = text[0];
    if (quote === '"' || quote === "'") return unquote(text, quote);
    if (text.includes(': ') || text.includes(' #') || text.endsWith(':')) throw NOT_PLAIN;
    if (text === 'true') return true;
    if (text === 'false') return false;
    if (TEXT.test(text) && !WORDS.test(text)) return text;
    if (NUMBER.test(text) && text !== '-0') return Number(text);
    if (NO_NUMBER.test(text)) return text;
    throw NOT_PLAIN;
  }
}

/** What stands between quotation marks, without escapes. */
function unquote(text: string, quote: string): string {
  const inner = text.slice(1, -1);
  if (text.length < 2 || !text.endsWith(quote) || inner.includes(quote) || inner.includes('\\'))
    throw NOT_PLAIN;
  return inner;
}
