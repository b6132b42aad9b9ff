import { describe, expect, test } from 'vitest';
import { parseDocument } from '../document/parse.ts';
import { vocabularyOf } from '../document/vocabulary.ts';
import { paragraph, section, span } from '../layout/testing/nodes.ts';
import { testTheme } from '../theme/testing/theme.ts';
import { printHtml } from './print.ts';
import { symbolSprite, symbolSvg } from './symbols.ts';
import { documentFrom, printed } from './testing/printed.ts';

const html = (written: string) => printed(documentFrom(written));

describe('what is written', () => {
  const cases: readonly [what: string, written: string, page: string][] = [
    ['marks of the templates go', '<p data-at="t:1">a</p>', '<p>a</p>'],
    ['text that looks like a mark stays', '<p>x data-at=&quot;y&quot;</p>', '<p>x data-at="y"</p>'],
    [
      'words stay apart',
      '<p>a <strong>b</strong>\n  <em>c</em>\u00a0d</p>',
      '<p>a <strong>b</strong> <em>c</em>\u00a0d</p>',
    ],
    [
      'names that run from right to left are isolated from what stands beside them',
      '<p id="a">القاهرة, 13 May &amp; <a href="#a">תל אביב (יפו) 5</a></p>',
      '<p id=a><bdi>القاهرة</bdi>, 13 May &amp; <a href=#a><bdi>תל אביב (יפו</bdi>) 5</a></p>',
    ],
    ['indents go', '<ul>\n  <li>a\n  </li>\n  <li>b</li>\n</ul>', '<ul><li>a<li>b</ul>'],
    ['text after a paragraph stays outside it', '<ul><li><p>a</p>b</li></ul>', '<ul><li><p>a</p>b</ul>'],
    [
      'characters that mean something are escaped',
      '<p id="a">1 &lt; 2 &amp;amp; <a href="#a">"3"</a></p>',
      '<p id=a>1 &lt; 2 &amp;amp; <a href=#a>"3"</a></p>',
    ],
    [
      'values that need quotes keep them',
      '<p><a href="https://a.b/?c=d&amp;e">f</a></p>',
      '<p><a href="https://a.b/?c=d&amp;e">f</a></p>',
    ],
    [
      'a slash at the end of a value ends no tag',
      '<p><a href="https://a.b/">f</a></p>',
      '<p><a href="https://a.b/">f</a></p>',
    ],
    [
      'elements keep their names, classes and what only a page needs',
      '<header class="band"><p class="kicker"><time datetime="2019-06-05">5 June</time></p></header>' +
        '<aside aria-labelledby="h"><h2 id="h">b</h2></aside>',
      '<header class=band><p class=kicker><time datetime=2019-06-05>5 June</time></header>' +
        '<aside aria-labelledby=h><h2 id=h>b</h2></aside>',
    ],
    [
      'roles that elements have by themselves are no classes',
      '<p><q>a</q> <small>b</small> <span class="mark">c</span></p>',
      '<p><q>a</q> <small>b</small> <span class=mark>c</span></p>',
    ],
    [
      'languages are told where they change',
      '<section lang="ru"><p lang="ru">а</p><p lang="en">b</p></section>',
      '<section lang=ru><p>а<p lang=en>b</section>',
    ],
    [
      'a term keeps its details apart',
      '<dl class="facts"><dt>a</dt><dd id="b">b</dd><dd><p>c</p></dd><dt>d</dt><dd>e</dd></dl>',
      '<dl class=facts><dt>a<dd id=b>b<dd><p>c<dt>d<dd>e</dl>',
    ],
    [
      'numbers of lists are as written',
      '<ol start="7"><li>a</li><li value="9">b</li></ol>',
      '<ol start=7><li>a<li value=9>b</ol>',
    ],
    [
      'a table has its parts',
      '<table class="even"><caption>C</caption><thead><tr><th scope="col">A</th><th scope="col" class="number">B</th></tr></thead>' +
        '<tbody><tr><th scope="row">a</th><td class="number">1</td></tr><tr><td colspan="2" rowspan="2">b</td></tr><tr></tr></tbody></table>',
      '<table class=even><caption>C</caption><thead><tr><th scope=col>A<th class=number scope=col>B</thead>' +
        '<tbody><tr><th scope=row>a<td class=number>1<tr><td colspan=2 rowspan=2>b<tr></tbody></table>',
    ],
    [
      'contents are nested lists',
      '<h2 id="a">A</h2><h3 id="b">B</h3><nav class="contents" aria-label="In it"><ol>' +
        '<li><a href="#a">A</a><ol><li><a href="#b">B</a></li><li><a href="#b">B</a></li></ol></li><li><a href="#a">A</a></li></ol></nav>',
      '<h2 id=a>A</h2><h3 id=b>B</h3><nav class=contents aria-label="In it"><ol>' +
        '<li><a href=#a>A</a><ol><li><a href=#b>B</a><li><a href=#b>B</a></ol><li><a href=#a>A</a></ol></nav>',
    ],
    [
      'pictures are the caller’s',
      '<figure><figcaption><p>a</p></figcaption><img data-chart="c" alt="d"><details><summary>e</summary><p>f</p></details></figure>',
      '<figure><figcaption><p>a</figcaption><img src=c alt=d><details><summary>e</summary><p>f</details></figure>',
    ],
    ['a line is broken', '<p>a<br>\n b</p>', '<p>a<br>b</p>'],
  ];
  test.each(cases)('%s', (_, written, page) => {
    expect(html(written)).toBe(page);
  });
});

test('what a passage rests on is told once, and not within the element of their own', () => {
  expect(
    html(
      '<ul data-claim="a"><li id="claim-a"><span data-claim="a">b</span></li><li><span data-claim="c">d</span></li></ul>',
    ),
  ).toBe('<ul data-claim=a><li id=claim-a><span>b</span><li><span data-claim=c>d</span></ul>');
  expect(html('<ul><li id="claim-a"><span data-claim="a">b</span></li></ul>')).toBe(
    '<ul><li id=claim-a><span>b</span></ul>',
  );
});

test('the page may call elements otherwise', () => {
  const document = documentFrom('<p><strong>a</strong></p>');
  expect(printed(document, { strong: 'b' })).toBe('<p><b>a</b></p>');
});

test('nodes that no HTML was read for have the elements of their roles', () => {
  const tree = section({
    role: 'figcaption',
    children: [paragraph([span({ role: 'emphasis', children: [] })])],
  });
  const options = { theme: testTheme, lang: 'en', picture: () => '' };
  expect(printHtml([tree], options).html).toBe('<figcaption><p><em></em></figcaption>');
});

test('elements and spaces of a wider vocabulary are kept', () => {
  const inline = { category: 'inline', classes: [], content: 'inlines' } as const;
  const block = { category: 'block', classes: [], attributes: [] } as const;
  const elements = {
    form: { ...block, content: 'either' },
    label: { ...inline, attributes: ['for'] },
    input: { ...inline, attributes: ['type'], content: 'nothing' },
    pre: { ...block, content: 'inlines' },
    a: { ...inline, attributes: ['href'], leadsBeside: true },
  } as const;
  const read = (written: string) =>
    parseDocument(written, {
      theme: testTheme,
      vocabulary: { ...vocabularyOf(testTheme), elements },
      content: 'either',
    });
  const { document, faults } = read(
    '<form><label for="i">a</label>\n<input id="i" type="text">\n<a href="b.html">b</a></form><pre>c\n  d</pre>',
  );
  expect(faults).toEqual([]);
  expect(printed(document)).toBe(
    '<form><label for=i>a</label> <input id=i type=text> <a href=b.html>b</a></form><pre>c\n  d</pre>',
  );
  for (const href of ['javascript:x', '//a.b/', ''])
    expect(read(`<a href="${href}">x</a>`).faults.map(({ code }) => code)).toEqual(['bad-link']);
});

test('symbols are drawn once, with words for those who do not see them', () => {
  const { document } = parseDocument(
    '<p><i data-symbol="frame" role="img" aria-label="A &amp; B"></i><i data-symbol="square" aria-hidden="true"></i></p>',
    { theme: testTheme },
  );
  const { html: written, symbols } = printHtml(document.children, {
    theme: testTheme,
    lang: 'en',
    picture: () => '',
  });
  const [frame, square] = [...symbolSprite(symbols, testTheme).matchAll(/<symbol id="([^"]*)"/g)].map(
    ([, id]) => id,
  );
  expect(written).toContain(`role=img aria-label="A &amp; B"><use href=#${frame} />`);
  expect(written).toContain(`aria-hidden=true><use href=#${square} />`);
  expect(frame).not.toBe(square);
  expect(() => symbolSvg('none', '', testTheme)).toThrow('No symbol "none"');
});

test('a footnote follows its mark, and each leads to the other', () => {
  const { note, backToText } = testTheme.words;
  expect(
    html(
      '<p>a<span data-at="t:1" class="footnote">b</span>, c<span class="footnote" id="n" lang="ru">d</span></p>',
    ),
  ).toBe(
    `<p>a<a class=footnote-mark id=footnote-1-mark href=#footnote-1 role=doc-noteref aria-label="${note('1')}">1</a>` +
      '<span class=footnote id=footnote-1 role=doc-footnote>' +
      `<a class=footnote-label href=#footnote-1-mark role=doc-backlink aria-label="${backToText('1')}">1</a> b</span>` +
      `, c<a class=footnote-mark id=n-mark href=#n role=doc-noteref aria-label="${note('2')}">2</a>` +
      '<span class=footnote id=n role=doc-footnote lang=ru>' +
      `<a class=footnote-label href=#n-mark role=doc-backlink aria-label="${backToText('2')}">2</a> d</span></p>`,
  );
});
