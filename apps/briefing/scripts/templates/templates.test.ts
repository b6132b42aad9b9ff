import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { renderTemplate, type Templates } from '../../src/page/render.ts';
import { buildView } from '../../src/reports/build-view.ts';
import { dataset, requests } from '../../src/reports/testing/fixture.ts';
import { checkTemplate, instrument } from '../../src/templates/instrument.ts';
import { unresolvedPaths } from '../../src/templates/paths.ts';
import { compileTemplates } from './compile.ts';

const folder = resolve(import.meta.dirname, '../../templates');
const sources = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith('.hbs'))
    .map((file) => [file.replace('.hbs', ''), readFileSync(join(folder, file), 'utf8')]),
);

test('elements are marked with the line that writes them', () => {
  expect(instrument('t', '<p>{{#if a}}\n<em class="{{b}}">x</em>{{/if}}\n</p>')).toBe(
    '<p data-at="t:1">{{#if a}}\n<em data-at="t:2" class="{{b}}">x</em>{{/if}}\n</p>',
  );
});

describe('checks', () => {
  const cases: readonly [string, string][] = [
    ['<p>\n<blink>x</blink></p>', 't:2: <blink> is not in the vocabulary'],
    ['<p style="x">x</p>', 't:1: attribute style is not allowed on <p>'],
    ['<p class="{{kind}}">x</p>', 't:1: class "xxxxxxxx" is not allowed on <p>; classes are written out'],
    ['<p data-at="t:1">x</p>', 't:1: attribute data-at is not allowed on <p>'],
    ['<p>{{{html}}}</p>', 't:1: values must not be written unescaped'],
    ['<p>{{#if a}}</p>{{/if}}</p>', 't:1: </p> closes nothing'],
    ['<section><p>x</p>', 't: <section> is not closed in this template'],
    ['<p>a < b</p>', 't:1: not a tag: <'],
  ];
  test.each(cases)('%s', (source, fault) => {
    expect(checkTemplate('t', source)).toContain(fault);
  });

  test('faults of all templates are told at once', () => {
    const faulty = new Map([
      ['a', '<b>x</b>'],
      ['c', '<u>x</u>'],
    ]);
    expect(() => compileTemplates(faulty)).toThrow(/a:1: .*\nc:1: /);
  });
});

test('a compiled template says what value it lacks, and where it asks for it', () => {
  const code = compileTemplates(new Map([['t', '<p>{{a}}</p>\n{{#each list}}<p>{{b.c}}</p>{{/each}}']]));
  const templates = new Function(code.replace('export const templates =', 'return'))() as Templates;
  expect(renderTemplate('t', { a: '<', list: [{ b: { c: 1 } }] }, templates)).toBe(
    '<p data-at="t:1">&lt;</p>\n<p data-at="t:2">1</p>',
  );
  expect(() => renderTemplate('t', { list: [] }, templates)).toThrow(
    'No "a" in [object Object], asked for in line 1',
  );
  expect(() => renderTemplate('t', { a: 1, list: [{ b: {} }] }, templates)).toThrow(/No "c" in .* line 2/);
});

test('every value that the templates ask for is in the views', () => {
  const entries = requests.map(([report, request]) => [report, buildView(dataset, request)] as const);
  const { missing, unvisited } = unresolvedPaths(entries, sources);
  expect(missing).toEqual([]);
  expect(unvisited).toEqual([]);
});

test('a missing value is found, in branches not taken as well', () => {
  const faulty = new Map([['r', '{{#if a}}{{b}}{{else}}{{c.d}}{{/if}}\n{{#each list}}{{name}}{{/each}}']]);
  const { missing, unvisited } = unresolvedPaths([['r', { a: null, list: [] }]], faulty);
  expect(missing).toEqual(['r:1: b', 'r:1: c.d']);
  expect(unvisited).toEqual(['r:2: name']);
});
