import { dataset as canonical } from '@summit/data';
import { describe, expect, test } from 'vitest';
import { currentEdition } from '../../src/facts/edition.ts';
import type { MessageArgs } from '../../src/generated/messages.ts';
import { templateSources } from '../../src/generated/template-sources.ts';
import { english } from '../../src/messages/catalogues.ts';
import type { MessageShape } from '../../src/messages/compile.ts';
import { createMessages } from '../../src/messages/messages.ts';
import { renderTemplate, type Templates } from '../../src/page/render.ts';
import type { ComparisonView } from '../../src/reports/comparison/comparison-types.ts';
import type { FullView } from '../../src/reports/full/full-types.ts';
import { dataset, datasetOf, options, records, requests } from '../../src/reports/testing/fixture.ts';
import { meetingOf } from '../../src/reports/testing/parties.ts';
import { wordedView } from '../../src/reports/testing/worded-view.ts';
import type { BriefingView } from '../../src/reports/types.ts';
import { faultInLine } from '../../src/templates/faults.ts';
import { instrument, markupFaults } from '../../src/templates/instrument.ts';
import { unresolvedPaths } from '../../src/templates/paths.ts';
import { localeData } from '../locales.ts';
import { compileTemplates } from './compile.ts';

const sources = new Map(Object.entries(templateSources));

test('elements are marked with the line that writes them, unless that around them stands on the same', () => {
  expect(instrument('t', '<p>{{#if a}}\n<em class="{{b}}"><q>x</q></em>{{/if}}\n</p><p>y</p>')).toBe(
    '<p data-at="t:1">{{#if a}}\n<em data-at="t:2" class="{{b}}"><q>x</q></em>{{/if}}\n</p><p data-at="t:3">y</p>',
  );
});

describe('checks', () => {
  const cases: readonly [string, string][] = [
    ['<p>\n<blink>x</blink></p>', 't:2: markup unknown-element blink'],
    ['<p style="x">x</p>', 't:1: markup attribute style p'],
    ['<p class="{{kind}}">x</p>', 't:1: markup class xxxxxxxx p'],
    ['<p data-at="t:1">x</p>', 't:1: markup attribute data-at p'],
    ['<p>{{#if a}}</p>{{/if}}</p>', 't:1: markup closes-nothing p'],
    ['<p>x</p>\n<section><p>x</p>', 't:2: markup unclosed section'],
    ['<section>\n<p>x\n</section>', 't:2: markup unclosed p'],
    ['<p class={{kind}}>x</p>', 't:1: markup no-tag <p class={{kind}}>'],
    ['<p>a < b</p>', 't:1: markup no-tag <'],
  ];
  test.each(cases)('%s', (source, fault) => {
    expect(markupFaults(source).map((fault) => faultInLine('t', fault))).toContain(fault);
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
  expect(renderTemplate('t', { a: '<', list: [{ b: { c: 1 } }] }, templates, english())).toBe(
    '<p data-at="t:1">&lt;</p>\n<p data-at="t:2">1</p>',
  );
  expect(() => renderTemplate('t', { list: [] }, templates, english())).toThrow(
    '"a" not defined in [object Object] - 1:',
  );
  expect(() => renderTemplate('t', { a: 1, list: [{ b: {} }] }, templates, english())).toThrow(
    /"c" not defined in .* - 2:/,
  );
});

describe('messages', () => {
  const shapes = new Map<string, Omit<MessageShape, 'id'>>([
    ['plain', { args: new Map(), elements: [] }],
    ['counted', { args: new Map([['n', 'number']]), elements: [] }],
    ['linked', { args: new Map([['n', 'number']]), elements: ['a', 'b'] }],
  ]);
  const messages = createMessages<MessageArgs>({
    locale: { ...localeData('en-GB'), plural: () => 'other' },
    catalogue: {
      plain: 'One & two',
      counted: ({ n }) => `${n} < 3`,
      linked: ({ n }) => [{ name: 'b', words: 'B&B' }, ` < ${n} `, { name: 'a', words: 'A' }],
    },
  });
  const written = (template: string) => {
    const code = compileTemplates(new Map([['t', template]]), { messages: shapes });
    const made = new Function(code.replace('export const templates =', 'return'))() as Templates;
    const html = renderTemplate('t', { count: 2, href: '"#"' }, made, messages);
    return html.replace(/ data-at="[^"]*"/g, '');
  };

  test('are written in text and attributes, with what they are given, escaped', () => {
    expect(written('<p>{{t "plain"}} {{t "counted" n=count}}</p>')).toBe('<p>One &amp; two 2 &lt; 3</p>');
    expect(written('<i role="img" aria-label="{{t "plain"}}"></i>')).toBe(
      '<i role="img" aria-label="One &amp; two"></i>',
    );
  });

  test('take markup from the template, in the order of the language', () => {
    const template = [
      '<p>{{#t "linked" n=count}}',
      '  {{#slot "a" as |words|}}<a href="{{href}}">{{words}}</a>{{/slot}}',
      '  {{#slot "b" as |words|}}<strong>{{words}} {{t "plain"}}</strong>{{/slot}}',
      '{{/t}}</p>',
    ].join('\n');
    expect(written(template)).toBe(
      '<p><strong>B&amp;B One &amp; two</strong> &lt; 2 <a href="&quot;#&quot;">A</a></p>',
    );
  });

  test.each([
    ['{{t "none"}}', 't:1: message unknown none'],
    ['<p>\n{{t "counted"}}</p>', 't:2: message lacks $n counted'],
    ['{{t "plain" n=count}}', 't:1: message has-no $n plain'],
    ['{{t "linked" n=count}}', 't:1: message lacks <a> linked'],
    ['{{#t "plain"}}{{#slot "c" as |words|}}{{words}}{{/slot}}{{/t}}', 't:1: message has-no <c> plain'],
    ['{{t title}}', 't:1: message no-id'],
  ])('%s is a fault', (template, fault) => {
    expect(() => written(template)).toThrow(fault);
  });

  test('are given what is in the view', () => {
    const faulty = new Map([
      ['r', '{{t "a" n=b}}{{#t "c" d=e}}{{#slot "f" as |words|}}{{words}}{{g}}{{/slot}}{{/t}}{{words}}'],
    ]);
    expect(unresolvedPaths([['r', {}]], faulty).missing).toEqual([
      'r:1: b',
      'r:1: e',
      'r:1: g',
      'r:1: words',
    ]);
  });
});

test('every value that the templates ask for is in the views', () => {
  const entries: (readonly [string, object])[] = requests.map(([report, request]) => [
    report,
    wordedView(dataset, request),
  ]);
  // Reports of two parties, of several and of many differ in their tables.
  for (const count of [3, 20]) {
    const many = meetingOf(count, { withdrew: ['Cland'], endorsed: ['Aland'], joined: ['Newland'] });
    for (const [report, request] of requests)
      if (report === 'full' || report === 'executive') entries.push([report, wordedView(many, request)]);
  }
  // Where all that differs is open, a commitment is touched by it, and what goes back to another is cited with it.
  const contested = datasetOf(
    records.map((one) => (one.kind === 'discrepancy' ? { ...one, state: 'open' } : one)) as typeof records,
  );
  for (const [report, request] of requests) entries.push([report, wordedView(contested, request)]);
  // Real meetings leave series, goals and projects. Of many meetings the comparison has lines in place of columns, and
  // a full briefing may have more pictures than themes.
  const real = canonical() as unknown as typeof dataset;
  const realView = <V extends BriefingView>(summit: string, report: string) =>
    wordedView<V>(real, {
      summit,
      edition: currentEdition(real, summit)?.id ?? '',
      report,
      subject: null,
      asOf: null,
    });
  const compared = realView<ComparisonView>('moscow-2025', 'comparison');
  const full = realView<FullView>('moscow-2019', 'full');
  entries.push(['comparison', compared], ['comparison', { ...compared, inColumns: false }]);
  for (const { id } of real.summits.values()) entries.push(['executive', realView(id, 'executive')]);
  entries.push(['full', { ...full, otherRows: full.themes.flatMap(({ row }) => row ?? []) }]);
  // Of a meeting that left no commitment and no series the one page tells otherwise.
  const bare = datasetOf(
    records
      .filter((one) => one.kind !== 'commitment' && (one.kind !== 'figure' || one.id === 'trade-2018'))
      .map((one) =>
        one.kind === 'edition'
          ? { ...one, keyPoints: one.keyPoints.map(({ commitment: _, ...point }) => point) }
          : one,
      ) as typeof records,
  );
  const brief = wordedView(bare, { ...options, report: 'executive' });
  const { missing, misused, unvisited } = unresolvedPaths([...entries, ['executive', brief]], sources);
  expect(missing).toEqual([]);
  expect(misused).toEqual([]);
  expect(unvisited).toEqual([]);
});

test('a missing value is found, in branches not taken as well', () => {
  const faulty = new Map([['r', '{{#if a}}{{b}}{{else}}{{c.d}}{{/if}}\n{{#each list}}{{name}}{{/each}}']]);
  const { missing, unvisited } = unresolvedPaths([['r', { a: null, list: [] }]], faulty);
  expect(missing).toEqual(['r:1: b', 'r:1: c.d']);
  expect(unvisited).toEqual(['r:2: name']);
});
