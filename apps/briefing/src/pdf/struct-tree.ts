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

function groupBy<Key, Value>(values: Iterable<Value>, key: (value: Value) => Key): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const group = groups.get(key(value));
    if (group === undefined) groups.set(key(value), [value]);
    else group.push(value);
  }
  return groups;
}

/** Puts the marks and annotations in the places that the plan keeps for them. */
function resolveElements(root: StructElement, content: TaggedContent): Resolved {
  const marks = new Map<number, Mark[]>();
  content.pages.forEach((page, pageIndex) => {
    page.marks.forEach((key, mcid) => {
      const list = marks.get(key) ?? [];
      list.push({ type: 'mark', page: pageIndex, mcid });
      marks.set(key, list);
    });
  });
  const annotations = groupBy(content.annotations, ({ link }) => link);

  const resolve = (element: StructElement): Resolved => ({
    type: 'resolved',
    element,
    kids: [
      ...element.kids.flatMap((kid): readonly (Resolved | Mark)[] => {
        if (kid.type === 'content') return marks.get(contentKey(kid)) ?? [];
        const resolved = resolve(kid);
        const kept = resolved.kids.length > 0 || kid.tag === 'TD' || kid.tag === 'TH';
        return kept ? [resolved] : [];
      }),
      ...(annotations.get(element) ?? []).map((annotation) => ({ type: 'object', annotation }) as const),
    ],
  });
  return resolve(root);
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

  write({ element, kids }: Resolved, parent: PdfRef, parentTag: string): PdfRef {
    const ref = this.#file.reserve();
    const firstMark = kids.find((kid) => kid.type === 'mark');
    const pdfKids = kids.map((kid): PdfValue => {
      if (kid.type === 'resolved') return this.write(kid, ref, element.tag);
      if (kid.type === 'object') {
        this.annotationOwners.set(kid.annotation, ref);
        return { Type: 'OBJR', Pg: kid.annotation.page, Obj: kid.annotation.ref };
      }
      const owners = this.owners[kid.page];
      if (owners !== undefined) owners[kid.mcid] = ref;
      return kid.page === firstMark?.page
        ? kid.mcid
        : { Type: 'MCR', Pg: this.#content.pages[kid.page]?.ref, MCID: kid.mcid };
    });
    if (element.id !== undefined) {
      if (this.ids.has(element.id)) throw new Error(`Two elements have the id ${element.id}`);
      this.ids.set(element.id, ref);
    }
    const attributes = structAttributes(element, parentTag, this.#content.figures.get(element));
    const dictionary: PdfDictionary = {
      Type: 'StructElem',
      S: element.tag,
      P: parent,
      Pg: firstMark === undefined ? undefined : this.#content.pages[firstMark.page]?.ref,
      ID: element.id === undefined ? undefined : text(element.id),
      Lang: element.lang === undefined ? undefined : text(element.lang),
      Alt: element.alt === undefined ? undefined : text(element.alt),
      A: attributes.length > 1 ? attributes : attributes[0],
      K: pdfKids.length === 1 ? pdfKids[0] : pdfKids,
    };
    this.#file.write(ref, dictionary);
    return ref;
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
