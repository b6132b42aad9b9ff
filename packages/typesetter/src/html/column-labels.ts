/**
 * On narrow screens a table's rows become cards, and each cell says which column it is. The names come from the
 * head of the table; tables with the same head share the rules.
 */
import { decodeEntities, type StartTag } from '../document/scan.ts';

interface OpenTable {
  /** Where the start tag stands in the output. */
  readonly at: number;
  readonly labels: string[];
}

export class ColumnLabels {
  readonly #heads = new Map<string, readonly string[]>();
  #table: OpenTable | undefined;
  #headFrom: number | undefined;

  /** @param at index of the tag in the output */
  start(tag: StartTag, at: number): void {
    if (tag.name === 'table') this.#table = { at, labels: [] };
    else if (tag.name === 'th' && tag.attributes.get('scope') === 'col') this.#headFrom = tag.to;
  }

  /** At the end of the head the table is marked in the output. */
  end(name: string, body: string, from: number, out: string[]): void {
    if (!this.#table) return;
    if (name === 'th' && this.#headFrom !== undefined) {
      const words = body.slice(this.#headFrom, from).replace(/<[^>]*>/g, '');
      this.#table.labels.push(decodeEntities(words).text.trim());
      this.#headFrom = undefined;
    }
    if (name !== 'thead') return;
    const { at, labels } = this.#table;
    const key = labels.join('\n');
    const index = [...this.#heads.keys()].indexOf(key);
    this.#heads.set(key, labels);
    const mark = `head-${index === -1 ? this.#heads.size : index + 1}`;
    // The tables of the vocabulary have one class or none; a region to scroll in may stand before the tag.
    out[at] = (out[at] ?? '').replace(/<table(?: class=(\w[\w-]*))?/, (_, own) =>
      own === undefined ? `<table class=${mark}` : `<table class="${own} ${mark}"`,
    );
    this.#table = undefined;
  }

  rules(): string {
    return [...this.#heads.values()]
      .flatMap((labels, head) =>
        labels.map((label, column) =>
          label === '' ? '' : `.head-${head + 1} td:nth-child(${column + 1}){--label:${cssString(label)}}`,
        ),
      )
      .join('');
  }
}

function cssString(text: string): string {
  return `"${text.replace(/["\\<\n]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`;
}
