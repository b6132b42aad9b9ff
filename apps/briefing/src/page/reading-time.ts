/** How long a report takes to read. */
import { childrenOf } from '../../../../packages/typesetter/src/document/children.ts';
import type { AnyNode, DocumentNode } from '../../../../packages/typesetter/src/document/types.ts';

/** Words a minute of silent reading of English non-fiction (Brysbaert, J. Mem. Lang. 109, 2019). */
const PACE = 238;
/** Parts that are looked up, not read, by the section that they begin with; what they are called beside the body. */
const LOOKED_UP = { annexes: 'annexes', cards: 'all', ledger: 'all' } as const;
const SOURCES = 'sources';

/** "about 9 minutes", for a report up to its sources; "about 9 minutes, annexes 20" where most is looked up. */
export function readingTime(document: DocumentNode): string {
  const parts = partsOf(document);
  const at = parts.findIndex(({ heading }) => heading === SOURCES);
  const told = at === -1 ? parts : parts.slice(0, at);
  for (const [id, words] of Object.entries(LOOKED_UP)) {
    const from = told.findIndex(({ heading }) => heading === id);
    if (from === -1) continue;
    const [read, rest] = [minutesFor(told.slice(0, from)), minutesFor(told.slice(from))];
    return `${inWords(read)}, ${words}\u00a0${id === 'annexes' ? rest : read + rest}`;
  }
  return inWords(minutesFor(told));
}

/** Words from where a section begins to where the next one does. */
interface Part {
  /** Id of the section's heading. */
  readonly heading: string;
  words: string;
}

function partsOf({ children }: DocumentNode): readonly Part[] {
  const parts: Part[] = [{ heading: '', words: '' }];
  const visit = (node: AnyNode): void => {
    const last = parts[parts.length - 1] as Part;
    const heading = node.type === 'section' ? node.attributes?.['aria-labelledby'] : undefined;
    if (node.type === 'text') last.words += ` ${node.text}`;
    else if (heading !== undefined) parts.push({ heading, words: '' });
    for (const child of childrenOf(node)) visit(child);
  };
  children.forEach(visit);
  return parts;
}

function minutesFor(parts: readonly Part[]): number {
  const words =
    parts
      .map((part) => part.words)
      .join('')
      .match(/[\p{L}\p{N}][^\s]*/gu) ?? [];
  return Math.max(1, Math.round(words.length / PACE));
}

function inWords(minutes: number): string {
  return `about ${minutes}\u00a0${minutes === 1 ? 'minute' : 'minutes'}`;
}
