import { describe, expect, test } from 'vitest';
import { testTheme } from '../theme/testing/theme.ts';
import * as parser from './parse.ts';
import type { BlockNode } from './types.ts';
import { textOf } from './words.ts';

const parseDocument = (html: string) => parser.parseDocument(html, { theme: testTheme });

/** What only a page needs. */
const PAGE = new Set(['element', 'attributes', 'split']);

/** A tree without what is the same everywhere, so that it can be read. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, child]) => !PAGE.has(key) && key !== 'key' && key !== 'origin' && child !== undefined)
      .filter(([key, child]) => !(key === 'lang' && child === 'en'))
      .map(([key, child]) => [key, bare(child)]),
  );
}

function blocks(html: string): unknown {
  const { document, faults } = parseDocument(html);
  expect(faults).toEqual([]);
  return bare(document.children);
}

const text = (words: string) => ({ type: 'text', text: words });
const body = (...children: unknown[]) => ({ type: 'paragraph', role: 'body', children });

describe('footnotes', () => {
  const note = (label: string, children: unknown[], id = `footnote-${label}`) => ({
    type: 'footnote',
    mark: label,
    note: { type: 'note', id, label, children },
  });

  test('are counted through the document, and have an anchor of their own or of the template', () => {
    expect(
      blocks(
        '<p>One<span class="footnote"> A <em>note</em>. </span> and</p>' +
          '<ul><li>two<span class="footnote" id="n">B</span>.</li></ul>',
      ),
    ).toMatchObject([
      body(
        text('One'),
        note('1', [text('A '), { type: 'span', role: 'emphasis', children: [text('note')] }, text('.')]),
        text(' and'),
      ),
      { items: [{ children: [body(text('two'), note('2', [text('B')], 'n'), text('.'))] }] },
    ]);
  });

  test('stand straight after their words, wherever the template puts the space', () => {
    const mark = (words: string) => `<span class="footnote">${words}</span>`;
    const read = (html: string) => (blocks(html) as { children: unknown }[])[0]?.children;
    const expected = (mark: string) => [text('One'), note(mark, [text('a')]), text(' '), text('two')];
    expect(read(`<p>One\n  ${mark('a')}\n  two</p>`)).toEqual(expected('1'));
    expect(read(`<p>One ${mark('a')}two</p>`)).toEqual(expected('1'));
    expect(read(`<p><em>One </em>${mark('a')} two</p>`)).toEqual([
      { type: 'span', role: 'emphasis', children: [text('One')] },
      ...expected('1').slice(1),
    ]);
    expect(read(`<p>One ${mark('a')} ${mark('b')}</p>`)).toEqual([
      text('One'),
      note('1', [text('a')]),
      note('2', [text('b')]),
    ]);
    // Behind what is not a word there is nothing to move.
    expect(read(`<p> ${mark('a')} two</p>`)).toEqual([note('1', [text('a')]), text('two')]);
  });

  test('are no part of the words around them', () => {
    const { document } = parseDocument('<h1>Title<span class="footnote">Note</span></h1>');
    expect(document.title).toBe('Title');
  });

  test('have keys in document order, each its own', () => {
    const { document } = parseDocument('<p>a<span class="footnote">b</span>c</p>');
    const keys: number[] = [];
    JSON.stringify(document.children, (name, value) => {
      if (name === 'key') keys.push(value);
      return value;
    });
    expect(keys).toEqual([1, 2, 3, 4, 5, 6]);
  });
});

describe('trees', () => {
  test('a paragraph with inlines, white space collapsed across them', () => {
    expect(blocks('<p class="lead">\n  One <strong> two </strong> <em>three</em>\n</p>')).toEqual([
      {
        type: 'paragraph',
        role: 'lead',
        children: [
          text('One '),
          { type: 'span', role: 'strong', children: [text('two ')] },
          { type: 'span', role: 'emphasis', children: [text('three')] },
        ],
      },
    ]);
  });

  test('what was put in or taken out is known by its element', () => {
    const changed = (role: string, words: string) => ({ type: 'span', role, children: [text(words)] });
    expect(blocks('<p><del>old</del> <ins>new</ins></p>')).toEqual([
      body(changed('deleted', 'old'), text(' '), changed('inserted', 'new')),
    ]);
  });

  test('white space at the end of a line is dropped, however deep it lies', () => {
    expect(blocks('<p>a <span class="mark">b <q> </q></span> </p>')).toEqual([
      {
        type: 'paragraph',
        role: 'body',
        children: [
          text('a '),
          {
            type: 'span',
            role: 'mark',
            children: [text('b'), { type: 'span', role: 'quotation', children: [] }],
          },
        ],
      },
    ]);
  });

  test('no-break spaces and characters written as entities stay', () => {
    expect(blocks('<p>&nbsp;5&#x3D;&#61; &lt;b&gt; &amp;amp; \u202f</p>')).toEqual([
      body(text('\u00a05== <b> &amp; \u202f')),
    ]);
  });

  test('lang and basis are inherited; a basis is any text', () => {
    expect(blocks('<section class="group" data-claim="a b"><p lang="ru">Да</p></section>')).toEqual([
      {
        type: 'section',
        role: 'group',
        basis: 'a b',
        children: [
          {
            ...body({ ...text('Да'), lang: 'ru', basis: 'a b' }),
            lang: 'ru',
            basis: 'a b',
          },
        ],
      },
    ]);
  });

  test('list labels, and paragraphs left implicit', () => {
    expect(blocks('<ol start="7"><li>a</li><li value="9"><p>b</p><ul><li>c</li></ul></li></ol>')).toEqual([
      {
        type: 'list',
        ordered: true,
        role: 'plain',
        items: [
          { type: 'list-item', label: '7.', children: [body(text('a'))] },
          {
            type: 'list-item',
            label: '9.',
            children: [
              body(text('b')),
              {
                type: 'list',
                ordered: false,
                role: 'plain',
                items: [{ type: 'list-item', label: '•', children: [body(text('c'))] }],
              },
            ],
          },
        ],
      },
    ]);
  });

  test('a table', () => {
    const html =
      '<table class="wide"><caption>C</caption><thead><tr><th scope="col">A</th><th scope="col" class="number">B</th></tr></thead>' +
      '<tbody><tr><th scope="row">a</th><td class="number">1</td></tr><tr><td colspan="2"><p>x</p></td></tr></tbody></table>';
    const cell = (align: string, words: string, more = {}) => ({
      type: 'cell',
      colspan: 1,
      rowspan: 1,
      align,
      children: [body(text(words))],
      ...more,
    });
    expect(blocks(html)).toEqual([
      {
        type: 'table',
        role: 'wide',
        caption: { type: 'caption', children: [text('C')] },
        head: [
          {
            type: 'row',
            cells: [cell('left', 'A', { scope: 'column' }), cell('right', 'B', { scope: 'column' })],
          },
        ],
        body: [
          { type: 'row', cells: [cell('left', 'a', { scope: 'row' }), cell('right', '1')] },
          { type: 'row', cells: [cell('left', 'x', { colspan: 2 })] },
        ],
      },
    ]);
  });

  test('a description list joins the details of one term', () => {
    expect(blocks('<dl class="facts"><dt>Place</dt><dd>Moscow</dd><dd>Kremlin</dd></dl>')).toEqual([
      {
        type: 'description-list',
        role: 'facts',
        entries: [
          {
            type: 'description-entry',
            term: { type: 'term', children: [text('Place')] },
            children: [body(text('Moscow')), body(text('Kremlin'))],
          },
        ],
      },
    ]);
  });

  test('contents are flat, with levels', () => {
    const html =
      '<h2 id="a">A</h2><h3 id="b">B</h3><nav class="contents" aria-label="Contents"><ol><li><a href="#a">A</a> <ol><li><a href="#b">B</a></li></ol></li></ol></nav>';
    const link = (id: string, words: string) => ({
      type: 'link',
      role: 'plain',
      target: { type: 'internal', id },
      children: [text(words)],
    });
    expect((blocks(html) as BlockNode[])[2]).toEqual({
      type: 'contents',
      entries: [
        { type: 'contents-entry', level: 1, link: link('a', 'A') },
        { type: 'contents-entry', level: 2, link: link('b', 'B') },
      ],
    });
  });

  test('symbols and line breaks', () => {
    expect(blocks('<p><i data-symbol="differ" role="img" aria-label="Disputed"></i> a<br>b</p>')).toEqual([
      body(
        { type: 'symbol', name: 'differ', alt: 'Disputed' },
        text(' a'),
        { type: 'line-break' },
        text('b'),
      ),
    ]);
  });

  test('the title is that of the first h1, and keys are unique', () => {
    const { document } = parseDocument(
      '<header class="band"><h1>The <em>title</em></h1></header><dl><dt>a</dt><dd>b</dd></dl>',
    );
    expect(document.title).toBe('The title');
    const keys: number[] = [];
    JSON.stringify(document, (name, value) => {
      if (name === 'key') keys.push(value);
      return value;
    });
    expect(new Set(keys).size).toBe(keys.length);
    expect(textOf([])).toBe('');
  });
});

describe('what only a page needs', () => {
  const first = (html: string): unknown => {
    const { document, faults } = parseDocument(html);
    expect(faults).toEqual([]);
    return document.children[0];
  };

  test('are the elements of nodes that several make, and attributes that no other field tells', () => {
    expect(first('<aside id="a" aria-labelledby="h"><h2 id="h">x</h2></aside>')).toMatchObject({
      element: 'aside',
      attributes: { 'aria-labelledby': 'h' },
    });
    expect(first('<p><time datetime="2019">x</time></p>')).toMatchObject({
      element: 'p',
      children: [{ element: 'time', attributes: { datetime: '2019' } }],
    });
    expect(first('<ul><li>x</li></ul>')).toMatchObject({ items: [{ children: [{ element: '' }] }] });
  });

  test('is the class of what has no role', () => {
    const html =
      '<table><thead><tr><th scope="col" class="number">x</th></tr></thead><tbody><tr><td>y</td></tr></tbody></table>';
    expect(first(html)).toMatchObject({
      head: [{ cells: [{ scope: 'column', attributes: { class: 'number' } }] }],
      body: [{ cells: [{ attributes: undefined }] }],
    });
  });

  test('is how many of the details of a term stand in each element', () => {
    expect(first('<dl><dt>a</dt><dd>b</dd><dd><p>c</p><p>d</p></dd></dl>')).toMatchObject({
      entries: [{ split: [1, 2] }],
    });
  });
});

describe('faults', () => {
  const cases: readonly [string, readonly string[]][] = [
    ['<p data-at="t:4"><blink>x</blink></p>', ['t:4: unknown-element blink']],
    ['<p data-at="t:2" style="x">x</p>', ['t:2: unknown-attribute style']],
    ['<p data-at="t:2" class="huge">x</p>', ['t:2: unknown-class huge']],
    ['<p data-at="t:2" id="a" id="b">x</p>', ['t:2: repeated-attribute id']],
    ['<p data-at="t:2"><p data-at="t:3">x</p></p>', ['t:3: not-allowed-here <p>']],
    [
      '<table data-at="t:1"><td data-at="t:2">x</td></table>',
      ['t:2: not-allowed-here <td>', 't:1: incomplete table-rows', 't:1: incomplete table-head'],
    ],
    ['<section data-at="t:1">loose words</section>', ['t:1: text-not-allowed loose words']],
    ['<p data-at="t:5">a<strong data-at="t:6">b</p>', ['t:6: unclosed strong']],
    ['<section data-at="t:5"><p data-at="t:6">a', ['t:6: unclosed p', 't:5: unclosed section']],
    ['<p data-at="t:1">a</em></p>', ['t:1: unexpected-end-tag em']],
    ['<p data-at="t:1">a < b</p>', ['t:1: stray-markup <']],
    ['<p data-at="t:1">a<!-- b --></p>', ['t:1: stray-markup <!-- b -->']],
    ['<p data-at="t:1">&hellip;</p>', ['t:1: unknown-entity &hellip;']],
    ['<p data-at="t:1" id="a">x</p><p data-at="t:2" id="a">x</p>', ['t:2: duplicate-id a']],
    ['<p data-at="t:1"><a data-at="t:2" href="#gone">x</a></p>', ['t:2: dangling-link gone']],
    ['<section data-at="t:1" aria-labelledby="gone"></section>', ['t:1: dangling-link gone']],
    [
      '<p data-at="t:1"><a data-at="t:2" href="javascript:alert(1)">x</a></p>',
      ['t:2: bad-link javascript:alert(1)'],
    ],
    ['<ol data-at="t:1" start="x"><li data-at="t:2">x</li></ol>', ['t:1: bad-value start="x"']],
    ['<ul data-at="t:1"></ul>', ['t:1: incomplete list-items']],
    ['<h2 data-at="t:1"></h2>', ['t:1: incomplete heading-words']],
    ['<dl data-at="t:1"><dt data-at="t:2">a</dt></dl>', ['t:1: incomplete entries']],
    [
      '<p data-at="t:1">a<span data-at="t:2" class="footnote"></span></p>',
      ['t:2: incomplete footnote-words'],
    ],
    [
      '<p data-at="t:1">a<span data-at="t:2" class="footnote">b<span data-at="t:3" class="footnote">c</span></span></p>',
      ['t:3: not-allowed-here <span>'],
    ],
    [
      '<p data-at="t:1" id="footnote-1">a<span data-at="t:2" class="footnote">b</span></p>',
      ['t:2: duplicate-id footnote-1'],
    ],
    [
      '<p data-at="t:1"><a data-at="t:2" class="see" href="https://a.b/">x</a></p>',
      ['t:2: bad-link https://a.b/'],
    ],
    ['<p data-at="t:1"><i data-at="t:2"></i></p>', ['t:2: missing-attribute data-symbol']],
    ['<p data-at="t:1"><span data-at="t:2" data-slot="x"></span></p>', ['t:2: incomplete slot-words']],
    [
      '<section data-at="t:1"><blink data-at="t:2"><p class="huge">x</p></blink></section>',
      ['t:2: unknown-element blink', 't:2: unknown-class huge'],
    ],
    [
      '<p data-at="t:1" class=lead>x</p>',
      [
        'html:1: stray-markup <p data-at="t:1" class=lead>',
        'html:1: text-not-allowed x',
        'html:1: unexpected-end-tag p',
      ],
    ],
  ];
  test.each(cases)('%s', (html, expected) => {
    const found = parseDocument(html).faults.map(({ code, origin, detail }) => {
      const place = `${origin.template}:${origin.line}`;
      return `${place}: ${code} ${detail}`;
    });
    expect(found).toEqual(expected);
  });

  test('all faults are told at once', () => {
    const { faults } = parseDocument(
      '<p data-at="full:3" class="x"><b>y</b></p><a data-at="full:9" href="#z">z</a>',
    );
    expect(faults.map(({ code }) => code)).toEqual(['unknown-class', 'unknown-element', 'not-allowed-here']);
  });
});

test('where the HTML does not tell who wrote it, a fault has its own line and column', () => {
  const html = '<h1>T</h1>\n<p>\n  <b>bold</b></p>\n\n<!-- no -->\n<p>a</p></div>\n<ul></ul>\n';
  const { faults } = parser.parseDocument(html, { theme: testTheme, source: 'a.html' });
  expect(faults.map(({ code, origin }) => [code, origin])).toEqual([
    ['unknown-element', { template: 'a.html', line: 3, column: 3 }],
    ['stray-markup', { template: 'a.html', line: 5, column: 1 }],
    ['unexpected-end-tag', { template: 'a.html', line: 6, column: 9 }],
    ['incomplete', { template: 'a.html', line: 7, column: 1 }],
  ]);
  const told = parser.parseDocument('<section data-at="t:7">\n\n<b>x</b></section>', { theme: testTheme });
  expect(told.faults[0]?.origin).toEqual({ template: 't', line: 7 });
});

test('letters come composed with their marks, and titles without soft hyphens', () => {
  expect(blocks('<p>Ko\u0308ln</p>')).toEqual([body(text('Köln'))]);
  expect(blocks('<p>\u{2f800}</p>')).toEqual([body(text('\u{2f800}'))]);
  expect(parseDocument('<h1>Test\u00ading</h1>').document.title).toBe('Testing');
});
