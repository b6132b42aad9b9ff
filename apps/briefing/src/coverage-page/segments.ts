import { type Coverage, codePointOffsets } from '@summit/data/validate';

/** A piece of a text, marked by what rests on it. */
export interface Segment {
  readonly kind: 'evidence' | 'furniture' | 'uncovered' | 'plain';
  /** First code point; names the piece within its text. */
  readonly start: number;
  readonly text: string;
  /** Records that rest on it, in order of ids. */
  readonly records: readonly string[];
  /** What it is, where it is furniture. */
  readonly role: Coverage['stretches'][number]['furniture'];
}

/** The whole text in pieces, in order: covered, declared furniture, uncovered, and white space between. */
export function segments(text: string, { stretches, uncovered }: Coverage): Segment[] {
  const offsets = codePointOffsets(text);
  const marked = [
    ...stretches.map(({ start, end, records, furniture }) => ({ start, end, records, role: furniture })),
    ...uncovered.map(({ start, end }) => ({ start, end, records: null, role: null })),
  ].sort((a, b) => a.start - b.start);
  const found: Segment[] = [];
  const slice = (start: number, end: number) => text.slice(offsets[start], offsets[end]);
  let at = 0;
  const plain = (until: number) => {
    if (at < until) found.push({ kind: 'plain', start: at, text: slice(at, until), records: [], role: null });
  };
  for (const { start, end, records, role } of marked) {
    plain(start);
    const kind = records === null ? 'uncovered' : records.length > 0 ? 'evidence' : 'furniture';
    found.push({ kind, start, text: slice(start, end), records: records ?? [], role });
    at = end;
  }
  plain(offsets.length - 1);
  return found;
}
