/**
 * What people write in HTML and what becomes of it: it is set, or told with line and column and with what says the same,
 * where there is such a thing. Nothing crashes, and whatever PDF comes of it keeps to the standards.
 */
import { describe, expect, test } from 'vitest';
import { parseDocument } from './document/parse.ts';
import { fontFiles } from './font-files.ts';
import { writePage } from './html/write-page.ts';
import { conformanceFaults } from './pdf/testing/conformance.ts';
import { openFonts } from './text/font-file.ts';
import { plainTheme } from './theme/plain-theme.ts';
import { typeset } from './typeset.ts';

const fonts = openFonts(fontFiles());
const options = { theme: plainTheme, fonts };

/** The HTML below a heading, which is the first line, and the faults that it has: place, code, and what they name. */
const WRITTEN: readonly (readonly [html: string, faults: readonly string[]])[] = [
  ['<h2>a<br>b</h2>', []],
  ['<h2></h2>', ['2:1 incomplete heading-words']],
  ['<h2> </h2>', ['2:1 incomplete heading-words']],
  ['<h5>a</h5>', ['2:1 unknown-element h5, h4']],
  ['<h3>skips a level</h3>', []],
  ['<h2>a</h2><h4>b</h4>', []],
  ['<h1>second</h1>', []],
  ['<p>a<p>b</p>', ['2:5 not-allowed-here <p>', '2:1 unclosed p']],
  ['<p>unclosed', ['2:1 unclosed p']],
  ['</p>', ['2:1 unexpected-end-tag p']],
  ['<p></p>', []],
  [
    '<p>a <b>b</b> <i>c</i> <u>d</u></p>',
    [
      '2:6 unknown-element b, strong',
      '2:18 text-not-allowed c',
      '2:15 missing-attribute data-symbol',
      '2:24 unknown-element u, em',
      '2:15 unknown-symbol',
    ],
  ],
  [
    '<p>x<sup>2</sup> and H<sub>2</sub>O</p>',
    ['2:5 unknown-element sup, span', '2:23 unknown-element sub, span'],
  ],
  [
    '<p><code>x</code> <kbd>k</kbd> <mark>m</mark> <del>d</del> <ins>i</ins> <abbr title="x">y</abbr></p>',
    [
      '2:4 unknown-element code, span',
      '2:19 unknown-element kbd, span',
      '2:32 unknown-element mark, em',
      '2:73 unknown-element abbr, span',
    ],
  ],
  ['<p>a<wbr>b</p>', ['2:5 unknown-element wbr']],
  ['<p style="color:red">a</p>', ['2:1 unknown-attribute style']],
  ['<div style="float:left"><p>a</p></div>', ['2:1 unknown-attribute style', '2:25 not-allowed-here <p>']],
  ['<div><p>a</p></div>', ['2:6 not-allowed-here <p>']],
  ['<p align="center">a</p>', ['2:1 unknown-attribute align']],
  ['<center>a</center>', ['2:1 unknown-element center, p']],
  ['<font color="red">a</font>', ['2:1 unknown-element font, span']],
  ['<details><summary>s</summary><p>a</p></details>', ['2:1 not-allowed-here <details>']],
  ['<details><p>a</p></details>', ['2:1 not-allowed-here <details>']],
  ['<dl><dt>a</dt><dd>b</dd></dl>', []],
  ['<dl><dd>b</dd></dl>', ['2:5 incomplete dt', '2:1 incomplete entries']],
  ['<dl><dt>a</dt></dl>', ['2:1 incomplete entries']],
  ['<dl><div><dt>a</dt><dd>b</dd></div></dl>', ['2:5 not-allowed-here <div>']],
  ['<ul></ul>', ['2:1 incomplete list-items']],
  ['<ul>text</ul>', ['2:5 text-not-allowed text', '2:1 incomplete list-items']],
  ['<ul><p>a</p></ul>', ['2:5 not-allowed-here <p>', '2:1 incomplete list-items']],
  ['<ul><li>a<ul><li>b</li></ul></li></ul>', []],
  ['<ul><ul><li>b</li></ul></ul>', ['2:5 not-allowed-here <ul>']],
  ['<ol start="3"><li>a</li></ol>', []],
  ['<ol start="x"><li>a</li></ol>', ['2:1 bad-value start="x"']],
  ['<ol start="-2"><li>a</li></ol>', ['2:1 bad-value start="-2"']],
  ['<ol type="a"><li>a</li></ol>', ['2:1 unknown-attribute type']],
  ['<ol reversed><li>a</li></ol>', ['2:1 unknown-attribute reversed']],
  ['<ol><li value="7">a</li></ol>', []],
  ['<pre>  a\n   b</pre>', ['2:1 unknown-element pre, p']],
  ['<hr>', ['2:1 unknown-element hr']],
  ['<blockquote><p>a</p></blockquote>', ['2:1 unknown-element blockquote, p']],
  ['<a href="#nowhere">a</a>', ['2:1 not-allowed-here <a>']],
  ['<p><a href="#nowhere">a</a></p>', ['2:4 dangling-link nowhere']],
  ['<p><a>a</a></p>', ['2:4 bad-link ']],
  ['<p><a href="mailto:a@b.c">a</a></p>', []],
  ['<p><a href="page.html">a</a></p>', ['2:4 bad-link page.html']],
  ['<p><a href="javascript:alert(1)">a</a></p>', ['2:4 bad-link javascript:alert(1)']],
  ['<p><a href="https://a.b"></a></p>', ['2:4 incomplete link-words']],
  ['<p id="x">a</p><p id="x">b</p>', ['2:16 duplicate-id x']],
  ['<p id="">a</p>', ['2:1 bad-value id=""']],
  ['<p id="a b">a</p>', ['2:1 bad-value id="a b"']],
  ['<img alt="a">', ['2:1 not-allowed-here <img>']],
  ['<img src="a.png" alt="a">', ['2:1 not-allowed-here <img>']],
  ['<img src="a.png">', ['2:1 not-allowed-here <img>']],
  ['<figure><img src="a.png"></figure>', ['2:9 missing-attribute alt', '2:9 unknown-picture']],
  ['<figure><p>a</p></figure>', ['2:1 incomplete figcaption', '2:1 incomplete img']],
  ['<p><img src="a" alt="b"></p>', ['2:4 not-allowed-here <img>']],
  ['<video src="a.mp4"></video>', ['2:1 unknown-element video']],
  ['<iframe src="x"></iframe>', ['2:1 unknown-element iframe']],
  ['<script>alert(1)</script>', ['2:1 unknown-element script']],
  ['<style>p{color:red}</style>', ['2:1 unknown-element style']],
  ['<svg><path d="M0 0"/></svg>', ['2:1 unknown-element svg, img', '2:6 stray-markup <path d="M0 0"/>']],
  [
    '<form><input type="text"><button>b</button></form>',
    ['2:1 unknown-element form', '2:7 unknown-element input', '2:26 unknown-element button'],
  ],
  [
    '<table><tr><td>a</td></tr></table>',
    ['2:8 not-allowed-here <tr>', '2:1 incomplete table-rows', '2:1 incomplete table-head'],
  ],
  ['<table><tbody><tr><td>a</td></tr></tbody></table>', ['2:1 incomplete table-head']],
  [
    '<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>a</td></tr></tbody></table>',
    ['2:19 missing-attribute scope'],
  ],
  [
    '<table><thead><tr><th scope="col">a</th></tr></thead><tbody><tr><td><table><thead><tr><th scope="col">x</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table></td></tr></tbody></table>',
    [],
  ],
  [
    '<table><thead><tr><th scope="col">a</th><th scope="col">b</th></tr></thead><tbody><tr><td colspan="2">a</td></tr><tr><td rowspan="2">a</td><td>b</td></tr><tr><td colspan="2">c</td></tr></tbody></table>',
    ['2:1 incomplete equal-rows'],
  ],
  [
    '<table><thead><tr><th scope="col">a</th><th scope="col">b</th></tr></thead><tbody><tr><td>a</td><td rowspan="2">b</td></tr><tr><td colspan="2">c</td></tr></tbody></table>',
    ['2:128 bad-value colspan="2"', '2:1 incomplete equal-rows'],
  ],
  [
    '<table><thead><tr><th scope="col">a</th><th scope="col">b</th></tr></thead><tbody><tr><td>a</td></tr></tbody></table>',
    ['2:1 incomplete equal-rows'],
  ],
  [
    '<table><thead><tr><th scope="col">a</th></tr></thead><tbody><tr><td rowspan="3">a</td></tr></tbody></table>',
    ['2:65 bad-value rowspan="3"'],
  ],
  [
    '<table><thead><tr><th scope="col">a</th></tr></thead><tbody><tr><td colspan="0">a</td></tr></tbody></table>',
    ['2:65 bad-value colspan="0"'],
  ],
  [
    '<table border="1" width="100%"><thead><tr><th scope="col">a</th></tr></thead><tbody><tr><td>a</td></tr></tbody></table>',
    ['2:1 unknown-attribute border', '2:1 unknown-attribute width'],
  ],
  [
    '<table><colgroup><col></colgroup><thead><tr><th scope="col">a</th></tr></thead><tbody><tr><td>a</td></tr></tbody></table>',
    ['2:8 unknown-element colgroup', '2:18 unknown-element col'],
  ],
  [
    '<table><thead><tr><th scope="col">a</th></tr></thead><tbody><tr><td>a</td></tr></tbody><tfoot><tr><td>f</td></tr></tfoot></table>',
    ['2:88 unknown-element tfoot, tbody'],
  ],
  ['<!-- comment --><p>a</p>', ['2:1 stray-markup <!-- comment -->']],
  [
    '<!DOCTYPE html><html><head><title>x</title></head><body><p>a</p></body></html>',
    [
      '2:1 stray-markup <!DOCTYPE html>',
      '2:16 unknown-element html',
      '2:22 unknown-element head',
      '2:28 unknown-element title',
      '2:51 unknown-element body',
    ],
  ],
  ['<p>a &copy; &eacute; b</p>', ['2:6 unknown-entity &copy;', '2:13 unknown-entity &eacute;']],
  ['<p>a & b < c</p>', ['2:6 unknown-entity &', '2:10 stray-markup <']],
  ['<p class="foo">a</p>', ['2:1 unknown-class foo']],
  ['<p class="lead note">a</p>', ['2:1 unknown-class lead note']],
  ['<p onclick="x()">a</p>', ['2:1 unknown-attribute onclick']],
  ['<p lang="xx-bad-tag-">a</p>', ['2:1 bad-value lang="xx-bad-tag-"']],
  ['<p lang="">a</p>', ['2:1 bad-value lang=""']],
  ['<p dir="rtl">שלום</p>', ['2:1 unknown-attribute dir', '2:1 missing-glyph']],
  ['<p>مرحبا</p>', ['2:1 missing-glyph']],
  ['<p hidden>a</p>', ['2:1 unknown-attribute hidden']],
  ['<p data-foo="1">a</p>', ['2:1 unknown-attribute data-foo']],
  [
    '<P CLASS=lead>a</P>',
    ['2:1 stray-markup <P CLASS=lead>', '2:15 text-not-allowed a', '2:16 unexpected-end-tag p'],
  ],
  ["<p class='lead'>a</p>", []],
  ['<p/>', ['2:1 stray-markup <p/>']],
  ['<br>', ['2:1 not-allowed-here <br>']],
  ['<section><section><h2>a</h2></section></section>', []],
  ['<section aria-labelledby="nope"><p>a</p></section>', ['2:1 dangling-link nope']],
  [
    '<main><article><p>a</p></article></main>',
    ['2:1 unknown-element main, section', '2:7 unknown-element article, section'],
  ],
  ['<footer><p>a</p></footer>', ['2:1 unknown-element footer, section']],
  ['<p>a<span class="footnote">b</span></p>', []],
  ['<p>a<span class="footnote"></span></p>', ['2:5 incomplete footnote-words']],
  [
    '<p>a<span class="footnote">b<span class="footnote">c</span></span></p>',
    ['2:29 not-allowed-here <span>'],
  ],
  ['<h2>a<span class="footnote">b</span></h2>', []],
  ['<p>emoji \ud83d\ude00 and \u200b zero</p>', ['2:1 missing-glyph']],
  [
    '<nav class="contents"><ul><li><a href="#x">x</a></li></ul></nav><h2 id="x">x</h2>',
    ['2:23 not-allowed-here <ul>'],
  ],
  ['<nav class="contents"><p>a</p></nav>', ['2:23 not-allowed-here <p>']],
  ['<aside><p>a</p></aside>', []],
  ['<p><strong><p>a</p></strong></p>', ['2:12 not-allowed-here <p>']],
  ['<p><strong>a<em>b</strong>c</em></p>', ['2:13 unclosed em', '2:28 unexpected-end-tag em']],
  ['<p><![CDATA[x]]></p>', ['2:4 stray-markup <![CDATA[x]]>']],
  ['<?php echo 1 ?>', ['2:1 stray-markup <?php echo 1 ?>']],
  ['<p title="x">a</p>', ['2:1 unknown-attribute title']],
  ['<p>a\u0000b</p>', ['2:5 control-character U+0000']],
  ['<p>a\u0007b</p>', ['2:5 control-character U+0007']],
  ['plain text', ['2:1 text-not-allowed plain text']],
  ['', []],
  ['<p>x</p><time datetime="2020-01-01">t</time>', ['2:9 not-allowed-here <time>']],
  ['<p><time datetime="2020-01-01">t</time> <q>q</q> <small>s</small></p>', []],
  ['<p><i data-symbol="nope"></i>x</p>', ['2:4 unknown-symbol']],
  ['<p><img data-chart="x" alt="y"></p>', ['2:4 not-allowed-here <img>']],
  ['<custom-element>a</custom-element>', ['2:1 unknown-element custom-element']],
  ['<p><span>a</span></p>', []],
  ['<math><mi>x</mi></math>', ['2:1 unknown-element math', '2:7 unknown-element mi']],
  ['<p><a href="https://a.b"><a href="https://c.d">x</a></a></p>', ['2:26 not-allowed-here <a>']],
  ['<h2><a href="https://a.b">x</a></h2>', []],
  ['<p>a<br></p>', []],
  ['<p>a<br/>b</p>', []],
  ['<ol><li></li></ol>', []],
  ['<table></table>', ['2:1 incomplete table-rows', '2:1 incomplete table-head']],
  [
    '<table><caption></caption><thead><tr><th scope="col"></th></tr></thead><tbody><tr><td></td></tr></tbody></table>',
    [],
  ],
  ['<p id="1">a</p>', ['2:1 bad-value id="1"']],
  ['<object data="a.pdf"></object>', ['2:1 unknown-element object, img']],
  ['<input>', ['2:1 unknown-element input']],
  [
    '<p>&#0; &#x110000; &#xD800;</p>',
    ['2:4 unknown-entity &#0;', '2:9 unknown-entity &#x110000;', '2:20 unknown-entity &#xD800;'],
  ],
  ['<p>a</p', ['2:5 stray-markup </p', '2:1 unclosed p']],
  [
    '<p class=>a</p>',
    ['2:1 stray-markup <p class=>', '2:11 text-not-allowed a', '2:12 unexpected-end-tag p'],
  ],
  ['<p class="lead>a</p>', ['2:1 stray-markup <p class="lead>a</p>']],
  ['<p>half a pair \ud800 here</p>', ['2:16 control-character U+D800']],
  ['<p id="a">x</p><p>n<span class="footnote" id="a">b</span></p>', ['2:20 duplicate-id a']],
  [
    '<nav class="contents"><ol><li><a href="#gone">x</a></li></ol></nav>',
    ['2:31 dangling-link gone', '2:27 missing-target'],
  ],
  ['<p style="font-size:9pt;position:absolute;display:grid">a</p>', ['2:1 unknown-attribute style']],
  ['<p width="3" bgcolor="red">a</p>', ['2:1 unknown-attribute width', '2:1 unknown-attribute bgcolor']],
  ['<p class="lead" class="note">a</p>', ['2:1 repeated-attribute class']],
  ['<p><a href="tel:+44123">call</a> <a href="mailto:a@b.c">mail</a></p>', []],
  ['<p>a &nbsp; b &amp; c &lt; d &#233;</p>', []],
  ['<p>x<br>\n<br>y</p>', []],
  [
    '<figure><figcaption><p>c</p></figcaption><img src="a" alt=""></figure>',
    ['2:42 missing-attribute alt', '2:42 unknown-picture'],
  ],
  [
    '<figure><figcaption><p>c</p></figcaption><img alt="b"></figure>',
    ['2:42 missing-attribute src', '2:42 unknown-picture'],
  ],
  ['<p><a href="#t">to</a></p><h2 id="t">t</h2>', []],
  ['<ol><li>a<ol><li>b<ol><li>c</li></ol></li></ol></li></ol>', []],
  ['<dl><dt>a</dt><dd>b</dd><dd>c</dd></dl>', []],
  ['<p>\u0085 next</p>', ['2:4 control-character U+0085']],
  ['<p>a b\u2028c</p>', ['2:1 missing-glyph']],
  ['<p>\uffff x</p>', ['2:4 control-character U+FFFF']],
];

function set(html: string) {
  const { document, faults } = parseDocument(`<h1>T</h1>\n${html}`, { theme: plainTheme, source: 'a.html' });
  const { pdf, faults: more } = typeset(document, { ...options, metadata: { date: new Date(0) } });
  const placeOf = (origin: { line: number; column?: number } | undefined) =>
    `${origin?.line}:${origin?.column}`;
  const told = [
    ...faults.map((fault) => {
      const instead = 'instead' in fault ? `, ${fault.instead}` : '';
      return `${placeOf(fault.origin)} ${fault.code} ${fault.detail}${instead}`;
    }),
    ...more.map((fault) => `${'origin' in fault ? placeOf(fault.origin) : ''} ${fault.code}`),
  ];
  return { document, pdf, told: [...new Set(told)] };
}

describe.each(WRITTEN)('%j', (html, expected) => {
  const { document, pdf, told } = set(html);

  test('is set, or told with its place', () => expect(told).toEqual(expected));

  test('makes a sound PDF and a page, or none with a reason', () => {
    if (pdf === undefined) return expect(told).not.toEqual([]);
    expect(conformanceFaults(pdf)).toEqual([]);
    return expect(writePage(document, options).length).toBeGreaterThan(1000);
  });
});

test('a language that is none is told, whether the HTML names it or the caller', () => {
  const { faults } = parseDocument('<h1>T</h1>', { theme: plainTheme, lang: 'English (UK)' });
  expect(faults).toMatchObject([{ code: 'bad-value', detail: 'lang="English (UK)"' }]);
});

test('faults of what was not taken leave the rest as it is', () => {
  const { document } = set('<p>a <b>b</b> c</p><blockquote><p>d</p></blockquote>');
  const page = Buffer.from(writePage(document, options)).toString();
  expect(page).toContain('<p>a b c');
  expect(page).toContain('<p>d');
});
