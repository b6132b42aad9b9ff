/** How text becomes terms, the same when the index is made and when it is asked. */

const WORDS = /[\p{L}\p{N}\p{M}]+/gu;
const HAN_RUNS = /\p{Script=Han}+|\P{Script=Han}+/gu;
const HAN = /\p{Script=Han}/u;

/** Letters of their own that Unicode does not take apart, as whoever lacks their key writes them. */
const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ħ: 'h',
  ı: 'i',
  ß: 'ss',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');

/** Case and diacritics do not count: "Сюйдапу" and "сюйдапу", "Ç" and "c", "Łódź" and "lodz" are one. */
export function fold(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(LETTER, (letter) => LETTERS[letter] ?? letter);
}

export function isHan(text: string): boolean {
  return HAN.test(text);
}

/** Terms of a text for the index. Chinese is written without spaces: each character and each pair is a term. */
export function indexTerms(text: string): string[] {
  return runsOf(text).flatMap((run) => (isHan(run) ? [...Array.from(run), ...pairs(run)] : [run]));
}

/** Terms of what is asked for: of Chinese the pairs, so that characters must stand together. */
export function queryTerms(text: string): string[] {
  return runsOf(text).flatMap((run) => (isHan(run) && run.length > 1 ? pairs(run) : [run]));
}

function runsOf(text: string): string[] {
  return (text.match(WORDS) ?? []).flatMap((word) => word.match(HAN_RUNS) ?? []);
}

function pairs(run: string): string[] {
  const characters = Array.from(run);
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

/** A text cut at the words in which terms were found. */
export function highlight(text: string, terms: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const add = (from: number, to: number) => {
    if (from > at) pieces.push({ text: text.slice(at, from), found: false });
    pieces.push({ text: text.slice(from, to), found: true });
    at = to;
  };
  for (const match of text.matchAll(WORDS)) {
    let from = match.index;
    for (const run of match[0].match(HAN_RUNS) ?? []) {
      if (isHan(run)) for (const [start, end] of stretches(run, terms)) add(from + start, from + end);
      else if (terms.has(fold(run))) add(from, from + run.length);
      from += run.length;
    }
  }
  if (at < text.length) pieces.push({ text: text.slice(at), found: false });
  return pieces;
}

/** The stretches of a Chinese run that terms cover, those that touch as one. */
function stretches(run: string, terms: ReadonlySet<string>): [number, number][] {
  const covered = new Set<number>();
  for (const term of terms) {
    if (!isHan(term)) continue;
    for (let at = run.indexOf(term); at >= 0; at = run.indexOf(term, at + 1))
      for (let i = at; i < at + term.length; i += 1) covered.add(i);
  }
  const found: [number, number][] = [];
  for (const index of [...covered].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last && last[1] === index) last[1] = index + 1;
    else found.push([index, index + 1]);
  }
  return found;
}

/** The part of a text around the first word that was found, of about `length` characters. */
export function excerpt(text: string, terms: ReadonlySet<string>, length: number): string {
  if (text.length <= length) return text;
  const before = highlight(text, terms);
  const first = before.findIndex(({ found }) => found);
  const at = before.slice(0, Math.max(first, 0)).reduce((sum, piece) => sum + piece.text.length, 0);
  const start = Math.min(Math.max(0, at - length / 3), text.length - length);
  const from = start === 0 ? 0 : text.indexOf(' ', start) + 1 || start;
  const end =
    from + length >= text.length ? text.length : Math.max(text.lastIndexOf(' ', from + length), from + 1);
  return `${from > 0 ? '… ' : ''}${text.slice(from, end)}${end < text.length ? ' …' : ''}`;
}
