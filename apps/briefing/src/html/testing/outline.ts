/** A document tree as lines of text, to be read and compared by people. */

import type { BlockNode, DocumentNode } from '../../document/types.ts';
import { textOf } from '../../document/words.ts';

export function outline(document: DocumentNode): string {
  return [`# ${document.title}`, ...document.children.flatMap((block) => lines(block, ''))]
    .join('\n')
    .concat('\n');
}

function lines(block: BlockNode, indent: string): string[] {
  const deeper = `${indent}  `;
  const claim = block.claim === undefined ? '' : ` {${block.claim}}`;
  const all = (blocks: readonly BlockNode[]) => blocks.flatMap((child) => lines(child, deeper));
  switch (block.type) {
    case 'section':
      return [`${indent}[${block.role}]`, ...all(block.children)];
    case 'heading':
      return [`${indent}h${block.level} ${textOf(block.children)}`];
    case 'paragraph':
      return [`${indent}${block.role === 'body' ? '' : `(${block.role}) `}${textOf(block.children)}${claim}`];
    case 'list':
      return block.items.flatMap((item) => [`${indent}${item.label}`, ...all(item.children)]);
    case 'description-list':
      return block.entries.flatMap((entry) => [
        `${indent}${textOf(entry.term.children)}:`,
        ...all(entry.children),
      ]);
    case 'picture':
      return [`${indent}picture ${block.chart}: ${block.alt}`];
    case 'contents':
      return block.entries.map(
        ({ level, link }) => `${indent}${level === 2 ? '  ' : ''}-> ${textOf(link.children)}`,
      );
    case 'table':
      return [
        `${indent}table (${block.role}) ${textOf(block.caption?.children ?? [])}`,
        ...[...block.head, ...block.body].map((row) => {
          const cells = row.cells.map((cell) =>
            all(cell.children)
              .map((line) => line.trim())
              .join(' / '),
          );
          return `${deeper}| ${cells.join(' | ')}`;
        }),
      ];
  }
}
