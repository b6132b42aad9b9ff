import type { FaultCode } from './faults.ts';
import type { StartTag } from './scan.ts';
import type {
  BlockNode,
  CaptionNode,
  CellNode,
  InlineNode,
  ListItemNode,
  NodeKey,
  Origin,
  RowNode,
  TermNode,
} from './types.ts';
import type { ElementRule } from './vocabulary.ts';

/** Children that only a certain parent may hold, until that parent is made. */
export type Part =
  | ListItemNode
  | TermNode
  | CaptionNode
  | RowNode
  | CellNode
  | (Frame['base'] & { readonly type: 'details'; readonly children: readonly BlockNode[] })
  | { readonly type: 'rows'; readonly group: 'thead' | 'tbody'; readonly rows: readonly RowNode[] };

/** An element that is open while the HTML is read; it becomes a node when it closes. */
export interface Frame {
  readonly name: string;
  readonly attributes: StartTag['attributes'];
  readonly content: ElementRule['content'];
  readonly className: string | undefined;
  readonly base: {
    readonly key: NodeKey;
    readonly origin: Origin;
    readonly id: string | undefined;
    readonly lang: string;
    readonly claim: string | undefined;
  };
  readonly blocks: BlockNode[];
  readonly inlines: InlineNode[];
  readonly parts: Part[];
  /** Number that the next list item gets. */
  nextNumber: number;
  /** Of a footnote: its number, the key of its note, and what to return to behind it. */
  readonly footnote:
    | { readonly number: number; readonly key: NodeKey; readonly afterSpace: boolean }
    | undefined;
}

export type Report = (code: FaultCode, origin: Origin, detail: string) => void;

/** Removes the white space at the end of a line of inlines, wherever in the tree it lies. */
export function trimEnd(inlines: readonly InlineNode[]): readonly InlineNode[] {
  const last = inlines.at(-1);
  if (!last) return inlines;
  const before = inlines.slice(0, -1);
  if (last.type === 'text') {
    const text = last.text.endsWith(' ') ? last.text.slice(0, -1) : last.text;
    return text === '' ? trimEnd(before) : text === last.text ? inlines : [...before, { ...last, text }];
  }
  if (last.type !== 'span' && last.type !== 'link') return inlines;
  const children = trimEnd(last.children);
  if (children.length === 0) return [...trimEnd(before), { ...last, children }];
  return children === last.children ? inlines : [...before, { ...last, children }];
}
