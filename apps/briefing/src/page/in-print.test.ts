import { parseDocument } from '@summit/typesetter';
import { expect, test } from 'vitest';
import { english } from '../messages/catalogues.ts';
import { themeIn } from '../theme/theme.ts';
import { inPrint } from './in-print.ts';
import { outline } from './testing/outline.ts';

const theme = themeIn(english());
const read = (html: string) => parseDocument(html, { theme }).document;
const printed = (html: string) => outline(inPrint(read(html)));

const lookedUp = `<section class="looked-up" aria-labelledby="told"><h2 id="told">Told</h2>
  <p>Beside [<a class="cite" href="#n2">2</a>].</p></section>`;
const sources = `<ol class="sources"><li id="n1" value="1">One, after [<a class="cite" href="#n3">3</a>]</li>
  <li id="n2" value="2">Two</li><li id="n3" value="3">Three</li><li id="n4" value="4">Four</li></ol>`;

test('a document of which all is read stays as it is', () => {
  const document = read(`<p>Read [<a class="cite" href="#n1">1</a>].</p>${sources}`);
  expect(inPrint(document)).toBe(document);
});

test('what is looked up goes, with the ways to it and the sources that it alone cites', () => {
  const html = `<nav class="contents" aria-label="Contents"><ol><li><a href="#read">Read</a></li>
    <li><a href="#told">Told</a></li></ol></nav><h2 id="read">Read</h2>
    <p>Read [<a class="cite" href="#n1">1</a>], not <a href="#told">told</a>.</p>${lookedUp}${sources}`;
  const text = printed(html);
  expect(text).not.toMatch(/Told|Beside|Two/);
  // The words of a link stay; what nothing cites was listed for its own sake, what a source goes back to with it.
  expect(text).toMatch(/not told/);
  expect(text).toMatch(/One[\s\S]*Three[\s\S]*Four/);
});

test('the data behind a picture goes, the picture stays', () => {
  const text = printed(`<figure><img data-chart="trade" alt="Trade"><p class="looked-up">Data</p><details>
    <summary>Values</summary><table class="chart-data"><tbody><tr><td>7</td></tr></tbody></table></details></figure>`);
  expect(text).toMatch(/Trade/);
  expect(text).not.toMatch(/Data|Values|7/);
});

test('a source that the page alone lists is linked where print cites it', () => {
  const listed = `<section class="looked-up" aria-labelledby="more"><h2 id="more">More</h2>
    <ol class="sources"><li id="n7" value="7"><a href="https://gazette.example/7">Seven</a></li></ol></section>`;
  const { children } = inPrint(read(`<p>Read [<a class="cite" href="#n7">7</a>].</p>${listed}`));
  expect(JSON.stringify(children)).toContain(
    '"target":{"type":"external","url":"https://gazette.example/7"}',
  );
  expect(JSON.stringify(children)).not.toContain('Seven');
});
