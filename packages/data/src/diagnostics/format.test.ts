import { describe, expect, test } from 'vitest';
import type { Diagnostic, Wording } from './diagnostic.ts';
import { formatDiagnostic, formatDiagnostics } from './format.ts';
import { nearest } from './nearest.ts';

interface Catalogue {
  'wrong-word': { readonly word: string };
  'no-end': Record<never, never>;
}

const wording: Wording<Catalogue> = {
  'wrong-word': ({ word }) => ({ what: `"${word}" is wrong.`, why: 'Because.', mend: 'Mend it.' }),
  'no-end': () => ({ what: 'No end.', why: 'Because.', mend: 'End it.' }),
};

function at(line: number, column: number, endColumn: number): Diagnostic<Catalogue> {
  return {
    code: 'wrong-word',
    severity: 'error',
    args: { word: 'x' },
    place: { file: 'a.yml', line, column, endLine: line, endColumn, pointer: '/a' },
  };
}

describe('formatDiagnostic', () => {
  test('underlines the value and tells what, why and how to mend it', () => {
    const text = formatDiagnostic(at(2, 4, 7), { wording, source: () => 'a: 1\nb: xyz\n' });
    expect(text).toBe(
      [
        'a.yml:2:4 error [wrong-word] "x" is wrong.',
        '  2 | b: xyz',
        '    |    ^^^',
        '  why:  Because.',
        '  mend: Mend it.',
      ].join('\n'),
    );
  });

  test('counts Chinese characters as two columns before and under the caret', () => {
    const text = formatDiagnostic(at(1, 3, 5), { wording, source: () => '中国莫斯' });
    expect(text).toContain('  1 | 中国莫斯\n    |     ^^^^');
  });

  test('marks the beginning of a value of several lines', () => {
    const long = at(1, 4, 3);
    const place = { ...long.place, endLine: 2, endColumn: 6 };
    const text = formatDiagnostic({ ...long, place }, { wording, source: () => 'a: xyz\n  more\n' });
    expect(text).toContain('  1 | a: xyz\n    |    ^\n');
  });

  test('cuts long lines around the place', () => {
    const text = formatDiagnostic(at(1, 500, 503), {
      wording,
      source: () => `${'a'.repeat(499)}bcd${'e'.repeat(500)}`,
    });
    const [, frame = '', caret = ''] = text.split('\n');
    expect(frame.length).toBeLessThan(120);
    expect(frame.slice(caret.indexOf('^'), caret.indexOf('^') + 3)).toBe('bcd');
  });

  test('does without a text, and shows control characters as escapes', () => {
    const hostile: Diagnostic<Catalogue> = {
      ...at(1, 1, 2),
      code: 'wrong-word',
      args: { word: '\u001b[2J' },
    } as never;
    expect(formatDiagnostic(hostile, { wording })).toContain('"\\u{1b}[2J" is wrong.');
  });
});

test('formatDiagnostics sorts by file, line and column', () => {
  const text = formatDiagnostics([at(2, 1, 2), at(1, 9, 10), at(1, 2, 3)], { wording });
  expect(text.match(/a\.yml:\d+:\d+/g)).toEqual(['a.yml:1:2', 'a.yml:1:9', 'a.yml:2:1']);
});

describe('nearest', () => {
  test.each([
    ['palceType', 'placeType'],
    ['cty', 'city'],
    ['PlaceType', 'placeType'],
    ['entirely-else', null],
  ])('%s', (word, expected) => {
    expect(nearest(word, ['placeType', 'city', 'country'])).toBe(expected);
  });
});
