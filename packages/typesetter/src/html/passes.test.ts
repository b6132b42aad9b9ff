/** What a page does to the tree before it is printed. */
import { describe, expect, test } from 'vitest';
import { testTheme } from '../theme/testing/theme.ts';
import { columnsLabelled } from './column-labels.ts';
import { referencesWhole } from './references-whole.ts';
import { widthScrolled } from './scroll-regions.ts';
import { selfLinked } from './self-links.ts';
import { sourcesOpened } from './sources-opened.ts';
import { documentFrom, printed } from './testing/printed.ts';

describe('sources', () => {
  const html = (written: string) => printed(sourcesOpened(documentFrom(written)));
  const cite = '<a class="cite" href="#source-1">1</a>';
  const button = '<button popovertarget=source-1>1</button>';

  test('come forward from the list where they are cited', () => {
    expect(
      html(`<p>a ${cite}</p><ol><li id="source-1" value="3"><p>One</p></li><li id="other">b</li></ol>`),
    ).toBe(`<p>a ${button}<ol><li value=3><div id=source-1 popover><p>One</div><li id=other>b</ol>`);
  });

  test('come forward from a running line as well', () => {
    expect(html(`<p>${cite}</p><p><span id="source-1">1 One</span> · x</p>`)).toBe(
      `<p>${button}<p><span id=source-1 popover>1 One</span> · x</p>`,
    );
  });

  test('are opened once in a row of a table', () => {
    const row = `<tr><td><p>[${cite}] and [${cite}]</p></td></tr>`;
    const table = `<table><thead><tr><th scope="col">A</th></tr></thead><tbody>${row}${row}</tbody></table>`;
    const written = html(`${table}<ol><li id="source-1">One</li></ol>`);
    expect(written.split(`<p>[${button}] and [1]`)).toHaveLength(3);
  });
});

test('references stay with their brackets and what follows those', () => {
  const cite = '<a class="cite" href="#source-1">1</a>';
  const button = '<button popovertarget=source-1>1</button>';
  const theme = { ...testTheme, html: { unbroken: ['mark'] } };
  const html = (words: string) =>
    printed(
      referencesWhole(
        sourcesOpened(documentFrom(`<p>${words}</p><ol><li id="source-1">One</li></ol>`)),
        theme,
      ),
    ).replace(/<ol>.*/, '');
  expect(html(`See [${cite}]; and [${cite}, ${cite}], or ${cite}.`)).toBe(
    `<p>See <span>[${button}];</span> and <span>[${button},</span> <span>${button}],</span> or <span>${button}.</span>`,
  );
  expect(html(`<em>[${cite}]</em>`)).toBe(`<p><em><span>[${button}]</span></em>`);
  expect(html(`Said <span class="mark">[${cite}, ${cite}]</span>.`)).toBe(
    `<p>Said <span class=mark>[${button}, ${button}]</span>.`,
  );
  expect(html(`${cite} and ${cite}`)).toBe(`<p>${button} and ${button}`);
});

describe('links to what can be cited', () => {
  const html = (written: string) => printed(selfLinked(documentFrom(written), testTheme));
  const link = `<a class=self href=#claim-a aria-label=${testTheme.words.link}></a>`;

  test('stand behind its first paragraph', () => {
    expect(html('<ol><li id="claim-a"><p>One</p><p>Two</p></li><li id="b"><p>b</p></li></ol>')).toBe(
      `<ol><li id=claim-a><p>One${link}<p>Two<li id=b><p>b</ol>`,
    );
    expect(html('<p>One <span id="claim-a">two</span></p><p>a</p>')).toBe(
      `<p>One <span id=claim-a>two</span>${link}<p>a</p>`,
    );
    expect(html('<ul id="claim-a"><li>One</li></ul>')).toBe('<ul id=claim-a><li>One</ul>');
  });

  test('are its name where that is printed', () => {
    expect(html('<section id="claim-a"><p>One</p><p class="note">a</p></section>')).toBe(
      '<section id=claim-a><p>One<p class=note><a href=#claim-a>a</a></section>',
    );
  });
});

describe('tables', () => {
  const head = '<thead><tr><th scope="col">A</th><th scope="col">B &amp; "C"</th></tr></thead>';
  const table = (class_: string, caption = '') =>
    `<table${class_}>${caption}${head}<tbody><tr><th scope="row">a</th><td>1</td></tr></tbody></table>`;

  test('tell the column of their cells, for screens too narrow for them; those with the same head share the rules', () => {
    const { document, css } = columnsLabelled(documentFrom(`${table('')}${table(' class="even"')}`));
    expect(printed(document).match(/<table[^>]*>/g)).toEqual([
      '<table class=head-1>',
      '<table class="even head-1">',
    ]);
    expect(css).toBe(
      '.head-1 td:nth-child(1){--label:"A"}.head-1 td:nth-child(2){--label:"B & \\22 C\\22 "}',
    );
  });

  test('with many columns scroll in a region that has a name and can be reached', () => {
    const html = (written: string) => printed(widthScrolled(documentFrom(written), testTheme));
    const wide = ' class="wide"';
    expect(html(`<h2 id="h">Years &amp; signs</h2>${table(wide)}<p>a</p>`)).toMatch(
      /<div class=scroll role=region tabindex=0 aria-label="Years &amp; signs"><table class=wide>.*<\/table><\/div><p>a/,
    );
    expect(html(`<h2>No</h2>${table(wide, '<caption>By theme</caption>')}`)).toContain(
      'aria-label="By theme"><table class=wide><caption>',
    );
    expect(html(table(' class="even"'))).not.toContain('scroll');
  });
});
