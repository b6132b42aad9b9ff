/**
 * Holds a file against the clauses of PDF/UA-2 (ISO 14289-2:2024), WTPDF 1.0 (whose clauses have the same numbers) and
 * PDF/A-4f (ISO 19005-4:2020) that a program can decide and that this writer could break. What may stand in what is
 * checked in `containment.ts`.
 */
import { Bytes, type Dictionary, Name } from '../read/lexer.ts';
import {
  attribute,
  type Check,
  each,
  eachAnnotation,
  expected,
  hasWords,
  missing,
  tagOf,
  type Verdict,
  xmp,
} from './checks.ts';
import { UA1_CHECKS } from './conformance-ua1.ts';
import { misplacedElements } from './containment.ts';
import { plain } from './read-pdf.ts';
import type { StructureReader } from './read-structure.ts';
import { irregularity } from './table-grid.ts';

const PDF_2_0 = 'http://iso.org/pdf2/ssn';
const PDF_1_7 = 'http://iso.org/pdf/ssn';
/** Types that are none of PDF 2.0 (ISO 32000-2, 14.8.6). */
const OLDER = ['TOC', 'TOCI', 'Reference', 'Quote'];
/** Values of ListNumbering that tell of labels (ISO 32000-2, table 382). */
const NUMBERINGS = ['/Decimal', '/Disc', '/Ordered', '/Unordered', '/Description'];
/** Keys that ISO 32000-2 deprecates or that PDF/A-4 forbids, and this writer or pdfkit could write. */
const DEPRECATED = ['ProcSet', 'CIDSet', 'CharSet', 'Suspects', 'Dests', 'NeedsRendering', 'PresSteps'];

const refsOf = ({ pdf }: StructureReader, element: Dictionary): readonly Dictionary[] =>
  element.has('Ref') ? pdf.array(element.get('Ref')).map((ref) => pdf.dictionary(ref)) : [];

/** Words anywhere that are to be read: private characters among them say nothing. */
const PRIVATE = /[\uE000-\uF8FF\u{F0000}-\u{FFFFD}\u{100000}-\u{10FFFD}]/u;

/** By the clause, with the standard's initials. What a check throws is its fault. */
export const UA2_CHECKS = {
  'A 6.1.2': ({ bytes }) =>
    expected(
      /^%PDF-2\.0\n%[\x80-\xff]{4}/.test(Buffer.from(bytes.subarray(0, 20)).toString('latin1')),
      'another header',
    ),
  'A 6.1.3': ({ pdf }) =>
    expected(Array.isArray(pdf.trailer.get('ID')) && !pdf.trailer.has('Info'), 'no ID, or an Info'),
  'A 6.2.3': UA1_CHECKS['A 6.2.3'],
  'A 6.2.7.1': UA1_CHECKS['A 6.2.8'],
  'A 6.3.2': UA1_CHECKS['A 6.3.2'],
  'A 6.7.3': (reader) => {
    const packet = xmp(reader.pdf);
    const claims = ['<pdfaid:part>4</pdfaid:part>', '<pdfaid:rev>2020</pdfaid:rev>'];
    const f = '<pdfaid:conformance>F</pdfaid:conformance>';
    if (embedded(reader).length === 0) return missing(packet, ...claims) ?? expected(!packet.includes(f), f);
    return missing(packet, ...claims, f);
  },
  'A 6.9': (reader) => {
    const { pdf } = reader;
    const listed = pdf.catalog.has('AF') ? pdf.array(pdf.catalog.get('AF')).map(plain) : [];
    const sound = embedded(reader).every((file) => {
      const type = pdf.get(file, 'EF', 'F', 'Subtype');
      return (
        hasWords(pdf.dictionary(file).get('F')) &&
        hasWords(pdf.dictionary(file).get('UF')) &&
        pdf.get(file, 'AFRelationship') instanceof Name &&
        type instanceof Name &&
        /^[-\w+.]+\/[-\w+.]+$/.test(type.text) &&
        listed.includes(plain(file))
      );
    });
    return expected(sound, 'an embedded file without names, relationship, media type or a place in AF');
  },
  'UA 5': ({ pdf }) => missing(xmp(pdf), '<pdfuaid:part>2</pdfuaid:part>', '<pdfuaid:rev>2024</pdfuaid:rev>'),
  'WT 6.1.2': ({ pdf }) =>
    missing(
      xmp(pdf),
      'xmlns:pdfd="http://pdfa.org/declarations/"',
      '<pdfd:conformsTo>http://pdfa.org/declarations/wtpdf#accessibility1.0</pdfd:conformsTo>',
      '<pdfd:conformsTo>http://pdfa.org/declarations/wtpdf#reuse1.0</pdfd:conformsTo>',
    ),
  'UA 6.2': UA1_CHECKS['UA 7.1, marked'],
  'UA 8.2.1': UA1_CHECKS['UA 7.1, structure'],
  'UA 8.2.2': UA1_CHECKS['UA 7.1, content'],
  'UA 8.2.4': (reader) => {
    const { pdf } = reader;
    const listed = pdf.array(pdf.catalog.get('StructTreeRoot'), 'Namespaces').map(plain);
    return each(reader, [undefined], (element) => {
      const uri = OLDER.includes(tagOf(element)) ? PDF_1_7 : PDF_2_0;
      const found = plain(pdf.get(element.get('NS'), 'NS'));
      if (found !== uri) return `${tagOf(element)} in the namespace ${found}`;
      return listed.includes(plain(element.get('NS'))) || 'a namespace that the root does not list';
    });
  },
  'UA 8.2.5.2': ({ pdf, root }) => expected(plain(pdf.get(root, 'S')) === '/Document', 'no Document as root'),
  'UA 8.2.5.8': (reader) =>
    each(reader, ['TOCI'], (entry) => refsOf(reader, entry).some(isElement) || 'an entry without Ref'),
  'UA 8.2.5.12': UA1_CHECKS['UA 7.4.2'],
  'UA 8.2.5.14': (reader) =>
    each(reader, ['Note'], () => 'a Note') ??
    each(reader, ['FENote'], (note) => {
      const marks = reader.elements().filter((one) => refsOf(reader, one).includes(note));
      const named = refsOf(reader, note);
      if (marks.length === 0 || marks.length !== named.length || !marks.every((one) => named.includes(one)))
        return 'a note and its marks do not name each other';
      return plain(attribute(reader, note, 'NoteType')) === '/Footnote' || 'a note without NoteType';
    }),
  'UA 8.2.5.20': (reader) =>
    each(reader, [undefined], (element) => {
      const annotations = reader.annotationsOf(element);
      if (annotations.length === 0) return true;
      if (!['Link', 'Reference'].includes(tagOf(element))) return `a link in ${tagOf(element)}`;
      const targets = new Set(annotations.map((one) => JSON.stringify(plain(one.get('A')))));
      return targets.size === 1 || 'one link to several targets';
    }),
  'UA 8.2.5.25': (reader) =>
    each(reader, ['L'], (list) => {
      const items = reader.children(list).filter((kid) => tagOf(kid) === 'LI');
      const labelled = items.some((item) => reader.children(item).some((kid) => tagOf(kid) === 'Lbl'));
      const numbering = plain(attribute(reader, list, 'ListNumbering'));
      return !labelled || NUMBERINGS.includes(String(numbering)) || 'labels that nothing tells of';
    }) ?? UA1_CHECKS['UA 7.2, lists'](reader),
  'UA 8.2.5.26': (reader) =>
    each(reader, ['Table'], (table) => irregularity(reader, table) ?? true) ?? UA1_CHECKS['UA 7.5'](reader),
  'UA 8.2.5.27': (reader) =>
    each(reader, [undefined], (element) => {
      const captions = reader.children(element).map((kid) => tagOf(kid) === 'Caption');
      return !captions.slice(1, -1).includes(true) || 'a caption between other elements';
    }),
  'UA 8.2.5.28.2': UA1_CHECKS['UA 7.3'],
  'TS 5': (reader) => misplacedElements(reader)[0],
  'UA 8.4.3': (reader) =>
    each(reader, [undefined], (element) => !PRIVATE.test(String(plain(element.get('Alt')))) || 'Alt') ??
    expected(!reader.contents.flat().some(({ text }) => PRIVATE.test(text)), 'private characters'),
  'UA 8.4.4': (reader) => {
    const sound = (value: unknown): Verdict =>
      /^[a-z]{2,8}(-[a-z\d]{1,8})*$/i.test(String(value)) || `the language ${value}`;
    if (!(reader.pdf.catalog.get('Lang') instanceof Bytes)) return 'Lang';
    return each(reader, [undefined], (one) => !one.has('Lang') || sound(plain(one.get('Lang'))));
  },
  'UA 8.4.5.5.1': UA1_CHECKS['UA 7.21.4.1'],
  'UA 8.4.5.8': UA1_CHECKS['UA 7.21.7'],
  'UA 8.8': (reader) => {
    const { pdf } = reader;
    const elements = new Set(reader.elements());
    const leads = (from: Dictionary): Verdict => {
      const type = plain(pdf.get(from, 'A', 'S'));
      if (type === '/URI') return true;
      if (type !== '/GoTo') return 'a link or a bookmark that leads nowhere';
      const [target] = pdf.array(from, 'A', 'SD');
      const page = pdf.pageIndex(pdf.array(from, 'A', 'D')[0]);
      return (elements.has(pdf.dictionary(target)) && page >= 0) || 'no structure destination';
    };
    const bookmarks = reader.bookmarks().map(leads);
    return eachAnnotation(pdf, leads) ?? bookmarks.find((verdict) => verdict !== true)?.toString();
  },
  'UA 8.9.3.3': UA1_CHECKS['UA 7.18.3'],
  'UA 8.9.4.2': UA1_CHECKS['UA 7.18.5'],
  'UA 8.11': UA1_CHECKS['UA 7.1, title'],
  'UA 8.14.1': (reader) =>
    expected(
      embedded(reader).every((file) => hasWords(reader.pdf.dictionary(file).get('Desc'))),
      'an embedded file without Desc',
    ),
  'PDF 2.0': ({ pdf }) => {
    const found = pdf.ids.flatMap((id) => {
      const value = pdf.object(id);
      return value instanceof Map ? DEPRECATED.filter((key) => value.has(key)) : [];
    });
    return found[0];
  },
} as const satisfies Readonly<Record<string, Check>>;

const isElement = (value: Dictionary): boolean => value.has('S') && value.has('P');

/** References to the files that it holds. */
function embedded({ pdf }: StructureReader) {
  const named = pdf.get(pdf.catalog.get('Names'), 'EmbeddedFiles', 'Names');
  return Array.isArray(named) ? named.filter((_, index) => index % 2 === 1) : [];
}
