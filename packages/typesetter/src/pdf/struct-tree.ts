/**
 * The structure tree (ISO 32000-1, 14.7): the plan's elements joined with what the pages hold of
 * them. Elements of which nothing was painted are left out, cells excepted, since a row needs them.
 *
 * Object references name the page their annotation lies on (14.7.4.3, table 325). No checker
 * notices a wrong one; the tests of this file do.
 *
 * All is made as text at once, and not by way of dictionaries: most objects of a file are elements.
 */
import type { NodeKey } from '../document/types.ts';
import { contentKey } from './content-index.ts';
import { ElementIndex } from './element-index.ts';
import type { LinkAnnotation } from './links.ts';
import { Namespaces } from './namespaces.ts';
import type { PdfDictionary, PdfRef, PdfValue } from './objects.ts';
import { byBytes, text } from './objects.ts';
import type { PdfFile } from './pdfkit-document.ts';
import { reference, textString } from './serialize.ts';
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

/** A marked-content sequence, and the one after it with the same content. */
interface Mark {
  readonly page: number;
  readonly mcid: number;
  next: Mark | undefined;
}

function marksByContent(pages: readonly TaggedPage[]): ReadonlyMap<number, Mark> {
  const first = new Map<number, Mark>();
  for (let page = pages.length - 1; page >= 0; page--) {
    const marks = pages[page]?.marks ?? [];
    for (let mcid = marks.length - 1; mcid >= 0; mcid--) {
      const key = marks[mcid] ?? 0;
      first.set(key, { page, mcid, next: first.get(key) });
    }
  }
  return first;
}

function annotationsByLink(annotations: readonly LinkAnnotation[]): Map<StructElement, LinkAnnotation[]> {
  const lists = new Map<StructElement, LinkAnnotation[]>();
  for (const annotation of annotations) {
    const list = lists.get(annotation.link);
    if (list === undefined) lists.set(annotation.link, [annotation]);
    else list.push(annotation);
  }
  return lists;
}

class TreeWriter {
  readonly ids = new Map<string, PdfRef>();
  /** Numbers of the elements that hold the sequences of each page. */
  readonly owners: number[][];
  readonly annotationOwners = new Map<LinkAnnotation, PdfRef>();
  readonly #file: PdfFile;
  readonly #figures: TaggedContent['figures'];
  /** Name of the user property that tells what elements rest on. */
  readonly #basis: string;
  /** How references to the pages are written. */
  readonly #pages: readonly string[];
  readonly #marks: ReadonlyMap<number, Mark>;
  readonly #annotations: ReadonlyMap<StructElement, readonly LinkAnnotation[]>;
  /** Of PDF 2.0: undefined where the file knows none. */
  readonly namespaces: Namespaces | undefined;
  readonly elements = new ElementIndex();
  /** What names elements that may come after it is written when all have their numbers. */
  readonly #waiting: (() => void)[] = [];

  constructor(
    file: PdfFile,
    { pages, annotations, figures }: TaggedContent,
    { basis, standard }: StructurePlan,
  ) {
    this.#file = file;
    this.#basis = basis;
    this.namespaces = standard === 'ua1' ? undefined : new Namespaces(file);
    this.#figures = figures;
    this.#pages = pages.map(({ ref }) => reference(ref));
    this.#marks = marksByContent(pages);
    this.#annotations = annotationsByLink(annotations);
    this.owners = pages.map(() => []);
  }

  /**
   * Writes an element and all in it; undefined for one that holds nothing.
   *
   * @param parent how a reference to it is written
   */
  write(element: StructElement, parent: string, parentTag: string): PdfRef | undefined {
    const { tag } = element;
    this.elements.begin(element);
    const ref = this.#file.reserve();
    const own = reference(ref);
    /** Page of the first content, which the element tells for all content on it. */
    let page = -1;
    let kids = '';
    let count = 0;
    const within = element.kids;
    for (let i = 0; i < within.length; i++) {
      const kid = within[i];
      if (kid === undefined) break;
      if (kid.type === 'content') {
        for (let mark = this.#marks.get(contentKey(kid)); mark !== undefined; mark = mark.next) {
          if (page === -1) page = mark.page;
          kids += ` ${this.#writeMark(mark, ref, page)}`;
          count++;
        }
        continue;
      }
      const inner = this.write(kid, own, tag);
      if (inner === undefined) continue;
      kids += ` ${reference(inner)}`;
      count++;
    }
    const links = element.link && this.#annotations.get(element);
    if (links !== undefined) {
      for (const link of links) {
        this.annotationOwners.set(link, ref);
        kids += ` <</Type/OBJR/Pg ${reference(link.page)}/Obj ${reference(link.ref)}>>`;
        count++;
      }
    }
    if (count === 0 && tag !== 'TD' && tag !== 'TH') {
      // What was reserved since then, for elements within this one, was released before.
      this.#file.release();
      this.elements.end(undefined);
      return undefined;
    }
    this.elements.end(ref);
    const pageEntry = page === -1 ? '' : `/Pg ${this.#pageOf(page)}`;
    const attributes = structAttributes(element, parentTag, this.#figures.get(element), this.#basis);
    const namespace = this.namespaces?.entry(tag) ?? '';
    const value = `<</S/${tag}${namespace}/P ${parent}${pageEntry}${this.#words(element, ref)}${attributes}/K${count === 1 ? kids : `[${kids.slice(1)}]`}`;
    if (element.refs.length === 0) this.#file.writeSerialized(ref, `${value}>>`);
    else
      this.#waiting.push(() => {
        const refs = element.refs.map((node) => reference(this.elements.of(node)));
        this.#file.writeSerialized(ref, `${value}/Ref[${refs.join(' ')}]>>`);
      });
    return ref;
  }

  writeWaiting(): void {
    for (const write of this.#waiting) write();
  }

  #words({ id, lang, alt }: StructElement, ref: PdfRef): string {
    let out = '';
    if (id !== undefined) {
      if (this.ids.has(id)) throw new Error(`Two elements have the id ${id}`);
      this.ids.set(id, ref);
      out += `/ID${textString(id)}`;
    }
    if (lang !== undefined) out += `/Lang${textString(lang)}`;
    if (alt !== undefined) out += `/Alt${textString(alt)}`;
    return out;
  }

  #writeMark({ page, mcid }: Mark, owner: PdfRef, elementPage: number): string {
    const owners = this.owners[page];
    if (owners !== undefined) owners[mcid] = owner.id;
    return page === elementPage ? `${mcid}` : `<</Type/MCR/Pg ${this.#pageOf(page)}/MCID ${mcid}>>`;
  }

  #pageOf(index: number): string {
    const page = this.#pages[index];
    if (page === undefined) throw new Error(`There is no page ${index + 1}`);
    return page;
  }
}

/** From page and annotation to the elements that hold their content (14.7.4.4). */
function parentTree({ pages, annotations }: TaggedContent, tree: TreeWriter): string {
  let nums = '';
  for (const [index, { marks }] of pages.entries()) {
    const owners = tree.owners[index] ?? [];
    for (let mcid = 0; mcid < marks.length; mcid++) {
      if (owners[mcid] === undefined)
        throw new Error(`Page ${index + 1} holds content that the structure does not`);
    }
    nums += owners.length === 0 ? ` ${index}[]` : ` ${index}[${owners.join(' 0 R ')} 0 R]`;
  }
  for (const annotation of annotations) {
    const owner = tree.annotationOwners.get(annotation);
    nums += ` ${annotation.structParent} ${owner === undefined ? 'null' : reference(owner)}`;
  }
  return `<</Nums[${nums.slice(1)}]>>`;
}

const byId = (a: readonly [string, PdfRef], b: readonly [string, PdfRef]): number => byBytes(a[0], b[0]);

/** @returns the element of a node, or of what is around it where nothing of it was painted */
export function writeStructTree(
  file: PdfFile,
  plan: StructurePlan,
  content: TaggedContent,
): (node: NodeKey) => PdfRef {
  const root: PdfDictionary = { Type: 'StructTreeRoot' };
  const rootRef = file.reserveForEnd(root);
  const tree = new TreeWriter(file, content, plan);
  const kid = tree.write(plan.root, reference(rootRef), 'StructTreeRoot');
  tree.writeWaiting();
  const parents = file.reserve();
  file.writeSerialized(parents, parentTree(content, tree));
  const ids: PdfValue[] = [];
  for (const [id, ref] of [...tree.ids].sort(byId)) ids.push(text(id), ref);
  Object.assign(root, {
    K: kid,
    ParentTree: parents,
    ParentTreeNextKey: content.pages.length + content.annotations.length,
    IDTree: ids.length > 0 ? file.add({ Names: ids }) : undefined,
    Namespaces: tree.namespaces?.refs,
  });
  file.enterInCatalog({ StructTreeRoot: rootRef });
  return (node) => tree.elements.of(node);
}
