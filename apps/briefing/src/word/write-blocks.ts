/** Document tree -> blocks of Word: one handler for each type of block, and one for each type of inline. */
import {
  type AnyNode,
  type DocumentNode,
  type Pictures,
  type PreparedFonts,
  type Theme,
  textMeasure,
  writeSvgFile,
} from '@summit/typesetter';
import {
  AlignmentType,
  BookmarkEnd,
  BookmarkStart,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  ImageRun,
  InternalHyperlink,
  type IParagraphOptions,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Raster } from '../raster/apart/raster.ts';
import { bookmarksOf } from './bookmarks.ts';
import { columnWidths } from './column-widths.ts';
import { styleName } from './styles.ts';

/** What drawings are made with. */
export interface Drawing {
  readonly theme: Theme;
  readonly pictures: Pictures;
  readonly fonts: PreparedFonts;
  /** What Word before 2016 shows instead of drawings in SVG. */
  readonly raster: Raster;
}

/** Twentieths of a point, in which Word measures. */
export const TWIPS = 20;
/** The library takes lengths of pictures in pixels, of which an inch has 96. */
const PIXELS = 96 / 72;
/** Pixels of a drawing for a point, where it cannot be shown as SVG. */
const SHARPNESS = 3;

type Block = Paragraph | Table;
type Node<Type> = Extract<AnyNode, { type: Type }>;
/** Where blocks stand: what their paragraphs have in common. */
type Surroundings = Pick<IParagraphOptions, 'style' | 'indent' | 'alignment' | 'keepNext'>;

/** Whether it is the caption of a picture, whose parts stay with it. */
function leadsToPicture(nodes: readonly AnyNode[], index: number): boolean {
  return nodes[index]?.type === 'section' && nodes[index + 1]?.type === 'picture';
}

export class BlockWriter {
  readonly footnotes: Record<number, { children: Paragraph[] }> = {};
  private readonly bookmarks: ReadonlyMap<string, string>;
  /** Anchors of what has begun, which the next paragraph takes. */
  private waiting: string[] = [];
  /** Number or bullet of the item that has begun, which its first paragraph takes. */
  private label: IParagraphOptions['numbering'];
  private lists = 0;
  private drawings = 0;
  private marks = 0;

  constructor(
    private readonly document: DocumentNode,
    private readonly room: number,
    private readonly drawing: Drawing,
  ) {
    this.bookmarks = bookmarksOf(document);
  }

  blocks(nodes: readonly AnyNode[], around: Surroundings, room = this.room): Block[] {
    return nodes.flatMap((node, index) =>
      this.block(node, leadsToPicture(nodes, index) ? { ...around, keepNext: true } : around, room),
    );
  }

  private block(node: AnyNode, around: Surroundings, room: number): Block[] {
    this.await(node.id);
    switch (node.type) {
      case 'section':
        return this.blocks(node.children, around, room);
      case 'heading':
        return [this.paragraph(node.children, { ...around, heading: HEADINGS[node.level] })];
      case 'paragraph':
        return [this.paragraph(node.children, this.styled(node.role, around))];
      case 'list':
        return this.list(node, around, room);
      case 'description-list':
        return node.entries.flatMap((entry) => {
          this.await(entry.id);
          this.await(entry.term.id);
          const term = this.paragraph(entry.term.children, { ...around, style: 'Term', keepNext: true });
          return [term, ...this.blocks(entry.children, { ...around, indent: { left: 360 } }, room)];
        });
      case 'table':
        return this.table(node, room);
      case 'contents':
        return node.entries.map((entry) =>
          this.paragraph([entry.link], { style: 'Contents', indent: { left: 240 * (entry.level - 1) } }),
        );
      case 'picture':
        return [new Paragraph({ style: 'Picture', children: [...this.anchors(), this.picture(node)] })];
      default:
        throw new Error(`no block: ${node.type}`);
    }
  }

  /** A drawing, as wide as the text. */
  private picture({ chart, alt }: Node<'picture'>): ParagraphChild {
    const { pictures, theme, fonts, raster } = this.drawing;
    const picture = pictures.get(chart);
    // Reports have drawings alone: a logo is one too.
    if (typeof picture !== 'function') throw new Error(`The drawing "${chart}" is not given`);
    const width = this.room / TWIPS;
    const measure = textMeasure(fonts);
    const scene = picture(width, measure);
    const svg = writeSvgFile(() => scene, alt, theme, measure, width);
    const fallback = raster(svg, {
      width: Math.round(width * SHARPNESS),
      background: theme.tokens.light.paper,
    });
    return new ImageRun({
      type: 'svg',
      data: Buffer.from(svg),
      fallback: { type: 'png', data: fallback },
      transformation: { width: width * PIXELS, height: scene.height * PIXELS },
      // Without a number of its own it gets one of all documents that were written before.
      altText: { id: String(++this.drawings), name: chart, description: alt },
    });
  }

  private styled(role: string, around: Surroundings): Surroundings {
    return role === 'body' || around.style !== undefined ? around : { ...around, style: styleName(role) };
  }

  private list(node: Node<'list'>, around: Surroundings, room: number): Block[] {
    const reference = node.ordered ? 'numbers' : 'bullets';
    const instance = ++this.lists;
    const level = Math.min(3, Math.round(Number(around.indent?.left ?? 0) / 360));
    const inside = { ...around, indent: { left: 360 * (level + 1) } };
    return node.items.flatMap((item) => {
      this.await(item.id);
      this.label = { reference, level, instance };
      return this.blocks(item.children, inside, room);
    });
  }

  private table(node: Node<'table'>, room: number): Block[] {
    const caption =
      node.caption && this.paragraph(node.caption.children, { style: 'Caption', keepNext: true });
    const widths = columnWidths(node, room);
    const row = (one: Node<'row'>, tableHeader: boolean) => {
      this.await(one.id);
      return new TableRow({
        tableHeader,
        cantSplit: true,
        children: one.cells.map((cell) => this.cell(cell, room)),
      });
    };
    const rows = [...node.head.map((one) => row(one, true)), ...node.body.map((one) => row(one, false))];
    const table = new Table({
      rows,
      columnWidths: [...widths],
      width: { size: 100, type: WidthType.PERCENTAGE },
    });
    // Word joins tables that follow each other without a paragraph between.
    return [...(caption ? [caption] : []), table, new Paragraph({ style: 'AfterTable' })];
  }

  private cell(node: Node<'cell'>, room: number): TableCell {
    const style = node.scope === undefined ? 'Cell' : 'CellHead';
    this.await(node.id);
    const children = this.blocks(node.children, { style, alignment: ALIGNMENTS[node.align] }, room);
    return new TableCell({
      columnSpan: node.colspan,
      rowSpan: node.rowspan,
      children: children.at(-1) instanceof Paragraph ? children : [...children, new Paragraph({ style })],
    });
  }

  private paragraph(nodes: readonly AnyNode[], options: IParagraphOptions): Paragraph {
    const { label: numbering } = this;
    this.label = undefined;
    // The list itself says how far in its items stand.
    const { indent: _, ...rest } = options;
    const placed = numbering ? { ...rest, numbering } : options;
    return new Paragraph({ ...placed, children: [...this.anchors(), ...this.inlines(nodes, {})] });
  }

  private inlines(nodes: readonly AnyNode[], look: IRunOptions): ParagraphChild[] {
    return nodes.flatMap((node) => this.inline(node, look));
  }

  private inline(node: AnyNode, look: IRunOptions): ParagraphChild[] {
    this.await(node.id);
    return [...this.anchors(), ...this.written(node, look)];
  }

  private written(node: AnyNode, look: IRunOptions): ParagraphChild[] {
    switch (node.type) {
      case 'text':
        return [new TextRun({ ...look, ...this.language(node.lang), text: node.text })];
      case 'span':
        return this.inlines(node.children, { ...look, ...lookOf(node.role) });
      case 'line-break':
        return [new TextRun({ break: 1 })];
      case 'symbol':
        return node.alt === '' ? [] : [new TextRun({ ...look, text: node.alt })];
      case 'footnote': {
        const number = Object.keys(this.footnotes).length + 1;
        // Its number is taken before the note is written, which may have a mark of its own.
        this.footnotes[number] = { children: [] };
        this.await(node.note.id);
        this.footnotes[number].children.push(this.paragraph(node.note.children, { style: 'FootnoteText' }));
        return [new FootnoteReferenceRun(number)];
      }
      case 'link':
        return this.link(node, { ...look, style: 'Hyperlink' });
      default:
        throw new Error(`no inline: ${node.type}`);
    }
  }

  private link({ target, children }: Node<'link'>, look: IRunOptions): ParagraphChild[] {
    const inside = this.inlines(children, look);
    if (target.type === 'external') return [new ExternalHyperlink({ link: target.url, children: inside })];
    const anchor = this.bookmarks.get(target.id);
    return anchor === undefined ? inside : [new InternalHyperlink({ anchor, children: inside })];
  }

  private language(lang: string): IRunOptions {
    if (lang === this.document.lang) return {};
    return { language: lang.startsWith('zh') ? { eastAsia: lang } : { value: lang } };
  }

  private await(id: string | undefined): void {
    const name = id === undefined ? undefined : this.bookmarks.get(id);
    if (name !== undefined) this.waiting.push(name);
  }

  private anchors(): ParagraphChild[] {
    return this.waiting.splice(0).flatMap((name) => {
      const mark = ++this.marks;
      return [new BookmarkStart(name, mark), new BookmarkEnd(mark)] as unknown as ParagraphChild[];
    });
  }
}

const HEADINGS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const;

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  right: AlignmentType.RIGHT,
  center: AlignmentType.CENTER,
} as const;

function lookOf(role: string): IRunOptions {
  if (role === 'strong') return { bold: true };
  if (role === 'emphasis') return { italics: true };
  return {};
}
