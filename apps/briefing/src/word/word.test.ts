import { type AnyNode, childrenOf, type DocumentNode } from '@summit/typesetter';
import { strFromU8, unzipSync } from 'fflate';
import { parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { BUILT_IN, briefingTree } from '../pipeline.ts';
import { openRaster } from '../raster/apart/raster.ts';
import { rasterLibrary } from '../raster/testing/library.ts';
import { dataset, requests } from '../reports/testing/fixture.ts';
import { fonts } from '../testing/fonts.ts';
import { writeWord } from './apart/word.ts';
import { columnWidths } from './column-widths.ts';

const DATE = new Date('2020-01-02T00:00:00Z');

async function written(request: (typeof requests)[number][1]) {
  const whole = { subject: null, ...request, dataset, paper: 'a4', formats: [], date: DATE } as const;
  const { briefing, diagnostics } = briefingTree(whole, BUILT_IN);
  if (!briefing) throw new Error(JSON.stringify(diagnostics));
  const { document, publication } = briefing;
  const raster = await openRaster(rasterLibrary, fonts);
  const options = { ...publication, description: publication.page.description, fonts, raster };
  const write = () => writeWord(document, options);
  const data = await write();
  const files = Object.entries(unzipSync(data));
  const media = files.filter(([name]) => name.startsWith('word/media/'));
  const parts = files
    .filter((one) => !media.includes(one))
    .map(([name, bytes]) => [name, strFromU8(bytes)] as const);
  return { document, parts: new Map(parts), media, data, write };
}

function allOf<Type extends AnyNode['type']>(document: DocumentNode, type: Type) {
  const found: AnyNode[] = [];
  const visit = (node: AnyNode): void => {
    if (node.type === type) found.push(node);
    for (const child of childrenOf(node)) visit(child);
  };
  document.children.forEach(visit);
  return found as Extract<AnyNode, { type: Type }>[];
}

/** What a reader sees of a node, but for notes and signs, which stand elsewhere or beside their words. */
function textOf(node: AnyNode): string {
  if (node.type === 'text') return node.text;
  if (node.type === 'footnote') return '';
  if (node.type === 'symbol') return node.alt;
  return childrenOf(node).map(textOf).join('');
}

interface Element {
  readonly name?: string;
  readonly data?: string;
  readonly attribs?: Readonly<Record<string, string>>;
  readonly children?: readonly Element[];
}
const elements = (root: Element, name: string): Element[] =>
  (root.children ?? []).flatMap((one) => [...(one.name === name ? [one] : []), ...elements(one, name)]);
const words = (one: Element): string => one.data ?? (one.children ?? []).map(words).join('');
const textIn = (one: Element): string => elements(one, 'w:t').map(words).join('');
const styleIn = (paragraph: Element): string => elements(paragraph, 'w:pStyle')[0]?.attribs?.['w:val'] ?? '';

describe.each(requests)('the %s report in Word', async (_, request) => {
  const { document, parts, media, data, write } = await written(request);
  const read = (name: string) =>
    parseDocument(parts.get(name) ?? '', { xmlMode: true }) as unknown as Element;
  const body = read('word/document.xml');
  const paragraphs = elements(body, 'w:p');

  test('has every heading at its level', () => {
    const headings = paragraphs
      .filter((one) => /^Heading\d$/.test(styleIn(one)))
      .map((one) => [Number(styleIn(one).slice(-1)), textIn(one)]);
    expect(headings).toEqual(allOf(document, 'heading').map((node) => [node.level, textOf(node)]));
  });

  test('has every table with its rows, and heads that are repeated', () => {
    const tables = elements(body, 'w:tbl');
    const nodes = allOf(document, 'table');
    expect(tables.map((table) => elements(table, 'w:tr').length)).toEqual(
      nodes.map(({ head, body: rows }) => head.length + rows.length),
    );
    const repeated = tables.map(
      (table) => elements(table, 'w:tblHeader').filter(({ attribs }) => attribs?.['w:val'] !== 'off').length,
    );
    expect(repeated).toEqual(nodes.map(({ head }) => head.length));
  });

  test('has every footnote, once, and its words', () => {
    const notes = elements(read('word/footnotes.xml'), 'w:footnote')
      .map(textIn)
      .filter((text) => text !== '');
    expect(notes).toEqual(allOf(document, 'footnote').map(({ note }) => note.children.map(textOf).join('')));
    expect(elements(body, 'w:footnoteReference')).toHaveLength(notes.length);
  });

  test('has each picture as SVG and as PNG, and tells what it shows', () => {
    const pictures = allOf(document, 'picture');
    expect(elements(body, 'wp:docPr').map(({ attribs }) => attribs?.['descr'])).toEqual(
      pictures.map(({ alt }) => alt),
    );
    for (const [type, start] of [
      ['svg', '<?xml'],
      ['png', '\u0089PNG'],
    ] as const) {
      const files = [...media].filter(([name]) => name.endsWith(type));
      expect(files.map(([, bytes]) => strFromU8(bytes.subarray(0, start.length), true))).toEqual(
        pictures.map(() => start),
      );
    }
  });

  test('has all other words of the tree in their order', () => {
    const expected = document.children.map(function text(node): string {
      return childrenOf(node).length
        ? childrenOf(node)
            .map(text as never)
            .join('')
        : textOf(node);
    });
    const notes = allOf(document, 'footnote').map(({ note }) => childrenOf(note).map(textOf).join(''));
    const seen = notes.reduce((whole, note) => whole.replace(note, ''), expected.join(''));
    expect(textIn(body)).toBe(seen);
  });

  test('leads to bookmarks and addresses that there are', () => {
    const bookmarks = new Set(elements(body, 'w:bookmarkStart').map(({ attribs }) => attribs?.['w:name']));
    const links = elements(body, 'w:hyperlink');
    const anchors = links.flatMap(({ attribs }) => attribs?.['w:anchor'] ?? []);
    expect(anchors.filter((anchor) => !bookmarks.has(anchor))).toEqual([]);
    for (const part of ['document', 'footnotes']) {
      const related = elements(read(`word/_rels/${part}.xml.rels`), 'Relationship');
      const ids = new Set(related.map(({ attribs }) => attribs?.['Id']));
      const asked = elements(read(`word/${part}.xml`), 'w:hyperlink').flatMap(
        ({ attribs }) => attribs?.['r:id'] ?? [],
      );
      expect(asked.filter((id) => !ids.has(id))).toEqual([]);
    }
    expect(links.length).toBeGreaterThan(0);
  });

  test('uses styles that it defines', () => {
    const defined = new Set(
      elements(read('word/styles.xml'), 'w:style').map(({ attribs }) => attribs?.['w:styleId']),
    );
    expect(
      [...new Set(paragraphs.map(styleIn))].filter((style) => style !== '' && !defined.has(style)),
    ).toEqual([]);
  });

  test('is the same again, byte for byte, and names its day', async () => {
    expect(Buffer.from(await write()).equals(Buffer.from(data))).toBe(true);
    expect(parts.get('docProps/core.xml')).toContain('2020-01-02T00:00:00Z');
  });
});

test('columns take the room that their words need, and all of it', () => {
  const cell = (text: string) => ({ type: 'cell', colspan: 1, children: [{ type: 'text', text }] });
  const row = (...texts: string[]) => ({ type: 'row', cells: texts.map(cell) });
  const table = { type: 'table', head: [row('Mark', 'What')], body: [row('D1', 'word '.repeat(40))] };
  const [narrow = 0, wide = 0] = columnWidths(table as never, 7000);
  expect(narrow).toBe(1000);
  expect(wide).toBe(6000);
});
