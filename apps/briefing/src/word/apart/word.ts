/**
 * Document tree -> Word (ISO/IEC 29500), for those who edit and clear a briefing. Like the modules of other folders with
 * this name it is a script of its own.
 */
import type { DocumentNode } from '@summit/typesetter';
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  SimpleField,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import type { Furniture, Paper } from '../../page/publish.ts';
import { settled } from '../settled.ts';
import { stylesOf } from '../styles.ts';
import { BlockWriter, type Drawing, TWIPS } from '../write-blocks.ts';

export interface WordOptions extends Drawing {
  readonly furniture: Furniture;
  readonly paper: Paper;
  readonly author: string;
  readonly description: string;
  /** Written into the file as its date. */
  readonly date: Date;
}

const PAPERS = { a4: [595.28, 841.89], letter: [612, 792] } as const;
const MARGIN = 64;

type FurnitureLine = NonNullable<Furniture['head']>;

export async function writeWord(document: DocumentNode, options: WordOptions): Promise<Uint8Array> {
  const {
    furniture: { head, foot },
    paper,
    theme,
  } = options;
  const [width, height] = PAPERS[paper];
  const room = (width - 2 * MARGIN) * TWIPS;
  const writer = new BlockWriter(document, room, options);
  const children = writer.blocks(document.children, {});
  const line = ({ left, right }: FurnitureLine, style: string) =>
    new Paragraph({
      style,
      tabStops: [{ type: TabStopType.RIGHT, position: room }],
      children: [...numbered(left ?? ''), new TextRun({ children: [new Tab()] }), ...numbered(right ?? '')],
    });
  const footer = (foot: FurnitureLine) => new Footer({ children: [line(foot, 'Footer')] });
  const file = new Document({
    title: document.title,
    creator: options.author,
    lastModifiedBy: options.author,
    description: options.description,
    styles: stylesOf(document, theme),
    footnotes: writer.footnotes,
    numbering: {
      config: [
        { reference: 'numbers', levels: levels(LevelFormat.DECIMAL, (level) => `%${level + 1}.`) },
        { reference: 'bullets', levels: levels(LevelFormat.BULLET, () => '•') },
      ],
    },
    sections: [
      {
        properties: {
          // The first page has no head, as on paper.
          titlePage: true,
          page: {
            size: { width: width * TWIPS, height: height * TWIPS },
            margin: {
              top: MARGIN * TWIPS,
              bottom: MARGIN * TWIPS,
              left: MARGIN * TWIPS,
              right: MARGIN * TWIPS,
            },
          },
        },
        ...(head && { headers: { default: new Header({ children: [line(head, 'Header')] }) } }),
        ...(foot && { footers: { default: footer(foot), first: footer(foot) } }),
        children,
      },
    ],
  });
  return settled(await Packer.toBuffer(file), options.date);
}

function levels(format: (typeof LevelFormat)[keyof typeof LevelFormat], text: (level: number) => string) {
  return [0, 1, 2, 3].map((level) => ({
    level,
    format,
    text: text(level),
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 360 * (level + 1), hanging: 360 } } },
  }));
}

/** A line of head or foot, in which `{page}`, `{pages}` and `{section}` stand for fields. */
function numbered(text: string): (TextRun | SimpleField)[] {
  const numbers: Readonly<Record<string, string>> = {
    '{page}': PageNumber.CURRENT,
    '{pages}': PageNumber.TOTAL_PAGES,
  };
  return text
    .split(/(\{pages?\}|\{section\})/)
    .filter((part) => part !== '')
    .map((part) =>
      // The heading of the section in which the page begins (ISO/IEC 29500-1, 17.16.5.59).
      part === '{section}'
        ? new SimpleField('STYLEREF "heading 2"')
        : new TextRun({ children: [numbers[part] ?? part] }),
    );
}
