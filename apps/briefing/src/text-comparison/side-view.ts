import type { Words } from '../messages/catalogue.ts';
import { message } from '../messages/message.ts';
import type { ComparedRow } from './compare-texts.ts';
import type { Piece } from './differences.ts';

/** One side of a row: its paragraphs in pieces, or why there are none. */
export interface SideView {
  readonly paragraphs: readonly { readonly lang: string; readonly pieces: readonly PieceView[] }[];
  readonly absent: Words;
}

interface PieceView {
  readonly text: string;
  readonly deleted: boolean;
  readonly inserted: boolean;
}

export function sideView(row: ComparedRow, side: 'first' | 'second', lang: string): SideView {
  const absent = side === 'first' ? message('texts-absent-first') : message('texts-absent-second');
  if (row.fate === 'kept' && side === 'second')
    return { paragraphs: [], absent: message('texts-same-words') };
  const pieces = row.differences?.[side];
  const paragraphs = pieces
    ? cutAtEnds(pieces)
    : row[side].map(({ text }): Piece[] => [{ text, changed: false }]);
  return {
    paragraphs: paragraphs.map((own) => ({ lang, pieces: own.map((piece) => pieceView(piece, side)) })),
    absent,
  };
}

function pieceView({ text, changed }: Piece, side: 'first' | 'second'): PieceView {
  return {
    text: printable(text),
    deleted: changed && side === 'first',
    inserted: changed && side === 'second',
  };
}

/** Pieces of several paragraphs, by paragraph: the line break between two is theirs alone. */
function cutAtEnds(pieces: readonly Piece[]): Piece[][] {
  const paragraphs: Piece[][] = [[]];
  for (const { text, changed } of pieces)
    text.split('\n').forEach((part, index) => {
      if (index > 0) paragraphs.push([]);
      if (part !== '') paragraphs.at(-1)?.push({ text: part, changed });
    });
  return paragraphs.filter((own) => own.length > 0);
}

/** Text of others; what no page may hold has an empty square in its place, since no font has the sign that is meant for it. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\u200b\ufeff\ufffd-\uffff]/gu, '□');
}
