/** Finds the elements of a structure tree by the nodes that they stand for, as the tree is written. */
import type { NodeKey } from '../document/types.ts';
import type { PdfRef } from './objects.ts';
import type { StructElement } from './types.ts';

/** An element and the one around it; its number is known from the end of the element on. */
interface Entry {
  readonly around: Entry | undefined;
  ref: PdfRef | undefined;
}

export class ElementIndex {
  readonly #entries = new Map<NodeKey, Entry>();
  #open: Entry | undefined;

  /** What follows until `end` is within this element. */
  begin({ node }: StructElement): void {
    this.#open = { around: this.#open, ref: undefined };
    if (node !== undefined) this.#entries.set(node, this.#open);
  }

  /** @param ref undefined where nothing of it was painted */
  end(ref: PdfRef | undefined): void {
    if (this.#open === undefined) return;
    this.#open.ref = ref;
    this.#open = this.#open.around;
  }

  /** The element of a node, or the nearest around it of which something was painted. */
  of(node: NodeKey): PdfRef {
    let entry = this.#entries.get(node);
    while (entry !== undefined && entry.ref === undefined) entry = entry.around;
    if (entry?.ref === undefined) throw new Error(`Node ${node} has no element in the structure`);
    return entry.ref;
  }
}
