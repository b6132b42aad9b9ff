import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countCodePoints, sliceCodePoints } from './code-points.ts';
import { digest } from './sha256.ts';
import { formAsRecorded, formDifferences, formsOf } from './text-forms.ts';

const RECORDED = 'Nguyễn traf ihn in Köln.\nEs regnete.\n한국 und Łódź.\n';
const recorded = (text: string) => ({ sha256: digest(text), length: countCodePoints(text) });
const crlf = (text: string) => text.replaceAll('\n', '\r\n');

describe('a text in another form', () => {
  test.each<[string, string, string[]]>([
    ['line ends of Windows', crlf(RECORDED), ['line ends: LF → CRLF']],
    ['letters and marks apart', RECORDED.normalize('NFD'), ['normal form: NFC → NFD']],
    ['a mark in front', `\uFEFF${RECORDED}`, ['byte order mark: absent → present']],
    [
      'all of it',
      `\uFEFF${crlf(RECORDED.normalize('NFD'))}`,
      ['byte order mark: absent → present', 'line ends: LF → CRLF', 'normal form: NFC → NFD'],
    ],
    ['line ends of two kinds', RECORDED.replace('\n', '\r\n'), ['line ends: LF → mixed']],
    ['some letters apart', RECORDED.replace('ö', 'o\u0308'), ['normal form: NFC → mixed']],
  ])('%s: what differs is named', (_, text, expected) => {
    const form = formAsRecorded(text, recorded(RECORDED));
    expect(form?.text).toBe(RECORDED);
    expect(form?.differences.map(({ aspect, was, is }) => `${aspect}: ${was} → ${is}`)).toEqual(expected);
  });

  test('a mark that was recorded and is gone', () => {
    const form = formAsRecorded(RECORDED, recorded(`\uFEFF${RECORDED}`));
    expect(form?.differences).toEqual([{ aspect: 'byte order mark', was: 'present', is: 'absent' }]);
    expect(form?.original({ start: 1, end: 7 })).toEqual({ start: 0, end: 6 });
  });

  test('another word is another text', () => {
    expect(formAsRecorded(RECORDED.replace('regnete', 'regnate'), recorded(RECORDED))).toBeNull();
  });

  test('a text of one line without marks has no other form but with a mark in front', () => {
    expect([...formsOf('It rained.')].map(({ text }) => text)).toEqual(['\uFEFFIt rained.']);
  });
});

const letters = fc
  .array(
    fc.constantFrom(
      'a',
      'e\u0301',
      'ệ',
      '\u0323',
      '\u0302',
      '\u1112',
      '\u1161',
      '\u11ab',
      '각',
      '\u11a8',
      '\r',
      '\n',
      '\r\n',
      '😀',
      'か\u3099',
      '\u0fb2\u0f71',
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

test('every stretch of every form is found in the text at hand, and is the same but for its form', () => {
  fc.assert(
    fc.property(letters, fc.nat(12), fc.nat(12), (text, one, other) => {
      for (const form of formsOf(text)) {
        const length = countCodePoints(form.text);
        const [start = 0, end = 0] = [Math.min(one, length), Math.min(other, length)].sort((a, b) => a - b);
        const whole = form.original({ start: 0, end: length });
        expect(form.original({ start, end }).start).toBeGreaterThanOrEqual(whole.start);
        const plain = form.text.replace(/^\uFEFF/, '');
        const shown = sliceCodePoints(text, whole.start, whole.end).replace(/^\uFEFF/, '');
        expect(formDifferences(plain, shown)).not.toBeNull();
        // Piece by piece comes out as the whole does.
        const pieces = Array.from({ length }, (_, at) => form.original({ start: at, end: at + 1 }));
        for (const [at, { start: from }] of pieces.entries())
          expect(from).toBeGreaterThanOrEqual(pieces[at - 1]?.start ?? 0);
      }
    }),
    { numRuns: 1000, seed: 5 },
  );
});

describe('two stretches', () => {
  test.each([
    ['a\nb', 'a\r\nb', [{ aspect: 'line ends', was: 'LF', is: 'CRLF' }]],
    ['Köln', 'Ko\u0308ln', [{ aspect: 'normal form', was: 'NFC', is: 'NFD' }]],
    ['Köln', 'Köln', []],
    ['Köln', 'Koln', null],
    ['a b', 'a\nb', null],
  ])('%j and %j', (was, is, expected) => {
    expect(formDifferences(was, is)).toEqual(expected);
  });
});
