/** A report that must keep to a number of pages and does not: what to cut, by section and by how much. */

import type { DocumentNode, NodeKey } from '../../../../packages/typesetter/src/document/types.ts';
import type { LayoutResult, Page } from '../../../../packages/typesetter/src/layout/types.ts';
import type { BriefingDiagnostic } from '../diagnostics.ts';

export interface Limited {
  readonly report: string;
  /** Id of the edition, whose words fill the report. */
  readonly edition: string;
  readonly limit: number;
}

export function diagnosePages(
  document: DocumentNode,
  { pages }: LayoutResult,
  { report, edition, limit }: Limited,
): BriefingDiagnostic[] {
  if (pages.length <= limit) return [];
  const sections = sectionsOf(document)
    .map(({ title, keys }) => ({ title, lines: linesOf(pages, keys) }))
    .filter(({ title, lines }) => title !== '' && lines > 0)
    .sort((a, b) => b.lines - a.lines);
  const args = {
    report,
    edition,
    pages: pages.length,
    limit,
    over: linesOf(pages.slice(limit), null),
    sections: sections.map(({ title, lines }) => `${title} ${lines}`).join(', '),
  };
  const place = { file: `${edition}.yml`, line: 1, column: 1, pointer: '' };
  return [{ code: 'too-many-pages', severity: 'error', args, place }];
}

interface Section {
  readonly title: string;
  readonly keys: ReadonlySet<NodeKey>;
}

/** The parts of the document at its top, each with its first heading and all nodes in it. */
function sectionsOf({ children }: DocumentNode): readonly Section[] {
  return children.map((child) => {
    const keys = new Set<NodeKey>();
    let title: string | undefined;
    const walk = (value: unknown): void => {
      if (Array.isArray(value)) value.forEach(walk);
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
      if ('key' in value && typeof value.key === 'number') keys.add(value.key);
      if ('type' in value && value.type === 'heading') title ??= wordsIn(value).trim();
      Object.values(value).forEach(walk);
    };
    walk(child);
    return { title: title ?? '', keys };
  });
}

function wordsIn(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsIn).join('');
  if (typeof value !== 'object' || value === null) return '';
  return 'type' in value && value.type === 'text' && 'text' in value
    ? String(value.text)
    : Object.values(value).map(wordsIn).join('');
}

/** Notes at the side of a line stand a little higher or lower than it. */
const SAME_LINE = 4;

/** How many lines of the nodes stand on the pages; of all that is no furniture where `keys` is null. */
function linesOf(pages: readonly Page[], keys: ReadonlySet<NodeKey> | null): number {
  return pages
    .map(({ items }) => {
      const baselines = items
        .flatMap((item) =>
          item.kind === 'text' && item.content.type === 'node' && (keys?.has(item.content.node) ?? true)
            ? [item.y]
            : [],
        )
        .sort((a, b) => a - b);
      return baselines.filter((y, i) => y - (baselines[i - 1] ?? Number.NEGATIVE_INFINITY) > SAME_LINE)
        .length;
    })
    .reduce((sum, lines) => sum + lines, 0);
}
