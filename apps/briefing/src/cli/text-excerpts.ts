import { placeInText, sliceCodePoints, type TextRange } from '@summit/data/validate';
import type { TextFile } from './files.ts';

/** Words of a stretch of text on one line, cut after so many characters. */
export function excerpt(text: string, { start, end }: TextRange, most = 60): string {
  const words = sliceCodePoints(text, start, end).replace(/\s+/g, ' ').trim();
  const points = Array.from(words);
  return points.length > most ? `${points.slice(0, most - 1).join('')}…` : words;
}

/** "wire.txt:3:14", as editors take it. */
export function placeName(file: TextFile, { start }: TextRange): string {
  const { line, column } = placeInText(file.text, start);
  return `${file.name}:${line}:${column}`;
}

/** Code points told to either side of a passage. */
const AROUND = 30;

/** A passage and what stands around it, on one line. */
export function inContext(
  text: string,
  { start, end }: TextRange,
): { before: string; passage: string; after: string } {
  const low = Math.max(0, start - AROUND);
  const oneLine = (from: number, to: number) => sliceCodePoints(text, from, to).replace(/\s+/g, ' ');
  const more = sliceCodePoints(text, end + AROUND, end + AROUND + 1) !== '';
  return {
    before: `${low > 0 ? '…' : ''}${oneLine(low, start).trimStart()}`,
    passage: excerpt(text, { start, end }, 120),
    after: `${oneLine(end, end + AROUND).trimEnd()}${more ? '…' : ''}`,
  };
}
