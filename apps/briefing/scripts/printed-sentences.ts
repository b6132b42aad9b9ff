/** What a reader meets in a briefing, sentence by sentence and row by row, with the numbers of the sources that it cites. */
import { type AnyNode, childrenOf, type DocumentNode } from '@summit/typesetter';

/** What a reader meets: each has ways of its own to be wrong. */
export const KINDS = ['headline', 'sentence', 'status', 'row', 'entry', 'picture', 'next', 'line'] as const;
export type Kind = (typeof KINDS)[number];

export interface Printed {
  readonly kind: Kind;
  readonly text: string;
  /** Ids of the records on which the document says that it rests. */
  readonly basis: readonly string[];
  /** Numbers of the sources that it cites, in their order. */
  readonly cites: readonly string[];
}

/** All of a document but its lists of sources and of contents, and what it says of itself. */
export function printedSentences({ children }: DocumentNode): readonly Printed[] {
  return children.flatMap((block) => within(block, 'sentence')).filter(isOfFacts);
}

/** A sentence that neither rests on a record nor cites says how a report is made; a headline and a picture sum up. */
function isOfFacts({ kind, text, basis, cites }: Printed): boolean {
  if (text === '') return false;
  return cites.length > 0 || basis.length > 0 || kind === 'headline' || kind === 'picture' || kind === 'next';
}

/** Sections that are one thing to a reader. */
const WHOLE: Readonly<Record<string, Kind>> = { tracked: 'status', figure: 'picture' };

/** What is told in them is of the report and not of the meeting. */
const APART = new Set(['sources', 'contents', 'legend']);

function within(node: AnyNode, kind: Kind): readonly Printed[] {
  switch (node.type) {
    case 'section': {
      if (APART.has(node.role)) return [];
      const whole = WHOLE[node.role];
      if (whole === 'picture' && node.id === 'figure-next') return [unitOf(node, 'next')];
      if (whole) return [unitOf(node, whole)];
      return node.children.flatMap((child) => within(child, node.role === 'band' ? 'headline' : kind));
    }
    case 'table':
      return node.body.map((row) => unitOf(row, node.role === 'commitments' ? 'status' : 'row'));
    case 'description-list':
      return node.entries.map((entry) => unitOf(entry, 'entry'));
    case 'list':
      if (APART.has(node.role)) return [];
      return node.items.flatMap((item) => item.children.flatMap((child) => within(child, 'line')));
    case 'heading':
      return kind === 'headline' ? [unitOf(node, kind)] : [];
    case 'paragraph':
      return node.role === 'kicker' ? [] : sentencesOf(node, kind);
    default:
      return [];
  }
}

/** A paragraph in parts, each up to what it cites. */
function sentencesOf(node: AnyNode, kind: Kind): readonly Printed[] {
  const parts: AnyNode[][] = [[]];
  for (const child of childrenOf(node)) {
    parts.at(-1)?.push(child);
    if (citesIn(child).length > 0) parts.push([]);
  }
  const told = parts.filter((part) => part.length > 0).map((part) => unitFrom(part, node, kind));
  const [only] = told;
  // A line of a list without a note is told as it stands; in running text what follows the last note may be a mark.
  return told.length === 1 && only
    ? [only]
    : told.filter(({ text, cites }) => cites.length > 0 || /\w{3}.*\w{3}/.test(text));
}

function unitOf(node: AnyNode, kind: Kind): Printed {
  return unitFrom([node], node, kind);
}

function unitFrom(nodes: readonly AnyNode[], { basis }: AnyNode, kind: Kind): Printed {
  const found = new Set([basis, ...nodes.flatMap(basesIn)].flatMap((one) => one?.split(' ') ?? []));
  return {
    kind,
    text: nodes.map(wordsOf).join('').replace(/\s+/g, ' ').trim(),
    basis: [...found].filter((id) => id !== ''),
    cites: [...new Set(nodes.flatMap(citesIn))],
  };
}

function basesIn(node: AnyNode): readonly (string | undefined)[] {
  return [node.basis, ...childrenOf(node).flatMap(basesIn)];
}

function citesIn(node: AnyNode): readonly string[] {
  if (node.type === 'link' && node.role === 'cite') return [childrenOf(node).map(wordsOf).join('').trim()];
  return childrenOf(node).flatMap(citesIn);
}

/** Its words as they are read; a picture is told by its alternative text. Blocks within it stand apart. */
function wordsOf(node: AnyNode): string {
  if (node.type === 'text') return node.text;
  if (node.type === 'symbol') return '';
  if (node.type === 'picture') return node.alt;
  const isInline = ['paragraph', 'heading', 'span', 'link', 'term', 'caption', 'note'].includes(node.type);
  const inner = childrenOf(node).map(wordsOf);
  if (isInline) return inner.join('');
  return inner
    .map((words) => words.trim())
    .filter((words) => words !== '')
    .join(' · ');
}
