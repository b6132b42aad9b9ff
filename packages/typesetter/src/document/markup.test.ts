import { describe, expect, test } from 'vitest';
import { decodeEntities, readMarkup } from './markup.ts';

/** What is told of a text, in short. */
function told(html: string): string[] {
  const events: string[] = [];
  readMarkup(html, {
    start: ({ name, attributes, repeated }, at) =>
      events.push(
        `${at} <${[name, ...[...attributes].map(([key, value]) => `${key}=${value}`)].join(' ')}>${repeated}`,
      ),
    end: (name, at) => events.push(`${at} </${name}>`),
    text: (raw) => events.push(raw),
    stray: (markup, at) => events.push(`${at} stray ${markup}`),
  });
  return events;
}

test.each([
  ['<p>a</p>', ['0 <p>', 'a', '4 </p>']],
  ['<P Class="x" hidden>', ['0 <p class=x hidden=>']],
  ['<p title=\'a "b"\' lang="&amp;&#x41;">', ['0 <p title=a "b" lang=&A>']],
  ['<p id="a" id="b">', ['0 <p id=a>id']],
  ['<p title="a > b">c', ['0 <p title=a > b>', 'c']],
  ['<p><p>a</b>', ['0 <p>', '3 <p>', 'a', '7 </b>']],
  ['a &amp; b', ['a &amp; b']],
  ['<br/>a<br /><br />', ['0 <br>', 'a', '6 <br>', '12 <br>']],
])('%s', (html, events) => expect(told(html)).toEqual(events));

describe('what is neither tag nor text is stray:', () => {
  test.each([
    ['a < b', ['a ', '2 stray <', ' b']],
    ['a<<p>', ['a', '1 stray <', '2 <p>']],
    ['<!-- a --><p>', ['0 stray <!-- a -->', '10 <p>']],
    ['<!doctype html>a', ['0 stray <!doctype html>', 'a']],
    ['<p class=a>b', ['0 stray <p class=a>', 'b']],
    ['<p/>a', ['0 stray <p/>', 'a']],
    ['a</p b>c', ['a', '1 stray </p b>', 'c']],
    ['a<p id="b', ['a', '1 stray <p id="b']],
    ['a</', ['a', '1 stray <', '/']],
  ])('%s', (html, events) => expect(told(html)).toEqual(events));
});

test('tags that are written alike are one', () => {
  const tags = new Set();
  const nothing = () => {};
  readMarkup('<p id="a"><p id="b"><p id="a">', {
    start: (tag) => tags.add(tag),
    end: nothing,
    text: nothing,
    stray: nothing,
  });
  expect(tags.size).toBe(2);
});

test.each([
  ['&lt;&nbsp;&#65;&#x1F600;&apos;', "<\u00a0A\u{1F600}'", []],
  [
    'a & b &hellip; &#0; &#xD800; &lt',
    'a & b &hellip; &#0; &#xD800; &lt',
    ['&', '&hellip;', '&#0;', '&#xD800;', '&'],
  ],
])('entities in %s', (raw, text, unknown) => expect(decodeEntities(raw)).toEqual({ text, unknown }));
