/** Box trees and pages as short texts, so that tests can state whole trees. */
import type { Box, InlineContent } from '../box.ts';
import type { Page, PageItem } from '../types.ts';

const words = (content: readonly InlineContent[]): string =>
  content
    .map((part) => {
      if ('symbol' in part) return `<${part.symbol}>`;
      return 'pageOf' in part ? `<page of ${part.pageOf}>` : part.text;
    })
    .join('|');

/** One line a box, children indented. */
export function outlineBox(box: Box, indent = ''): string[] {
  const inner = `${indent}  `;
  const nested = (boxes: readonly Box[]): string[] => boxes.flatMap((child) => outlineBox(child, inner));
  switch (box.kind) {
    case 'paragraph': {
      const { text, keepWithNext } = box.format;
      const keep = keepWithNext ? ' keep' : '';
      return [`${indent}${text.face} ${text.size}${keep} "${words(box.content)}"`];
    }
    case 'flow':
      return [`${indent}flow${box.format.frame ? ' framed' : ''}`, ...nested(box.children)];
    case 'columns':
      return [`${indent}columns`, ...nested(box.columns)];
    case 'list':
      return [
        `${indent}list`,
        ...box.items.flatMap(({ label, body }) => [
          `${inner}item "${words(label.content)}"`,
          ...body.children.flatMap((child) => outlineBox(child, `${inner}  `)),
        ]),
      ];
    case 'description':
      return [
        `${indent}description ${box.arrangement}`,
        ...box.entries.flatMap(({ term, body }) => nested([term, body])),
      ];
    case 'picture':
      return [`${indent}picture ${box.node.chart}`];
    case 'table':
      return [
        `${indent}table`,
        ...[...box.head, ...box.body].flatMap((row) => [
          `${inner}row`,
          ...row.cells.flatMap((cell) =>
            cell.body.children.flatMap((child) => outlineBox(child, `${inner}  `)),
          ),
        ]),
      ];
    case 'contents-entry':
      return [
        `${indent}contents-entry ${box.indent} → ${box.reference.targetId}`,
        ...nested([box.paragraph]),
      ];
  }
}

const round = (value: number): number => Math.round(value * 10) / 10;

export const textOf = (item: PageItem): string =>
  item.kind === 'text'
    ? item.words
        .flat()
        .map((glyph) => glyph.text)
        .join('')
    : '';

/** One line a run of text: place, words, and what it belongs to. */
export function outlinePage(page: Page): string[] {
  return page.items.flatMap((item) => {
    if (item.kind !== 'text') return [];
    const { content } = item;
    const owner = content.type === 'node' ? `${content.node} ${content.part}` : content.artifact;
    return [`${round(item.x)},${round(item.y)} ${item.face} "${textOf(item)}" ${owner}`];
  });
}
