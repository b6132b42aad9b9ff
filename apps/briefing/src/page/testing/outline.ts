/** A document tree as lines of text, to be read and compared by people. */

import type { DocumentNode } from '@summit/typesetter';

type BlockNode = DocumentNode['children'][number];
type InlineNode = Extract<BlockNode, { type: 'paragraph' }>['children'][number];

export function outline(document: DocumentNode): string {
  return [`# ${document.title}`, ...document.children.flatMap((block) => lines(block, ''))]
    .join('\n')
    .concat('\n');
}

/** Words with the notes where their marks stand. */
const wordsOf = (inlines: readonly InlineNode[]): string =>
  inlines
    .map((node) => {
      if (node.type === 'footnote') return ` [^${node.mark} ${wordsOf(node.note.children)}]`;
      if (node.type === 'text') return node.text;
      if (node.type === 'symbol') return node.alt;
      return 'children' in node ? wordsOf(node.children) : ' ';
    })
    .join('');

function lines(block: BlockNode, indent: string): string[] {
  const deeper = `${indent}  `;
  const claim = block.basis === undefined ? '' : ` {${block.basis}}`;
  const all = (blocks: readonly BlockNode[]) => blocks.flatMap((child) => lines(child, deeper));
  switch (block.type) {
    case 'section':
      return [`${indent}[${block.role}]`, ...all(block.children)];
    case 'heading':
      return [`${indent}h${block.level} ${wordsOf(block.children)}`];
    case 'paragraph':
      return [
        `${indent}${block.role === 'body' ? '' : `(${block.role}) `}${wordsOf(block.children)}${claim}`,
      ];
    case 'list':
      return block.items.flatMap((item) => [`${indent}${item.label}`, ...all(item.children)]);
    case 'description-list':
      return block.entries.flatMap((entry) => [
        `${indent}${wordsOf(entry.term.children)}:`,
        ...all(entry.children),
      ]);
    case 'picture':
      return [`${indent}picture ${block.chart}: ${block.alt}`];
    case 'contents':
      return block.entries.map(
        ({ level, link }) => `${indent}${level === 2 ? '  ' : ''}-> ${wordsOf(link.children)}`,
      );
    case 'table':
      return [
        `${indent}table (${block.role}) ${wordsOf(block.caption?.children ?? [])}`,
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
