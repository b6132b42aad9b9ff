import { labelOf } from './labels.ts';

/** A paragraph of a text, its words on one line. */
export interface Paragraph {
  /** Its place among the paragraphs of the text, from 1. */
  readonly number: number;
  readonly text: string;
  /** Line of the file at which it begins, from 1. */
  readonly line: number;
}

interface Line {
  readonly text: string;
  readonly number: number;
  readonly columns: number;
}

/** Up to so many columns lines are cut by those who wrap texts. */
const WIDEST_WRAP = 120;
/** So many line breaks must look like wraps before any is taken for one. */
const LEAST_WRAPS = 3;

/**
 * The paragraphs of a text. An empty line ends one, and so does every line break, but for those of a text that was cut
 * into lines of about equal width: there a break at which the next word would not have fitted any more is none of the
 * author's. White space within is one space, and none between Chinese characters.
 */
export function splitParagraphs(text: string): Paragraph[] {
  const blocks = blocksOf(text);
  const widest = Math.max(0, ...blocks.flatMap((block) => block.map(({ columns }) => columns)));
  const breaks = blocks.flatMap((block) => block.slice(1).map((next, i) => isFull(block[i], next, widest)));
  const full = breaks.filter(Boolean).length;
  const isWrapped = widest <= WIDEST_WRAP && full >= LEAST_WRAPS && full * 2 >= breaks.length;
  const groups = blocks.flatMap((block) =>
    grouped(block, (line, next) => isWrapped && isFull(line, next, widest) && !beginsAnew(line, next)),
  );
  return groups.map((lines, index) => ({
    number: index + 1,
    text: lines.reduce((whole, line) => joined(whole, line.text), ''),
    line: lines[0]?.number ?? 1,
  }));
}

/** Lines that stand together, without the empty ones between. */
function blocksOf(text: string): Line[][] {
  const blocks: Line[][] = [[]];
  text.split(/\r\n|[\n\r\u0085\u2028\u2029]/).forEach((raw, index) => {
    const line = raw.replace(/[\s\uFEFF]+/g, ' ').trim();
    if (line === '') {
      if (blocks.at(-1)?.length !== 0) blocks.push([]);
    } else blocks.at(-1)?.push({ text: line, number: index + 1, columns: columnsOf(line) });
  });
  return blocks.filter((block) => block.length > 0);
}

function grouped(block: readonly Line[], belongs: (line: Line, next: Line) => boolean): Line[][] {
  const groups: Line[][] = [];
  for (const line of block) {
    const last = groups.at(-1)?.at(-1);
    if (last && belongs(last, line)) groups.at(-1)?.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** Characters that are as wide as two. */
const WIDE = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFF60]/gu;

const columnsOf = (line: string): number => Array.from(line).length + (line.match(WIDE)?.length ?? 0);

/** Whether the first word of the next line had no room any more. */
function isFull(line: Line | undefined, next: Line, widest: number): boolean {
  if (!line) return false;
  const [first = ''] = next.text.match(/^(?:[^\s\p{Script=Han}]+|\p{Script=Han}{1,2})/u) ?? [];
  return line.columns + 1 + columnsOf(first) > widest;
}

/** Whether a number begins the next line after the end of a sentence, as of an article. */
const beginsAnew = (line: Line, next: Line): boolean =>
  /[.;:!?。；：！？]$/u.test(line.text) && labelOf(next.text) !== null;

const ENDS_IN_HAN = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFF60]$/u;
const BEGINS_IN_HAN = /^[\p{Script=Han}\u3000-\u303F\uFF00-\uFF60]/u;

function joined(whole: string, line: string): string {
  if (whole === '') return line;
  return ENDS_IN_HAN.test(whole) && BEGINS_IN_HAN.test(line) ? whole + line : `${whole} ${line}`;
}
