/**
 * Holds a file against the clauses of PDF/UA-1 (ISO 14289-1) and PDF/A-3a (ISO 19005-3) that a program can decide and
 * that this writer could break. It stands in for veraPDF where that is not at hand, which finds the same faults but
 * for three: the wrong page of an object reference, content that no element holds, and a TH of a row without Scope.
 */
import { Bytes, Name } from '../read/lexer.ts';
import {
  attribute,
  type Check,
  each,
  eachAnnotation,
  eachFont,
  expected,
  hasWords,
  missing,
  tagOf,
  xmp,
} from './checks.ts';
import { toUnicode } from './read-content.ts';
import { plain } from './read-pdf.ts';

/** By the clause, with the standard's initials. What a check throws is its fault. */
export const UA1_CHECKS = {
  'UA 5': ({ pdf }) => missing(xmp(pdf), '<pdfuaid:part>1</pdfuaid:part>'),
  'A 6.6.4': ({ pdf }) =>
    missing(xmp(pdf), '<pdfaid:part>3</pdfaid:part>', '<pdfaid:conformance>A</pdfaid:conformance>'),
  'UA 7.1, title': ({ pdf }) =>
    missing(xmp(pdf), '<dc:title>') ??
    expected(pdf.get(pdf.catalog.get('ViewerPreferences'), 'DisplayDocTitle') === true, 'DisplayDocTitle'),
  'UA 7.1, marked': ({ pdf }) => expected(pdf.get(pdf.catalog.get('MarkInfo'), 'Marked') === true, 'Marked'),
  'UA 7.1, content': ({ contents }) =>
    expected(
      contents
        .flat()
        .every(({ tag, mcid }) => tag !== undefined && (tag === 'Artifact') === (mcid === undefined)),
      'content that is neither tagged nor an artifact',
    ),
  'UA 7.1, structure': (reader) => {
    reader.tree();
    return undefined;
  },
  'UA 7.2': ({ pdf }) => expected(pdf.catalog.get('Lang') instanceof Bytes, 'Lang'),
  'UA 7.3': (reader) =>
    each(reader, ['Figure'], (figure) => hasWords(figure.get('Alt')) || 'a Figure without Alt'),
  'UA 7.4.2': (reader) => {
    const levels = reader
      .elements()
      .flatMap((one) => /^H([1-6])$/.exec(tagOf(one))?.[1] ?? [])
      .map(Number);
    const skips = levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1);
    return expected(!skips, 'a heading that skips a level');
  },
  'UA 7.5': (reader) =>
    each(reader, ['TH'], (cell) => attribute(reader, cell, 'Scope') !== undefined || 'a TH without Scope'),
  'UA 7.2, lists': (reader) =>
    each(
      reader,
      ['L', 'LI'],
      (element) =>
        reader.children(element).every((kid) => (ALLOWED[tagOf(element)] ?? []).includes(tagOf(kid))) ||
        `${tagOf(element)} with other kids than a list may have`,
    ),
  'UA 7.9': (reader) => {
    const ids = reader.elements('Note').map((note) => plain(note.get('ID')));
    return expected(
      !ids.includes(undefined) && new Set(ids).size === ids.length,
      'a Note without an ID of its own',
    );
  },
  'UA 7.18.1': ({ pdf }) =>
    eachAnnotation(
      pdf,
      (annotation) => typeof annotation.get('StructParent') === 'number' || 'an annotation without a place',
    ),
  'UA 7.18.1, OBJR': (reader) => {
    const { pdf } = reader;
    const wrong = reader.objectReferences().some((reference) => {
      const page = pdf.pages[pdf.pageIndex(reference.get('Pg'))];
      const listed = page && pdf.get(page, 'Annots');
      return !Array.isArray(listed) || !listed.map(plain).includes(plain(reference.get('Obj')));
    });
    return expected(!wrong, 'an object reference that names a page without the object');
  },
  'UA 7.18.3': ({ pdf }) =>
    expected(
      pdf.pages.every((page) => plain(pdf.get(page, 'Tabs')) === '/S'),
      'Tabs',
    ),
  'UA 7.18.5': ({ pdf }) =>
    eachAnnotation(pdf, (annotation) => hasWords(annotation.get('Contents')) || 'a link without Contents'),
  'UA 7.21.4.1': ({ pdf }) =>
    eachFont(
      pdf,
      (font) =>
        pdf.get(pdf.array(font, 'DescendantFonts')[0], 'FontDescriptor', 'FontFile2') !== null ||
        'a font that is not embedded',
    ),
  'UA 7.21.7': ({ pdf }) =>
    eachFont(pdf, (font) => {
      const texts = [...toUnicode(pdf, font).values()];
      const rows = pdf.array(pdf.get(pdf.array(font, 'DescendantFonts')[0], 'W'));
      const shown = rows.reduce<number>((sum, row) => sum + (Array.isArray(row) ? row.length : 0), 0);
      if (shown !== texts.length) return 'glyphs without text';
      return (
        !texts.some((text) => text === '' || /[\0\uFEFF\uFFFE]/.test(text)) || 'a glyph whose text is none'
      );
    }),
  'A 6.2.8': ({ pdf }) =>
    expected(
      pdf.pages.every((page) => {
        const images = pdf.get(page, 'Resources', 'XObject');
        return [...(images instanceof Map ? images.values() : [])].every(
          (image) => pdf.get(image, 'Interpolate') !== true,
        );
      }),
      'an image that is interpolated',
    ),
  'A 6.1.3': ({ pdf }) => expected(Array.isArray(pdf.trailer.get('ID')), 'ID'),
  'A 6.2.3': ({ pdf }) => {
    const [intent] = pdf.array(pdf.catalog.get('OutputIntents'));
    return expected(
      plain(pdf.get(intent, 'DestOutputProfile', 'N')) === 3,
      'an output intent with a profile',
    );
  },
  'A 6.3.2': ({ pdf }) =>
    eachAnnotation(
      pdf,
      (annotation) => plain(annotation.get('F')) === 4 || 'an annotation that is not printed',
    ),
  'A 6.8': ({ pdf }) => {
    const listed = pdf.catalog.has('AF') ? pdf.array(pdf.catalog.get('AF')) : [];
    const named = pdf.get(pdf.catalog.get('Names'), 'EmbeddedFiles', 'Names');
    const files = Array.isArray(named) ? named.filter((_, index) => index % 2 === 1) : [];
    const bad = files.some((file) => {
      const related = pdf.get(file, 'AFRelationship') instanceof Name;
      return (
        !related ||
        !listed.map(plain).includes(plain(file)) ||
        !(pdf.get(file, 'EF', 'F', 'Subtype') instanceof Name)
      );
    });
    return expected(!bad, 'an embedded file without relationship, media type or a place in AF');
  },
} as const satisfies Readonly<Record<string, Check>>;

const ALLOWED: Readonly<Record<string, readonly string[]>> = { L: ['LI'], LI: ['Lbl', 'LBody'] };
