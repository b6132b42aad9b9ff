/** An element that is open while the HTML is read; it becomes a node when it closes. */
import type { FaultCode, Missing } from './faults.ts';
import type {
  Attributes,
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

export interface Frame {
  readonly name: string;
  /** All that are written. */
  readonly written: ReadonlyMap<string, string>;
  readonly rule: ElementRule;
  readonly className: string | undefined;
  readonly base: {
    readonly key: NodeKey;
    readonly origin: Origin;
    readonly id: string | undefined;
    readonly lang: string;
    readonly basis: string | undefined;
    readonly attributes: Attributes | undefined;
  };
  readonly blocks: BlockNode[];
  readonly inlines: InlineNode[];
  readonly parts: Part[];
  /** Of a footnote: the key of its note, and what to return to behind it. */
  readonly footnote: { readonly key: NodeKey; readonly afterSpace: boolean } | undefined;
}

export interface Report {
  (code: FaultCode, origin: Origin, detail: string): void;
  (code: 'incomplete', origin: Origin, detail: Missing): void;
}

/** Fields of a node that has no role: its class is an attribute like others. */
export function classed({ base, className }: Frame): Frame['base'] {
  return className === undefined ? base : { ...base, attributes: { class: className, ...base.attributes } };
}

export const NONE_WRITTEN: Frame['written'] = new Map();
export const ruleFor = (content: ElementRule['content']): ElementRule => ({
  category: 'block',
  classes: [],
  attributes: [],
  content,
});
export const WORDS = ruleFor('inlines');
/** For frames that cannot hold anything of a kind: they are many. */
const NONE: never[] = [];
Object.freeze(NONE);

export function frameOf(
  name: string,
  written: Frame['written'],
  rule: ElementRule,
  className: string | undefined,
  base: Frame['base'],
  footnote?: Frame['footnote'],
): Frame {
  const { content } = rule;
  return {
    name,
    written,
    rule,
    className,
    base,
    blocks: content === 'inlines' || content === 'nothing' ? NONE : [],
    inlines: content === 'inlines' ? [] : NONE,
    parts: typeof content === 'string' ? NONE : [],
    footnote,
  };
}
