import { expect, test } from 'vitest';
import { testTheme } from '../theme/testing/theme.ts';
import { ShownText, type TextContext } from './shown-text.ts';
import { documentFrom } from './testing/printed.ts';

test('characters are told by where they stand, labels of drawings in the sans and nothing else of them', () => {
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
  const scene = { width: 10, height: 10, marks: [label] };
  const shown = new ShownText(testTheme);
  const { children } = documentFrom(
    '<h2>h</h2><p>a<span class="footnote">n</span> <em>b</em> &amp; <span class="mark">c</span> <strong>s</strong></p><dl><dt>d</dt><dd><p>d</p></dd></dl><figure><img data-chart="c" alt="e"></figure>',
  );
  shown.addAll(children, new Map([['c', { wide: scene, narrow: scene }]]));
  const words = (sets: (context: TextContext) => boolean) =>
    [...shown.within(sets)].map((codePoint) => String.fromCodePoint(codePoint)).filter((one) => one !== ' ');
  expect(words(({ sans }) => sans)).toEqual(['n', 'c', 'd', 'Ж']);
  expect(words(({ sans, emphasis, strong, heading }) => !sans && !emphasis && !strong && !heading)).toEqual([
    'a',
    '&',
  ]);
  expect(words(({ emphasis }) => emphasis)).toEqual(['b']);
  expect(words(({ strong }) => strong)).toEqual(['s']);
  expect(words(({ heading }) => heading)).toEqual(['h']);
});
