import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commandMessages } from '../generated/command-messages.ts';
import { literals } from '../testing/literals.ts';
import { diagnosticWords, unreadWords } from './diagnostic-words.ts';
import { Shown } from './shown-text.ts';
import { say } from './words.ts';

const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !/\.test\.ts$|^testing/.test(name))
  .map((name) => [name, readFileSync(join(import.meta.dirname, name), 'utf8')] as const);

test('what comes from others is made visible in a message, and what was painted stays', () => {
  expect(say('written', { name: 'a\u001b[2J\nb' }).text).toBe('written: a\\u{1b}[2J\\u{a}b');
  expect(say('written', { name: new Shown('\u001b[1ma\u001b[22m') }).text).toBe(
    'written: \u001b[1ma\u001b[22m',
  );
  expect(say('allowed', { allowed: ['a', 'b\u202e'] }).text).toBe('Allowed are a, b\\u{202e}.');
});

test('numbers are counted and grouped', () => {
  expect(say('records', { count: 1 }).text).toBe('1 record');
  expect(say('records', { count: 0 }).text).toBe('0 records');
  expect(say('records', { count: 12_345 }).text).toBe('12,345 records');
});

test('faults are worded with what belongs to them', () => {
  const { what } = diagnosticWords['unusable-image']({ name: 'ink', reason: 'cmyk', claim: 'met' });
  expect(what).toBe('The image “ink” cannot be taken: it is in four colours of ink. It belongs to met.');
  expect(
    diagnosticWords['missing-glyph']({ character: '\u07d0', codePoint: 0x7d0, word: 'n', claim: null }).what,
  ).toContain('(U+07D0)');
  expect(unreadWords({ code: 'damaged', reason: 'object-unended', name: '7', offset: 1234 }).what.text).toBe(
    'it is damaged: object 7 does not end (byte 1234)',
  );
});

test('every message is said somewhere', () => {
  const catalogue = Object.keys(commandMessages().catalogue);
  const referred = readdirSync(join(import.meta.dirname, 'messages')).map((name) =>
    readFileSync(join(import.meta.dirname, 'messages', name), 'utf8'),
  );
  const said = sources.map(([, source]) => source).join('\n');
  // Of the diagnostics the compiler holds that each code has words; here, that words have a code.
  const coded = [
    '../diagnostics.ts',
    '../house/diagnostics.ts',
    '../embedded/briefing-data.ts',
    'diagnostic-words.ts',
    'tables/faults.ts',
    '../templates/faults.ts',
    ...['document/faults.ts', 'layout/faults.ts', 'pdf/read/malformed.ts'].map(
      (name) => `../../../../packages/typesetter/src/${name}`,
    ),
  ].map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'));
  const isCode = (id: string) => {
    const code = id.replace(/^(html|unread)-|\.(why|mend|at)$/g, '');
    const kind = /^template-(\w+)$/.exec(code)?.[1];
    return coded.some(
      (source) =>
        source.includes(`'${code}'`) ||
        source.includes(` ${code}: {`) ||
        (kind !== undefined && source.includes(`readonly ${kind}:`)),
    );
  };
  const unsaid = catalogue.filter((id) => {
    const [stem = ''] = id.split(/(?<=-)[^-.]+(?:\.\w+)?$/);
    const made = id.replace(
      /^(standing|passage|system|state|derived-facts|form-differs|quotation|summit\.group)[-.].*$/,
      '$1',
    );
    return !(
      // A hint goes with its fault.
      said.includes(`'${id.replace(/\.hint$/, '')}'`) ||
      referred.some((text) => text.includes(`{ ${id} }`)) ||
      (made !== id && new RegExp(`\`${made}[-.]\\$\\{`).test(said)) ||
      stem === id ||
      isCode(id)
    );
  });
  expect(unsaid).toEqual([]);
});

test('the sources hold no words of their own', () => {
  const inScripts = /^(completion\/scripts|preview\/shell)\.ts$/;
  const prose = sources.flatMap(([name, source]) =>
    inScripts.test(name)
      ? []
      : literals(source)
          .map(([before, text]) => [before, text.replace(/\$\{[^}]*\}/g, '')] as const)
          // Examples are commands; types and names of elements are no texts; a bug is told as it is, and what is looked
          // for is not said.
          .filter(
            ([before, text]) =>
              !/^\s*(summit|npx|source|git)? |^\w+-|^(npx|a abbr) /.test(text) &&
              !/(Error|startsWith)\($/.test(before),
          )
          .filter(([, text]) => /[a-z]{2,} [a-z]{2,}/i.test(text))
          .map(([, text]) => `${name}: ${text}`),
  );
  expect(prose).toEqual([]);
});
