import { parseDocument } from '@summit/typesetter';
import { expect, test } from 'vitest';
import { english } from '../messages/catalogues.ts';
import { themeIn } from '../theme/theme.ts';
import { addressesPrinted } from './addresses-printed.ts';

test('the address stands behind each listed source, without what leads within the page', () => {
  const { document, faults } = parseDocument(
    '<section aria-labelledby="s"><h2 id="s">Sources</h2><ol class="sources">' +
      '<li id="n1"><a href="https://www.example.org/a/#:~:text=so">A</a>, 2019</li><li id="n2">No address</li>' +
      '<li id="n3"><a href="http://example.org/b#part">B</a></li></ol>' +
      '<p class="source-run"><span id="n4">4 <a href="https://example.org/c">C</a> (B)</span> · <span id="n5">5</span></p>' +
      '<p>Not a source: <a href="https://example.org/d">D</a></p></section>',
    { theme: themeIn(english()) },
  );
  expect(faults).toEqual([]);
  const printed = addressesPrinted(document);
  const told = JSON.stringify(printed.children).match(/"text":" example[^"]*"/g);
  expect(told).toEqual([
    '"text":" example.org/a"',
    '"text":" example.org/b#part"',
    '"text":" example.org/c"',
  ]);
  const keys = [...JSON.stringify(printed.children).matchAll(/"key":(\d+)/g)].map(([, key]) => key);
  expect(new Set(keys).size).toBe(keys.length);
});
