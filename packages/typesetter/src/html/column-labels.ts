/**
 * On narrow screens a table's rows become cards, and each cell says which column it is. The names come from the head of
 * the table, as rules of the style sheet; tables with the same head share them.
 */
import { type Change, mapChildren, mapDocument } from '../document/children.ts';
import type { DocumentNode, TableNode } from '../document/types.ts';
import { wordsOf } from '../document/words.ts';

export interface LabelledColumns {
  readonly document: DocumentNode;
  readonly css: string;
}

/** Gives tables the class of their head. */
export function columnsLabelled(document: DocumentNode): LabelledColumns {
  /** Names of the columns, by how they are read out. */
  const heads = new Map<string, readonly string[]>();
  const change: Change = (node) => {
    if (node.type !== 'table' || node.head.length === 0) return mapChildren(node, change);
    const labels = labelsOf(node);
    const key = labels.join('\n');
    if (!heads.has(key)) heads.set(key, labels);
    const index = [...heads.keys()].indexOf(key);
    return { ...node, attributes: { ...node.attributes, class: `head-${index + 1}` } };
  };
  return { document: mapDocument(document, change), css: [...heads.values()].map(rulesOf).join('') };
}

const labelsOf = ({ head }: TableNode): readonly string[] =>
  head.flatMap(({ cells }) =>
    cells.filter(({ scope }) => scope === 'column').map((cell) => wordsOf(cell).trim()),
  );

function rulesOf(labels: readonly string[], head: number): string {
  return labels
    .map((label, column) =>
      label === '' ? '' : `.head-${head + 1} td:nth-child(${column + 1}){--label:${cssString(label)}}`,
    )
    .join('');
}

function cssString(text: string): string {
  return `"${text.replace(/["\\<\n]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`;
}
