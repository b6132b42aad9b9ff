/**
 * The plainest layout that is right: every node's words from left to right, a new line where they do
 * not fit and before every block, a new page where the page is full.
 */
import type { AnyNode, DocumentNode, NodeKey, NoteNode } from '../../document/types.ts';
import type { Content, LayoutResult, Page, PageItem, Placement } from '../../layout/types.ts';
import type { FaceId, FontSet } from '../../text/types.ts';

const SIZE = 10;
const LEADING = 14;
const MARGIN = 30;

export interface PaperSize {
  readonly width: number;
  readonly height: number;
}

class Typewriter {
  readonly pages: { items: PageItem[] }[] = [];
  readonly placements = new Map<NodeKey, Placement>();
  readonly #notes: NoteNode[] = [];
  #x = MARGIN;
  #y = Number.POSITIVE_INFINITY;

  constructor(
    private readonly fonts: FontSet,
    private readonly paper: PaperSize,
  ) {}

  #newLine(): void {
    this.#x = MARGIN;
    this.#y += LEADING;
    if (this.#y <= this.paper.height - MARGIN) return;
    this.#y = MARGIN + LEADING;
    this.pages.push({ items: [] });
    this.#set(`Page ${this.pages.length}`, { type: 'artifact', artifact: 'footer' }, 'serif');
    this.#newLine();
  }

  #add(item: PageItem): void {
    this.pages.at(-1)?.items.push(item);
  }

  /** Words and the spaces after them; characters that a face lacks come from another. */
  #set(text: string, content: Content, wanted: FaceId): void {
    for (const word of text.match(/\s*\S+\s*|\s+/g) ?? []) {
      const runs: { face: FaceId; text: string }[] = [];
      for (const character of word) {
        const face = this.fonts.faceFor(character.codePointAt(0) ?? 0, wanted) ?? wanted;
        const last = runs.at(-1);
        if (last?.face === face) last.text += character;
        else runs.push({ face, text: character });
      }
      const shaped = runs.map(({ face, text }) => {
        const glyphs = this.fonts.face(face).shape(text, { figures: 'proportional', ligatures: true });
        const advance = glyphs.reduce((sum, glyph) => sum + glyph.advance, 0);
        return { face, glyphs, width: (advance * SIZE) / 1000 };
      });
      const width = shaped.reduce((sum, run) => sum + run.width, 0);
      if (this.#x > MARGIN && this.#x + width > this.paper.width - MARGIN) this.#newLine();
      for (const { face, glyphs, width } of shaped) {
        const words = [glyphs];
        const [x, y] = [this.#x, this.#y];
        const color = '#1c1f23';
        this.#add({ kind: 'text', x, y, width, face, size: SIZE, words, stretch: undefined, color, content });
        this.#x += width;
      }
    }
  }

  #symbol(node: NodeKey): void {
    const [x, y] = [this.#x, this.#y];
    this.#add({
      kind: 'path',
      path: [['M', x, y], ['L', x + 6, y], ['C', x + 6, y - 3, x + 4, y - 6, x, y - 6], ['Z']],
      fill: '#1d4e6b',
      stroke: undefined,
      content: { type: 'node', node, part: 'body' },
    });
    this.#x += 8;
  }

  #place(node: AnyNode): void {
    this.placements.set(node.key, { page: this.pages.length - 1, x: this.#x, y: this.#y - SIZE });
  }

  node(node: AnyNode, face: FaceId): void {
    if (node.id !== undefined && node.type !== 'heading' && node.type !== 'note') this.#place(node);
    switch (node.type) {
      case 'text':
        this.#set(node.text, { type: 'node', node: node.key, part: 'body' }, face);
        break;
      case 'symbol':
        this.#symbol(node.key);
        break;
      case 'line-break':
        this.#newLine();
        break;
      case 'span':
      case 'link':
        this.nodes(node.children, face);
        if (node.type === 'link' && node.role === 'see')
          this.#set(' (page 7)', { type: 'node', node: node.key, part: 'page-number' }, face);
        break;
      case 'footnote':
        this.#place(node);
        this.#set(node.mark, { type: 'node', node: node.key, part: 'body' }, face);
        this.#notes.push(node.note);
        break;
      case 'note':
        this.#newLine();
        this.#place(node);
        this.#set(node.label, { type: 'node', node: node.key, part: 'label' }, face);
        this.nodes(node.children, face);
        break;
      case 'section':
        this.nodes(node.children, face);
        break;
      case 'list':
        this.nodes(node.items, face);
        break;
      case 'description-list':
        this.nodes(node.entries, face);
        break;
      case 'description-entry':
        this.nodes([node.term, ...node.children], face);
        break;
      case 'table':
        if (node.caption !== undefined) this.node(node.caption, face);
        this.nodes([...node.head, ...node.body], face);
        break;
      case 'row':
        this.nodes(node.cells, face);
        break;
      case 'contents':
        for (const entry of node.entries) {
          this.#newLine();
          this.nodes(entry.link.children, face);
          this.#x += 100;
          this.#set('7', { type: 'node', node: entry.key, part: 'page-number' }, face);
        }
        break;
      case 'contents-entry':
        break;
      case 'picture':
        this.#newLine();
        this.#set(node.chart, { type: 'node', node: node.key, part: 'body' }, face);
        break;
      case 'list-item':
        this.#newLine();
        this.#set(node.label, { type: 'node', node: node.key, part: 'label' }, face);
        this.nodes(node.children, face);
        break;
      case 'heading':
        this.#newLine();
        this.#place(node);
        this.nodes(node.children, 'serif-bold');
        this.#rule();
        break;
      default:
        this.#newLine();
        this.nodes(node.children, face);
    }
  }

  #rule(): void {
    this.#add({
      kind: 'path',
      path: [
        ['M', MARGIN, this.#y + 3],
        ['L', this.paper.width - MARGIN, this.#y + 3],
      ],
      fill: undefined,
      stroke: { color: '#b9c0c7', width: 0.4, dash: [2, 1] },
      content: { type: 'artifact', artifact: 'layout' },
    });
  }

  /** All notes at the end. */
  notes(): void {
    this.nodes(this.#notes.splice(0), 'serif');
  }

  nodes(nodes: readonly AnyNode[], face: FaceId): void {
    for (const node of nodes) this.node(node, face);
  }
}

export function plainLayout(document: DocumentNode, fonts: FontSet, paper: PaperSize): LayoutResult {
  const typewriter = new Typewriter(fonts, paper);
  typewriter.nodes(document.children, 'serif');
  typewriter.notes();
  const pages = typewriter.pages.map(
    ({ items }, index): Page => ({ index, label: `${index + 1}`, ...paper, items }),
  );
  return { pages, placements: typewriter.placements };
}
