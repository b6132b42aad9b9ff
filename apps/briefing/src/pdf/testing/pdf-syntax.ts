/**
 * Reads PDF syntax (ISO 32000-1, 7.3): values of a file and operators of a content stream. For the
 * tests alone, which must see what general readers hide, such as the page of an object reference.
 */

export class PdfName {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}
export class PdfString {
  readonly bytes: Uint8Array;
  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }
  get text(): string {
    const { bytes } = this;
    if (bytes[0] !== 0xfe || bytes[1] !== 0xff) return Buffer.from(bytes).toString('latin1');
    return new TextDecoder('utf-16be').decode(bytes.subarray(2));
  }
}
export class Reference {
  readonly id: number;
  constructor(id: number) {
    this.id = id;
  }
}
export class Keyword {
  readonly word: string;
  constructor(word: string) {
    this.word = word;
  }
}
export type Dictionary = Map<string, Value>;
export type Value =
  | number
  | boolean
  | null
  | PdfName
  | PdfString
  | Reference
  | Keyword
  | Value[]
  | Dictionary;

const SPACE = /[\0\t\n\f\r ]/;
const DELIMITER = /[()<>[\]{}/%\0\t\n\f\r ]/;
const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** Works on a Latin-1 string, in which a character is a byte. */
export class Lexer {
  readonly source: string;
  position: number;

  constructor(source: string, position = 0) {
    this.source = source;
    this.position = position;
  }

  #skipSpace(): void {
    for (;;) {
      const character = this.source[this.position];
      if (character === '%') {
        while (this.position < this.source.length && this.source[this.position] !== '\n') this.position++;
      } else if (character !== undefined && SPACE.test(character)) {
        this.position++;
      } else {
        return;
      }
    }
  }

  atEnd(): boolean {
    this.#skipSpace();
    return this.position >= this.source.length;
  }

  #word(): string {
    const start = this.position;
    while (this.position < this.source.length && !DELIMITER.test(this.source[this.position] ?? ' ')) {
      this.position++;
    }
    return this.source.slice(start, this.position);
  }

  #literal(): PdfString {
    let out = '';
    for (let depth = 1; ; this.position++) {
      let character = this.source[this.position];
      if (character === undefined) throw new Error('String without end');
      if (character === '\\') {
        this.position++;
        const escaped = this.source[this.position] ?? '';
        character = ESCAPES[escaped] ?? escaped;
      } else if (character === '(') {
        depth++;
      } else if (character === ')' && --depth === 0) {
        this.position++;
        return new PdfString(Buffer.from(out, 'latin1'));
      }
      out += character;
    }
  }

  #until(end: string): Value[] {
    const values: Value[] = [];
    for (;;) {
      this.#skipSpace();
      if (this.source.startsWith(end, this.position)) {
        this.position += end.length;
        return values;
      }
      if (this.position >= this.source.length) throw new Error(`Missing ${end}`);
      values.push(this.value());
    }
  }

  value(): Value {
    this.#skipSpace();
    const { source } = this;
    if (source.startsWith('<<', this.position)) {
      this.position += 2;
      const values = this.#until('>>');
      const entries: [string, Value][] = [];
      for (let index = 0; index < values.length; index += 2) {
        const key = values[index];
        if (!(key instanceof PdfName)) throw new Error(`A key that is no name: ${JSON.stringify(key)}`);
        if (entries.some(([other]) => other === key.name)) throw new Error(`Key /${key.name} twice`);
        entries.push([key.name, values[index + 1] ?? null]);
      }
      return new Map(entries);
    }
    const character = source[this.position++];
    if (character === '[') return this.#until(']');
    if (character === '(') return this.#literal();
    if (character === '<') {
      const end = source.indexOf('>', this.position);
      const hex = source.slice(this.position, end);
      if (!/^([0-9a-f]{2})*$/i.test(hex)) throw new Error(`Bad hexadecimal string ${hex}`);
      this.position = end + 1;
      return new PdfString(Buffer.from(hex, 'hex'));
    }
    if (character === '/') {
      return new PdfName(
        this.#word().replace(/#(..)/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
      );
    }
    this.position--;
    const word = this.#word();
    if (word === '') throw new Error(`Unexpected ${character} at ${this.position}`);
    return this.#number(word) ?? this.#constant(word);
  }

  #number(word: string): Value | undefined {
    if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(word)) return undefined;
    const reference = /^\s+\d+\s+R(?=[\s<>[\]/(]|$)/.exec(
      this.source.slice(this.position, this.position + 20),
    );
    if (reference === null) return Number(word);
    this.position += reference[0].length;
    return new Reference(Number(word));
  }

  #constant(word: string): Value {
    if (word === 'true' || word === 'false') return word === 'true';
    return word === 'null' ? null : new Keyword(word);
  }
}
