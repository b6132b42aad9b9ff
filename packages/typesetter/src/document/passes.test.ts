/** What is done to the tree that page and PDF share. */
import { describe, expect, test } from 'vitest';
import { documentFrom } from '../html/testing/printed.ts';
import { type Change, childrenOf, mapChildren, mapDocument } from './children.ts';
import { nodesById } from './nodes-by-id.ts';
import { slotsFilled } from './slots.ts';
import { spacesTied } from './tie-spaces.ts';
import type { AnyNode } from './types.ts';
import { wordsOf } from './words.ts';

/** Something of everything. */
const HTML =
  '<h2 id="h">h</h2><section><p>a b<em>c d</em><span class="footnote">e f</span><br><i data-symbol="square" aria-hidden="true"></i></p>' +
  '<ul><li>g h</li></ul><dl><dt>i j</dt><dd>k l</dd></dl></section>' +
  '<nav><ol><li><a href="#h">m n</a></li></ol></nav>' +
  '<table><caption>o p</caption><thead><tr><th scope="col">q r</th></tr></thead><tbody><tr><td>s t</td></tr></tbody></table>' +
  '<figure><img data-chart="c" alt="u v"></figure>';

const textsIn = (node: AnyNode): string[] =>
  node.type === 'text' ? [node.text] : childrenOf(node).flatMap(textsIn);

describe('a change', () => {
  test('reaches all that nodes hold, in reading order', () => {
    const document = documentFrom(HTML);
    const seen: string[] = [];
    const change: Change = (node) => {
      if (node.type !== 'text') return mapChildren(node, change);
      seen.push(node.text);
      return { ...node, text: node.text.toUpperCase() };
    };
    const changed = mapDocument(document, change);
    expect(seen).toEqual(document.children.flatMap(textsIn));
    expect(seen).toHaveLength(11);
    expect(changed.children.flatMap(textsIn)).toEqual(seen.map((text) => text.toUpperCase()));
  });

  test('leaves what it does not concern as it is', () => {
    const document = documentFrom(HTML);
    const change: Change = (node) => mapChildren(node, change);
    expect(mapDocument(document, change)).toBe(document);
  });
});

test('spaces are tied in all words', () => {
  const tied = spacesTied(documentFrom(HTML), /(?<=[a-s]) (?=[a-t])/g);
  expect(tied.children.flatMap(textsIn).filter((text) => text.includes(' '))).toEqual([]);
});

describe('slots', () => {
  const html = '<p>It takes <span data-slot="time">some</span> time.</p>';
  const words = (filling: Readonly<Record<string, string>>) =>
    slotsFilled(documentFrom(html), filling).children.map(wordsOf);

  test('are filled', () => expect(words({ time: 'no' })).toEqual(['It takes no time.']));
  test('keep what stands in them for want of words', () =>
    expect(words({ other: 'no' })).toEqual(['It takes some time.']));
  test('that are filled are words like others', () => {
    const [paragraph] = slotsFilled(documentFrom(html), { time: 'no' }).children;
    expect(paragraph && childrenOf(paragraph).map(({ type }) => type)).toEqual(['text', 'text', 'text']);
  });
});

test('numbers of notes and items are counted in the tree, ids among them', () => {
  const document = documentFrom(
    '<ol start="3"><li>a<span class="footnote">b</span></li><li value="9">c</li><li>d</li></ol><p>e<span class="footnote" id="n">f</span></p>',
  );
  const [list] = document.children;
  expect(list?.type === 'list' && list.items.map(({ label }) => label)).toEqual(['3.', '9.', '10.']);
  expect([...nodesById(document)].map(([id, { type }]) => [id, type])).toEqual([
    ['footnote-1', 'note'],
    ['n', 'note'],
  ]);
});
