import { describe, expect, test } from 'vitest';
import { textDirective, withDirectives } from './text-fragment.ts';

describe('an address that leads to words', () => {
  test.each([
    [{ exact: 'signed an MOU' }, 'text=signed%20an%20MOU'],
    [{ exact: 'Research-and, more & all' }, 'text=Research%2Dand%2C%20more%20%26%20all'],
    [{ exact: 'b', prefix: 'a-', suffix: ',c' }, 'text=a%2D-,b,-%2Cc'],
    [{ exact: '100 % of “it” #1' }, 'text=100%20%25%20of%20%E2%80%9Cit%E2%80%9D%20%231'],
    [{ exact: '27 млрд рублей' }, 'text=27%20млрд%20рублей'],
    [{ exact: '联合声明' }, 'text=联合声明'],
  ])('%o', (words, expected) => expect(textDirective(words)).toBe(expected));

  test('any browser reads the same words from it', () => {
    const words = { exact: 'Silk Road Fund (9.9 percent), 100 % – “so” & so', prefix: 'a-b', suffix: 'c, d' };
    const { hash } = new URL(withDirectives('https://example.org/a?b=1', [textDirective(words)]));
    const [, directive = ''] = hash.split(':~:text=');
    const [prefix, exact, suffix] = directive.split(',').map((part) => decodeURIComponent(part));
    expect({ prefix, exact, suffix }).toEqual({ prefix: 'a-b-', exact: words.exact, suffix: '-c, d' });
  });

  test('keeps the fragment that it had, and takes several', () => {
    expect(withDirectives('https://example.org/#part', ['text=a', 'text=b'])).toBe(
      'https://example.org/#part:~:text=a&text=b',
    );
    expect(withDirectives('https://example.org/', [])).toBe('https://example.org/');
  });
});
