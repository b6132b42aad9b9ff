import { describe, expect, test } from 'vitest';
import { testTheme } from '../theme/testing/theme.ts';
import { finishBody } from './body.ts';
import type { TextContext } from './shown-text.ts';
import { symbolSprite, symbolSvg } from './symbols.ts';

const noCharts = { pictures: new Map(), measure: () => 0 };
const finish = (body: string) => finishBody(body, noCharts, testTheme);
const html = (body: string) => finish(body).html;

describe('sources', () => {
  test('come forward from the list where they are cited', () => {
    expect(
      html(
        '<p>a <a class="cite" href="#source-1">1</a></p><ol class="sources"><li id="source-1"><p>One</p></li></ol>',
      ),
    ).toBe(
      '<p>a <button popovertarget=source-1>1</button><ol class=sources><li><div id=source-1 popover><p>One</div></ol>',
    );
  });

  test('come forward from a running line as well', () => {
    expect(
      html('<p><a class="cite" href="#source-1">1</a></p><p><span id="source-1">1 One</span> · x</p>'),
    ).toBe('<p><button popovertarget=source-1>1</button><p><span id=source-1 popover>1 One</span> · x</p>');
  });

  test('stay with their brackets and what follows those', () => {
    const cite = '<a class="cite" href="#source-1">1</a>';
    const button = '<button popovertarget=source-1>1</button>';
    const written = (words: string) =>
      html(`<p>${words}</p><ol><li id="source-1">One</li></ol>`).replace(/<ol>.*/, '');
    expect(written(`See [${cite}]; and [${cite}, ${cite}], or ${cite}.`)).toBe(
      `<p>See <span>[${button}];</span> and <span>[${button},</span> <span>${button}],</span> or <span>${button}.</span>`,
    );
    expect(written(`Said <span class="cites">[${cite}, ${cite}]</span>.`)).toBe(
      `<p>Said <span class=cites>[${button}, ${button}]</span>.`,
    );
    expect(written(`${cite} and ${cite}`)).toBe(`<p>${button} and ${button}`);
  });

  test('are opened once in a row of a table', () => {
    const cite = '<a class="cite" href="#source-1">1</a>';
    const row = `<tr><td><p>[${cite}] and [${cite}]</p></td></tr>`;
    expect(
      html(`<table><tbody>${row}${row}</tbody></table><ol><li id="source-1">One</li></ol>`).match(/<button/g),
    ).toHaveLength(2);
  });
});

describe('links to what can be cited', () => {
  test('stand behind the first paragraph of a claim, which is not named twice', () => {
    expect(html('<ol><li id="claim-a"><div data-claim="a"><p>One</p><p>Two</p></div></li></ol>')).toBe(
      '<ol><li id=claim-a><div><p>One<a class=self href=#claim-a aria-label=Link></a><p>Two</div></ol>',
    );
    expect(html('<table><tbody><tr id="claim-a" data-claim="a"><td>1</td></tr></tbody></table>')).toBe(
      '<table><tbody><tr id=claim-a><td>1</tbody></table>',
    );
  });

  test('are the printed id where there is one', () => {
    expect(html('<div id="claim-a"><p>One</p><p class="note">a</p></div>')).toBe(
      '<div id=claim-a><p>One<p class=note><a href=#claim-a>a</a></div>',
    );
  });
});

test('cells tell their column, for screens too narrow for a table; like tables share the rules', () => {
  const table = (class_: string) =>
    `<table${class_}><thead><tr><th scope="col">A</th><th scope="col">B &amp; "C"</th></tr></thead><tbody><tr><th scope="row">a</th><td>1</td></tr></tbody></table>`;
  const { html: written, css } = finish(`${table('')}${table(' class="even"')}`);
  expect(written.match(/<table[^>]*>/g)).toEqual(['<table class=head-1>', '<table class="even head-1">']);
  expect(css).toBe('.head-1 td:nth-child(1){--label:"A"}.head-1 td:nth-child(2){--label:"B & \\22 C\\22 "}');
});

test('tables with many columns scroll in a region that has a name and can be reached', () => {
  const rows = '<thead><tr><th scope="col">A</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>';
  expect(html(`<h2 id="h">Years &amp; signs</h2><table class="wide">${rows}`)).toContain(
    '<div class=scroll role=region tabindex=0 aria-label="Years &amp; signs"><table class="wide head-1"><thead>',
  );
  const captioned = html(`<h2 id="h">No</h2><table class="wide"><caption>By theme</caption>${rows}<p>a</p>`);
  expect(captioned).toContain('aria-label="By theme"><table class="wide head-1"><caption>');
  expect(captioned).toContain('</table></div><p>a</p>');
});

test('symbols are drawn once, with words for those who do not see them', () => {
  const { html: written, symbols: names } = finish(
    '<p><i data-symbol="frame" role="img" aria-label="A &amp; B"></i><i data-symbol="square" aria-hidden="true"></i></p>',
  );
  const [frame, square] = [...symbolSprite(names, testTheme).matchAll(/<symbol id="([^"]*)"/g)].map(
    ([, id]) => id,
  );
  expect(written).toContain(`role=img aria-label="A &amp; B"><use href=#${frame} />`);
  expect(written).toContain(`aria-hidden=true><use href=#${square} />`);
  expect(frame).not.toBe(square);
  expect(() => symbolSvg('none', '', testTheme)).toThrow('No symbol "none"');
});

describe('white space and tags', () => {
  const cases: readonly [what: string, body: string, page: string][] = [
    ['marks of the templates go', '<p data-at="t:1">a</p>', '<p>a</p>'],
    ['text that looks like a mark stays', '<p>x data-at=&quot;y&quot;</p>', '<p>x data-at=&quot;y&quot;</p>'],
    [
      'words stay apart',
      '<p>a <strong>b</strong>\n  <em>c</em>\u00a0d</p>',
      '<p>a <b>b</b> <em>c</em>\u00a0d</p>',
    ],
    ['indents go', '<ul>\n  <li>a\n  </li>\n  <li>b</li>\n</ul>', '<ul><li>a<li>b</ul>'],
    ['text after a paragraph stays outside it', '<li><p>a</p>b</li>', '<li><p>a</p>b</li>'],
    [
      'values that need quotes keep them',
      '<a href="https://a.b/?c=d&amp;e">f</a>',
      '<a href="https://a.b/?c=d&amp;e">f</a>',
    ],
    [
      'a slash at the end of a value ends no tag',
      '<a href="https://a.b/">f</a>',
      '<a href="https://a.b/">f</a>',
    ],
  ];
  test.each(cases)('%s', (_, body, page) => {
    expect(html(body)).toBe(page);
  });
});

test('a footnote follows its mark, and each leads to the other', () => {
  expect(
    html(
      '<p>a<span data-at="t:1" class="footnote">b</span>, c<span class="footnote" id="n" lang="ru">d</span></p>',
    ),
  ).toBe(
    '<p>a<a class=footnote-mark id=footnote-1-mark href=#footnote-1 role=doc-noteref aria-label="Note 1">1</a>' +
      '<span class=footnote id=footnote-1 role=doc-footnote>' +
      '<a class=footnote-label href=#footnote-1-mark role=doc-backlink aria-label="Back to the text at note 1">1</a> b</span>' +
      ', c<a class=footnote-mark id=n-mark href=#n role=doc-noteref aria-label="Note 2">2</a>' +
      '<span class=footnote lang=ru id=n role=doc-footnote>' +
      '<a class=footnote-label href=#n-mark role=doc-backlink aria-label="Back to the text at note 2">2</a> d</span></p>',
  );
});

test('words are told by where they stand, labels of charts in the sans and nothing else of their drawing', () => {
  const label = {
    kind: 'text',
    role: 'label',
    x: 0,
    y: 10,
    text: 'Ж',
    anchor: 'start',
    face: 'sans',
    size: 8,
    color: 'ink',
  } as const;
  const line = {
    kind: 'path',
    role: 'data',
    path: [
      ['M', 1, 2],
      ['L', 3, 4],
    ],
    fill: 'ink',
    stroke: undefined,
  } as const;
  const pictures = new Map([['c', () => ({ width: 10, height: 10, marks: [label, line] })]]);
  const { shown } = finishBody(
    '<p>a <em>b</em> &amp; <span class="mark">c</span></p><table><tr><td><p>d</p></td></tr></table><img data-chart="c" alt="e">',
    { pictures, measure: () => 1 },
    testTheme,
  );
  const words = (sets: (context: TextContext) => boolean) => shown.within(sets).split(/\s+/).filter(Boolean);
  expect(words(({ sans }) => sans)).toEqual(['c', 'd', 'Ж', 'Ж']);
  expect(words(({ sans, emphasis }) => !sans && !emphasis)).toEqual(['a', '&']);
  expect(words(({ emphasis }) => emphasis)).toEqual(['b']);
});
