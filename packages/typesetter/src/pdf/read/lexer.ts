/** Values of PDF syntax (ISO 32000-1, 7.3), read from a Latin-1 string in which a character is a byte. */
import { damaged, LIMITS, tooMuch } from './malformed.ts';

export class Name {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}
export class Reference {
  readonly id: number;
  constructor(id: number) {
    this.id = id;
  }
}
/** A word that is no value, such as `stream` or `endobj`. */
export class Keyword {
  readonly word: string;
  constructor(word: string) {
    this.word = word;
  }
}
/** Bytes of a string, one a character. */
export class Bytes {
  readonly latin: string;
  constructor(latin: string) {
    this.latin = latin;
  }
}
export type Dictionary = ReadonlyMap<string, Value>;
export type Value =
  | number
  | boolean
  | null
  | Name
  | Bytes
  | Reference
  | Keyword
  | readonly Value[]
  | Dictionary;

/** Counts what is read from one file, in whatever order. */
export interface Budget {
  values: number;
}

const SPACE = '\0\t\n\f\r ';
const DELIMITER = `()<>[]{}/%${SPACE}`;
/** No two of its parts can take the same digits: otherwise a long word that is no number takes the square of its length. */
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/;
const REFERENCE = /[\0\t\n\f\r ]+(\d{1,5})[\0\t\n\f\r ]+R(?![^()<>[\]{}/%\0\t\n\f\r ])/y;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

export class Lexer {
  readonly #source: string;
  readonly #budget: Budget;
  position: number;

  constructor(source: string, position: number, budget: Budget) {
    this.#source = source;
    this.#budget = budget;
    this.position = position;
  }

  value(depth = 0): Value {
    if (depth > LIMITS.depth) throw tooMuch('depth');
    if (++this.#budget.values > LIMITS.values) throw tooMuch('values');
    this.skipSpace();
    const at = this.position;
    const character = this.#source[at];
    switch (character) {
      case undefined:
        throw damaged('value-cut-off', at);
      case '[':
        this.position++;
        return this.#until(']', depth);
      case '(':
        this.position++;
        return this.#literal();
      case '/':
        this.position++;
        return new Name(
          this.#word().replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) =>
            String.fromCharCode(Number.parseInt(hex, 16)),
          ),
        );
      case '<':
        return this.#source[at + 1] === '<' ? this.#dictionary(depth) : this.#hexadecimal();
      default:
        return this.#plain();
    }
  }

  skipSpace(): void {
    const source = this.#source;
    for (let comment = false; this.position < source.length; this.position++) {
      const character = source[this.position] ?? '';
      if (comment) comment = character !== '\n' && character !== '\r';
      else if (character === '%') comment = true;
      else if (!SPACE.includes(character)) return;
    }
  }

  #word(): string {
    const start = this.position;
    while (this.position < this.#source.length && !DELIMITER.includes(this.#source[this.position] ?? ''))
      this.position++;
    return this.#source.slice(start, this.position);
  }

  #plain(): Value {
    const at = this.position;
    const word = this.#word();
    if (word === '') throw damaged('no-value', at, this.#source[at]);
    if (!NUMBER.test(word))
      return word === 'true' || word === 'false'
        ? word === 'true'
        : word === 'null'
          ? null
          : new Keyword(word);
    REFERENCE.lastIndex = this.position;
    const reference = /^\d{1,10}$/.test(word) ? REFERENCE.exec(this.#source) : null;
    if (!reference) return Number(word);
    this.position += reference[0].length;
    return new Reference(Number(word));
  }

  #until(end: string, depth: number): Value[] {
    const values: Value[] = [];
    for (;;) {
      this.skipSpace();
      if (this.#source.startsWith(end, this.position)) {
        this.position += end.length;
        return values;
      }
      values.push(this.value(depth + 1));
    }
  }

  #dictionary(depth: number): Dictionary {
    const at = this.position;
    this.position += 2;
    const values = this.#until('>>', depth);
    const entries = new Map<string, Value>();
    for (let index = 0; index < values.length; index += 2) {
      const key = values[index];
      if (!(key instanceof Name)) throw damaged('key-no-name', at);
      if (entries.has(key.text)) throw damaged('key-twice', at, key.text);
      entries.set(key.text, values[index + 1] ?? null);
    }
    return entries;
  }

  #hexadecimal(): Bytes {
    const at = this.position;
    const end = this.#source.indexOf('>', at);
    if (end - at > LIMITS.string) throw tooMuch('string');
    const digits = end === -1 ? '' : this.#source.slice(at + 1, end).replace(/[\0\t\n\f\r ]/g, '');
    if (end === -1 || !/^[0-9a-fA-F]*$/.test(digits)) throw damaged('string-unended', at);
    this.position = end + 1;
    const pairs = digits.match(/..?/g) ?? [];
    return new Bytes(
      pairs.map((pair) => String.fromCharCode(Number.parseInt(pair.padEnd(2, '0'), 16))).join(''),
    );
  }

  #literal(): Bytes {
    const start = this.position;
    const parts: string[] = [];
    for (let depth = 1; ; this.position++) {
      let character = this.#source[this.position];
      if (character === undefined) throw damaged('string-unended', start);
      if (character === '\\') {
        const octal = /^[0-7]{1,3}/.exec(this.#source.slice(this.position + 1, this.position + 4))?.[0];
        this.position += octal?.length ?? 1;
        const escaped = this.#source[this.position] ?? '';
        character = octal
          ? String.fromCharCode(Number.parseInt(octal, 8) & 0xff)
          : (ESCAPES[escaped] ?? escaped);
        // A line that goes on after its end (table 3); an escaped n is the end of a line itself.
        if (escaped === '\n' || escaped === '\r') {
          if (escaped === '\r' && this.#source[this.position + 1] === '\n') this.position++;
          continue;
        }
      } else if (character === '(') depth++;
      else if (character === ')' && --depth === 0) {
        this.position++;
        return new Bytes(parts.join(''));
      }
      if (parts.push(character) > LIMITS.string) throw tooMuch('string');
    }
  }
}
