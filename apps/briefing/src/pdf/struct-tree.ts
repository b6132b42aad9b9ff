/**
 * The structure tree (ISO 32000-1, 14.7): the plan's elements joined with what the pages hold of
 * them. Elements of which nothing was painted are left out, cells excepted, since a row needs them.
 *
 * Object references name the page their annotation lies on (14.7.4.3, table 325). No checker
 * notices a wrong one; the tests of this file do.
 */
import { contentKey } from './content-index.ts';
import type { LinkAnnotation } from './links.ts';
import type { PdfDictionary, PdfRef, PdfValue } from './objects.ts';
import { byBytes, text } from './objects.ts';
import type { PdfFile } from './pdfkit-document.ts';
import { serialize } from './serialize.ts';
import { structAttributes } from './struct-attributes.ts';
import type { StructElement, StructurePlan } from './types.ts';

export interface TaggedPage {
  readonly ref: PdfRef;
  /** Content of each marked-content sequence of the page, by its identifier. */
  readonly marks: readonly number[];
}

export interface TaggedContent {
  readonly pages: readonly TaggedPage[];
  readonly annotations: readonly LinkAnnotation[];
  /** Bounding boxes of figures, in default user space. */
  readonly figures: ReadonlyMap<StructElement, readonly number[]>;
}

interface Mark {
  readonly type: 'mark';
  readonly page: number;
  readonly mcid: number;
}
interface ObjectReference {
  readonly type: 'object';
  readonly annotation: LinkAnnotation;
}
interface Resolved {
  readonly type: 'resolved';
  readonly element: StructElement;
  readonly kids: readonly (Resolved | Mark | ObjectReference)[];
}

/** Puts the marks and annotations in the places that the plan keeps for them. */
function resolveElements(root: StructElement, content: TaggedContent): Resolved {
  const marks = new Map<number, Mark[]>();
  content.pages.forEach((page, pageIndex) => {
    page.marks.forEach((key, mcid) => {
      addTo(marks, key, { type: 'mark', page: pageIndex, mcid });
    });
  });
  const objects = new Map<StructElement, ObjectReference[]>();
  for (const annotation of content.annotations)
    addTo(objects, annotation.link, { type: 'object', annotation });

  const resolve = (element: StructElement): Resolved => {
    const kids: (Resolved | Mark | ObjectReference)[] = [];
    for (const kid of element.kids) {
      if (kid.type === 'content') {
        const found = marks.get(contentKey(kid));
        if (found !== undefined) for (const mark of found) kids.push(mark);
      } else {
        const resolved = resolve(kid);
        if (resolved.kids.length > 0 || kid.tag === 'TD' || kid.tag === 'TH') kids.push(resolved);
      }
    }
    const found = element.link && objects.get(element);
    if (found !== undefined) for (const object of found) kids.push(object);
    return { type: 'resolved', element, kids };
  };
  return resolve(root);
}

function addTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

class TreeWriter {
  readonly ids = new Map<string, PdfRef>();
  readonly owners: PdfRef[][];
  readonly annotationOwners = new Map<LinkAnnotation, PdfRef>();
  readonly #file: PdfFile;
  readonly #content: TaggedContent;

  constructor(file: PdfFile, content: TaggedContent) {
    this.#file = file;
    this.#content = content;
    this.owners = content.pages.map(() => []);
  }

  /** As text at once, and not by way of dictionaries: most objects of a file are elements. */
  write({ element, kids }: Resolved, parent: PdfRef, parentTag: string): PdfRef {
    const ref = this.#file.reserve();
    const page = kids.find((kid) => kid.type === 'mark')?.page;
    const written = kids.map((kid) => this.#writeKid(kid, ref, element, page));
    const { tag, id, lang, alt } = element;
    let out = `<<\n/Type /StructElem\n/S /${tag}\n/P ${parent.id} 0 R\n`;
    if (page !== undefined) out += `/Pg ${this.#page(page)}\n`;
    if (id !== undefined) {
      if (this.ids.has(id)) throw new Error(`Two elements have the id ${id}`);
      this.ids.set(id, ref);
      out += `/ID ${serialize(text(id))}\n`;
    }
    if (lang !== undefined) out += `/Lang ${serialize(text(lang))}\n`;
    if (alt !== undefined) out += `/Alt ${serialize(text(alt))}\n`;
    const attributes = structAttributes(element, parentTag, this.#content.figures.get(element));
    const [only] = attributes;
    if (only !== undefined) out += `/A ${serialize(attributes.length > 1 ? attributes : only)}\n`;
    out += `/K ${written.length === 1 ? written[0] : `[${written.join(' ')}]`}\n>>`;
    this.#file.writeSerialized(ref, out);
    return ref;
  }

  /** @param page of the first content of the element, which its `Pg` tells */
  #writeKid(
    kid: Resolved['kids'][number],
    ref: PdfRef,
    { tag }: StructElement,
    page: number | undefined,
  ): string {
    if (kid.type === 'resolved') return `${this.write(kid, ref, tag).id} 0 R`;
    if (kid.type === 'object') {
      const { annotation } = kid;
      this.annotationOwners.set(annotation, ref);
      return serialize({ Type: 'OBJR', Pg: annotation.page, Obj: annotation.ref });
    }
    const owners = this.owners[kid.page];
    if (owners !== undefined) owners[kid.mcid] = ref;
    return kid.page === page
      ? `${kid.mcid}`
      : `<<\n/Type /MCR\n/Pg ${this.#page(kid.page)}\n/MCID ${kid.mcid}\n>>`;
  }

  #page(index: number): string {
    const page = this.#content.pages[index];
    if (page === undefined) throw new Error(`There is no page ${index + 1}`);
    return `${page.ref.id} 0 R`;
  }
}

/** From page and annotation to the elements that hold their content (14.7.4.4). */
function parentTree(content: TaggedContent, tree: TreeWriter): PdfDictionary {
  const nums: PdfValue[] = [];
  content.pages.forEach((page, index) => {
    const owners = tree.owners[index] ?? [];
    if (owners.filter((owner) => owner !== undefined).length !== page.marks.length) {
      throw new Error(`Page ${index + 1} holds content that the structure does not`);
    }
    nums.push(index, owners);
  });
  for (const annotation of content.annotations) {
    nums.push(annotation.structParent, tree.annotationOwners.get(annotation) ?? null);
  }
  return { Nums: nums };
}

export function writeStructTree(file: PdfFile, plan: StructurePlan, content: TaggedContent): void {
  const root: PdfDictionary = { Type: 'StructTreeRoot' };
  const rootRef = file.reserveForEnd(root);
  const tree = new TreeWriter(file, content);
  const kid = tree.write(resolveElements(plan.root, content), rootRef, 'StructTreeRoot');
  const ids = [...tree.ids].sort(([a], [b]) => byBytes(a, b)).flatMap(([id, ref]) => [text(id), ref]);
  Object.assign(root, {
    K: kid,
    ParentTree: file.add(parentTree(content, tree)),
    ParentTreeNextKey: content.pages.length + content.annotations.length,
    IDTree: ids.length > 0 ? file.add({ Names: ids }) : undefined,
  });
  file.enterInCatalog({ StructTreeRoot: rootRef });
}
