/**
 * Targets of links, with words for their annotations. PDF/UA-1, 7.18.5, asks that a link tells its
 * purpose without the text around it: a citation "3" says what source 3 is.
 */
import { childrenOf } from '../document/children.ts';
import { nodesById } from '../document/nodes-by-id.ts';
import type { AnyNode, DocumentNode, FootnoteNode, LinkNode } from '../document/types.ts';
import { inlineText } from '../document/words.ts';
import type { Theme } from '../theme/theme.ts';
import type { LinkTarget } from './types.ts';

export interface LinkIndex {
  target(link: LinkNode): LinkTarget;
  /** From the mark of a footnote to its note. */
  note(footnote: FootnoteNode): LinkTarget;
  /** From a note to its mark in the text. */
  backToMark(footnote: FootnoteNode): LinkTarget;
}

/** Longest description, in characters; a whole source list entry would be read out otherwise. */
const LONGEST = 160;

function shorten(words: string): string {
  if (words.length <= LONGEST) return words;
  const cut = words.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2)).replace(/\p{Cs}$/u, '')} …`;
}

/** The first words found in a node: of a section its heading, of a list item its number and text, of a row two cells. */
function wordsOf(node: AnyNode): string {
  if (node.type === 'text' || node.type === 'symbol' || node.type === 'span' || node.type === 'link') {
    return inlineText([node]);
  }
  if (
    node.type === 'heading' ||
    node.type === 'paragraph' ||
    node.type === 'caption' ||
    node.type === 'note' ||
    node.type === 'term'
  ) {
    return inlineText(node.children);
  }
  // The first cell of a row may be no more than a number.
  if (node.type === 'row') return node.cells.slice(0, 2).map(wordsOf).join(' ').trim();
  for (const child of childrenOf(node)) {
    const words = wordsOf(child);
    if (words !== '') return node.type === 'list-item' ? `${node.label} ${words}`.trim() : words;
  }
  return '';
}

function externalContents(words: string, url: string): string {
  // Which words of the page are shown is for browsers, not for ears.
  const page = url.replace(/#?:~:.*$/, '');
  return words === '' || words === page ? page : `${words} (${page})`;
}

export function indexLinkTargets(document: DocumentNode, { words: names }: Theme): LinkIndex {
  const nodes = nodesById(document);
  /** By the node that a link leads to. */
  const words = new Map<AnyNode, string>();
  const wordsAt = (node: AnyNode): string => {
    const known = words.get(node) ?? wordsOf(node);
    words.set(node, known);
    return known;
  };
  return {
    target(link) {
      if (link.target.type === 'external') {
        const { url } = link.target;
        const contents = externalContents(shorten(inlineText(link.children)), url);
        return { destination: { type: 'external', url }, contents };
      }
      const node = nodes.get(link.target.id);
      if (node === undefined) {
        throw new Error(`Nothing has the id ${link.target.id}; the document parser reports such links`);
      }
      const contents = shorten(wordsAt(node) || inlineText(link.children));
      return {
        destination: { type: 'internal', node: node.key },
        contents: contents === '' ? link.target.id : contents,
      };
    },
    note: ({ mark, note }) => ({
      destination: { type: 'internal', node: note.key },
      contents: `${names.note(mark)}: ${shorten(inlineText(note.children))}`,
    }),
    backToMark: ({ key, mark }) => ({
      destination: { type: 'internal', node: key },
      contents: names.backToText(mark),
    }),
  };
}
