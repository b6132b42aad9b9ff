/** The structure tree of a PDF with the text of its content, as nested arrays for literal comparison. */
import { Bytes, type Dictionary, type Name, Reference, type Value } from '../read/lexer.ts';
import { textOf } from '../read/objects.ts';
import type { MarkedSequence } from './read-content.ts';
import { readContent } from './read-content.ts';
import { PdfReader, plain } from './read-pdf.ts';

/**
 * An element: its type, then its kids. Content is its text, an object reference is
 * `{ annotation, page }` with the number of the page that it names.
 */
export type StructTree = readonly [tag: string, ...kids: StructKid[]];
export type StructKid = StructTree | string | { readonly annotation: string; readonly page: number };

/**
 * The logical structure of a PDF with the text of its content, in reading order. Throws where content, structure and
 * parent tree do not agree.
 */
export const readStructure = (pdf: Uint8Array): StructTree => new StructureReader(pdf).tree();

/** All text of a PDF in the order of its pages, head and foot included, in pieces of marked content. */
export const readText = (pdf: Uint8Array): readonly string[] =>
  new StructureReader(pdf).contents.flat().map(({ text }) => text);

/** Walks the tree and checks on the way what every conforming file holds. */
export class StructureReader {
  readonly pdf: PdfReader;
  readonly #contents: readonly (readonly MarkedSequence[])[];
  readonly #seen = new Set<string>();

  constructor(readonly bytes: Uint8Array) {
    this.pdf = new PdfReader(bytes);
    this.#contents = this.pdf.pages.map((_, index) => readContent(this.pdf, index));
  }

  get contents(): readonly (readonly MarkedSequence[])[] {
    return this.#contents;
  }

  get root(): Reference {
    const root = this.pdf.dictionary(this.pdf.catalog.get('StructTreeRoot')).get('K');
    if (!(root instanceof Reference)) throw new Error('No single root element');
    return root;
  }

  tree(): StructTree {
    const tree = this.#element(this.root, this.pdf.catalog.get('StructTreeRoot') as Reference);
    const sequences = this.#contents.flatMap((page, index) =>
      page.filter(({ mcid }) => mcid !== undefined).map(({ mcid }) => `${index}/${mcid}`),
    );
    const lost = sequences.filter((key) => !this.#seen.has(key));
    if (lost.length > 0) throw new Error(`Marked content that the structure does not hold: ${lost}`);
    return tree;
  }

  /** All elements, in document order. */
  elements(tag?: string): Dictionary[] {
    const found: Dictionary[] = [];
    const visit = (value: Value): void => {
      const element = this.pdf.resolve(value);
      if (!(element instanceof Map) || !element.has('S')) return;
      if (tag === undefined || (element.get('S') as Name).text === tag) found.push(element);
      for (const kid of this.#kids(element)) visit(kid);
    };
    visit(this.root);
    return found;
  }

  #kids(element: Dictionary): readonly Value[] {
    const kids = element.get('K') ?? [];
    return Array.isArray(kids) ? (kids as readonly Value[]) : [kids];
  }

  /** The elements directly in an element. */
  children(element: Dictionary): Dictionary[] {
    return this.#kids(element).flatMap((kid) => (kid instanceof Reference ? this.pdf.dictionary(kid) : []));
  }

  /** Whether an element itself holds text or drawings. */
  holdsContent(element: Dictionary): boolean {
    return this.#kids(element).some(
      (kid) => typeof kid === 'number' || (kid instanceof Map && plain(kid.get('Type')) === '/MCR'),
    );
  }

  /** The annotations that an element itself holds. */
  annotationsOf(element: Dictionary): Dictionary[] {
    return this.#kids(element).flatMap((kid) =>
      kid instanceof Map && plain(kid.get('Type')) === '/OBJR' ? this.pdf.dictionary(kid.get('Obj')) : [],
    );
  }

  /** All bookmarks, in order. */
  bookmarks(): Dictionary[] {
    const found: Dictionary[] = [];
    const visit = (first: Value | undefined): void => {
      for (let at = first; at !== undefined; ) {
        const item = this.pdf.dictionary(at);
        found.push(item);
        visit(item.get('First'));
        at = item.get('Next');
      }
    };
    if (this.pdf.catalog.has('Outlines'))
      visit(this.pdf.dictionary(this.pdf.catalog.get('Outlines')).get('First'));
    return found;
  }

  /** All object references, in document order. */
  objectReferences(): Dictionary[] {
    return this.elements()
      .flatMap((element) => this.#kids(element))
      .filter((kid): kid is Dictionary => kid instanceof Map && plain(kid.get('Type')) === '/OBJR');
  }

  #element(reference: Reference, parent: Reference): StructTree {
    const element = this.pdf.dictionary(reference);
    const tag = (element.get('S') as Name).text;
    if ((element.get('P') as Reference).id !== parent.id) throw new Error(`${tag} names another parent`);
    return [tag, ...this.#kids(element).map((kid) => this.#kid(kid, element, reference))];
  }

  #kid(kid: Value, element: Dictionary, self: Reference): StructKid {
    if (kid instanceof Reference) return this.#element(kid, self);
    if (typeof kid === 'number') return this.#content(element.get('Pg'), kid, self);
    const dictionary = kid as Dictionary;
    const type = (dictionary.get('Type') as Name).text;
    if (type === 'MCR') return this.#content(dictionary.get('Pg'), dictionary.get('MCID') as number, self);
    const annotation = this.pdf.dictionary(dictionary.get('Obj'));
    const contents = annotation.get('Contents');
    this.#expectParent(annotation.get('StructParent') as number, self);
    return {
      annotation: contents instanceof Bytes ? (textOf(contents) ?? '') : '',
      page: this.pdf.pageIndex(dictionary.get('Pg')),
    };
  }

  #content(page: Value | undefined, mcid: number, self: Reference): string {
    const index = this.pdf.pageIndex(page);
    const sequence = this.#contents[index]?.find((candidate) => candidate.mcid === mcid);
    if (sequence === undefined) throw new Error(`No marked content ${mcid} on page ${index}`);
    const key = `${index}/${mcid}`;
    if (this.#seen.has(key)) throw new Error(`Marked content ${key} stands twice in the structure`);
    this.#seen.add(key);
    this.#expectParent(this.pdf.dictionary(page).get('StructParents') as number, self, mcid);
    return sequence.text;
  }

  /** The parent tree must lead back to the element that holds the content. */
  #expectParent(key: number, self: Reference, mcid?: number): void {
    const nums = this.pdf.array(this.pdf.catalog.get('StructTreeRoot'), 'ParentTree', 'Nums');
    const position = nums.findIndex((value, index) => index % 2 === 0 && value === key);
    const entry = nums[position + 1];
    const found = mcid === undefined ? entry : this.pdf.array(entry)[mcid];
    if (position < 0 || !(found instanceof Reference) || found.id !== self.id) {
      throw new Error(`The parent tree's entry ${key} does not lead to its element`);
    }
  }
}
