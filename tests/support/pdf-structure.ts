/**
 * The structure of a PDF with all that pdf.js does not tell of it: ids, attributes such as the scope of header cells,
 * and which link belongs to which element (ISO 32000-1, 14.7).
 */
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';

export interface StructElement {
  readonly type: 'element';
  readonly role: string;
  /** What its dictionary and its attribute objects say, by name. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly children: readonly StructChild[];
}

export type StructChild =
  | StructElement
  /** Marked content, by the id that pdf.js gives it. */
  | { readonly type: 'content'; readonly id: string }
  /** An annotation, by the id that pdf.js gives it. */
  | { readonly type: 'annotation'; readonly id: string };

/** Entries that are the tree itself; all others are told. */
const TREE = new Set(['Type', 'S', 'P', 'K', 'Pg', 'A']);

export async function readStructure(data: Uint8Array): Promise<readonly StructElement[]> {
  const { catalog, context } = await PDFDocument.load(data, { updateMetadata: false });
  const entry = (dictionary: PDFDict, name: string) => dictionary.get(PDFName.of(name));
  const list = (object: PDFObject | undefined): PDFObject[] => {
    const found = context.lookup(object);
    if (found instanceof PDFArray) return found.asArray();
    return object === undefined ? [] : [object];
  };

  function readElement(dictionary: PDFDict): StructElement {
    const own = dictionary.entries().map(([name, value]) => [name.decodeText(), value] as const);
    const attributes = list(entry(dictionary, 'A')).flatMap((one) => {
      const object = context.lookup(one, PDFDict);
      return object.entries().flatMap(([name, value]) => attributeWords(name.decodeText(), value));
    });
    const page = entry(dictionary, 'Pg');
    return {
      type: 'element',
      role: context.lookup(entry(dictionary, 'S'), PDFName).decodeText(),
      attributes: [
        ...own.filter(([name]) => !TREE.has(name)).map(([name, value]) => [name, words(value)] as const),
        ...attributes,
      ],
      children: list(entry(dictionary, 'K')).map((kid) => readKid(kid, page)),
    };
  }

  function readKid(kid: PDFObject, page: PDFObject | undefined): StructChild {
    const found = context.lookup(kid);
    if (found instanceof PDFNumber) return { type: 'content', id: contentId(page, found) };
    if (!(found instanceof PDFDict)) throw new Error(`${kid} is no part of a structure`);
    const mcid = entry(found, 'MCID');
    if (mcid instanceof PDFNumber)
      return { type: 'content', id: contentId(entry(found, 'Pg') ?? page, mcid) };
    const annotation = entry(found, 'Obj');
    if (annotation instanceof PDFRef) return { type: 'annotation', id: `${annotation.objectNumber}R` };
    return readElement(found);
  }

  /** Attributes of users are a list of names and values (14.7.5.4); boxes are told by their size. */
  function attributeWords(name: string, value: PDFObject): (readonly [string, string])[] {
    if (name === 'O') return [];
    if (name === 'P')
      return list(value).map((one) => {
        const property = context.lookup(one, PDFDict);
        return [words(entry(property, 'N')), words(entry(property, 'V'))];
      });
    if (name !== 'BBox') return [[name, words(value)]];
    const [left = 0, bottom = 0, right = 0, top = 0] = list(value).map(Number);
    return [['size', `${Math.round(right - left)}×${Math.round(top - bottom)}`]];
  }

  function words(value: PDFObject | undefined): string {
    const found = context.lookup(value);
    if (found instanceof PDFString || found instanceof PDFHexString || found instanceof PDFName)
      return found.decodeText();
    if (found instanceof PDFArray) return found.asArray().map(words).join(' ');
    return String(found);
  }

  const root = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  return list(entry(root, 'K')).map((kid) => readElement(context.lookup(kid, PDFDict)));
}

function contentId(page: PDFObject | undefined, mcid: PDFNumber): string {
  if (!(page instanceof PDFRef)) throw new Error(`Content ${mcid} lies on no page`);
  return `p${page.objectNumber}R_mc${mcid.asNumber()}`;
}
