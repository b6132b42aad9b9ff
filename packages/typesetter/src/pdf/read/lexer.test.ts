import { expect, test } from 'vitest';
import { Budget } from './budget.ts';
import { type Bytes, Lexer } from './lexer.ts';

const read = (source: string) => new Lexer(source, 0, new Budget()).value();
const stringIn = (source: string) => (read(source) as Bytes).latin;

test.each([
  ['an escaped line end', '(a\\nb\\rc)', 'a\nb\rc'],
  ['a line that goes on', '(a\\\nb\\\r\nc\\\rd)', 'abcd'],
  ['parentheses, escaped or in pairs', '(a(b)\\)\\(c)', 'a(b))(c'],
  ['octal digits', '(\\101\\1012\\0)', 'AA2\0'],
  ['a text in UTF-16 with a byte that is escaped', '(\xfe\xff\xda\\n\xdc\0)', '\xfe\xff\xda\n\xdc\0'],
  ['hexadecimal digits, the last one left out', '<41 4>', 'A@'],
])('a string with %s', (_, source, text) => {
  expect(stringIn(source)).toBe(text);
});

test('a dictionary that says a key twice is damaged', () => {
  expect(() => read('<< /A 1 /B 2 /A 3 >>')).toThrow('damaged');
});
