import { expect, test } from 'vitest';
import { typesettingStyles } from '../style/typesetting.ts';
import { testTheme } from '../theme/testing/theme.ts';
import { buildBoxes } from './build-boxes.ts';
import {
  cell,
  contents,
  contentsEntry,
  descriptionList,
  documentOf,
  entry,
  heading,
  item,
  link,
  list,
  paragraph,
  row,
  section,
  span,
  symbol,
  table,
  text,
} from './testing/nodes.ts';
import { outlineBox } from './testing/outline.ts';

const styles = typesettingStyles(testTheme);
test('every kind of block becomes a box with the style of its role and place', () => {
  const document = documentOf(
    section({
      role: 'band',
      children: [
        paragraph('Full briefing', 'kicker'),
        heading(1, 'Title'),
        descriptionList({ role: 'facts', entries: [entry('Place', paragraph('Moscow'))] }),
      ],
    }),
    contents({ entries: [contentsEntry(1, 'Outcomes', 'o'), contentsEntry(2, 'Energy', 'e')] }),
    heading(2, 'Outcomes', 'o'),
    paragraph('These:'),
    list({ ordered: true, role: 'marked', items: [item('1.', paragraph('Signed'))] }),
    table({
      role: 'plain',
      caption: undefined,
      head: [row(cell('Measure', { scope: 'column' }))],
      body: [row(cell('Trade', { scope: 'row' }), cell('108'))],
    }),
    section({
      role: 'columns',
      children: [section({ role: 'column', children: [heading(3, 'Agreed'), paragraph('a')] })],
    }),
  );
  expect(outlineBox(buildBoxes(document, styles))).toEqual([
    'flow',
    '  flow framed',
    '    sans-bold 8.5 keep "Full briefing"',
    '    sans-bold 24 keep "Title"',
    '    description grid',
    '      sans 8 keep "Place"',
    '      flow',
    '        sans 9 "Moscow"',
    '  flow',
    '    contents-entry 0 → o',
    '      sans-bold 9.5 "Outcomes"',
    '    contents-entry 14 → e',
    '      sans 9 "Energy"',
    '  sans-bold 15 keep "Outcomes"',
    '  serif 10 keep "These:"',
    '  list',
    '    item "1."',
    '      serif 10 "Signed"',
    '  table',
    '    row',
    '      sans-bold 8 "Measure"',
    '    row',
    '      sans-bold 8.5 "Trade"',
    '      sans 8.5 "108"',
    '  columns',
    '    flow framed',
    '      sans-bold 9.5 keep "Agreed"',
    '      sans 9 "a"',
  ]);
});

test('inline nodes change the text around them and keep their owners', () => {
  const document = documentOf(
    paragraph([
      symbol({ name: 'square', alt: '' }),
      text(' plain '),
      span({
        role: 'strong',
        children: [text('bold '), span({ role: 'emphasis', children: [text('both')] })],
      }),
      span({
        role: 'mark',
        id: 'cite',
        children: [
          text('['),
          link({ role: 'cite', target: { type: 'internal', id: 's1' }, children: [text('1')] }),
        ],
      }),
    ]),
  );
  const box = buildBoxes(document, styles).children[0];
  if (box?.kind !== 'paragraph') throw new Error('no paragraph');
  expect(
    box.content.map((part) => [
      'symbol' in part ? part.symbol : `${part.style.face} ${'text' in part ? part.text : ''}`,
      part.owner.content.type === 'node' ? part.owner.content.node : undefined,
      part.owner.anchors,
    ]),
  ).toEqual([
    ['square', 2, []],
    ['serif  plain ', 3, []],
    ['serif-bold bold ', 5, []],
    ['serif-bold-italic both', 7, []],
    ['sans [', 9, [8]],
    ['sans 1', 11, []],
  ]);
});

test('contents of many entries stand in two columns, the second beginning with a chapter', () => {
  const entries = Array.from({ length: 14 }, (_, i) =>
    contentsEntry(i % 4 === 0 ? 1 : 2, `Entry ${i}`, `e${i}`),
  );
  const box = buildBoxes(documentOf(contents({ entries })), styles).children[0];
  if (box?.kind !== 'columns') throw new Error('no columns');
  expect(box.columns.map((column) => column.children.length)).toEqual([8, 6]);
});
