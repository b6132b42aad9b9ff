/** A PDF as pdf.js reads it, which knows nothing of the program that wrote it. */
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PdfText {
  readonly text: string;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** An element of the structure with what it holds on this page. */
export interface PdfElement {
  readonly role: string;
  readonly lang: string | undefined;
  readonly alt: string | undefined;
  readonly children: readonly (PdfElement | string)[];
}

export interface PdfLink {
  /** Number of its object and `R`, as pdf.js writes it. */
  readonly id: string;
  readonly page: number;
  /** Address of a page on the web, or number of the page of this file that it leads to; null where neither resolves. */
  readonly target: string | number | null;
  /** Height above the foot of that page, in points; null where the target has none. */
  readonly top: number | null;
  /** What is said of it to those who do not see where it leads. */
  readonly words: string;
}

export interface PdfPage {
  readonly number: number;
  /** Left, bottom, right and top in points. */
  readonly view: readonly number[];
  readonly texts: readonly PdfText[];
  /** Texts outside of the structure: running heads and feet, heads of tables that go on. */
  readonly furniture: readonly PdfText[];
  readonly structure: PdfElement;
  /** Text by the id of the marked content that it stands in. */
  readonly contents: ReadonlyMap<string, string>;
  /** How many paths are drawn. */
  readonly shapes: number;
}

export interface PdfOutlineItem {
  readonly title: string;
  readonly page: number | null;
  readonly top: number | null;
  readonly items: readonly PdfOutlineItem[];
}

export interface PdfAttachment {
  readonly name: string;
  readonly data: Uint8Array;
}

export interface Pdf {
  readonly info: Readonly<Record<string, unknown>>;
  readonly marked: boolean;
  readonly pages: readonly PdfPage[];
  readonly links: readonly PdfLink[];
  readonly outline: readonly PdfOutlineItem[];
  readonly attachments: readonly PdfAttachment[];
}

type Document = Awaited<ReturnType<typeof getDocument>['promise']>;
type Page = Awaited<ReturnType<Document['getPage']>>;
type StructNode = Awaited<ReturnType<Page['getStructTree']>>;
type OutlineNode = Awaited<ReturnType<Document['getOutline']>>[number];

export async function openPdf(data: Uint8Array): Promise<Pdf> {
  const task = getDocument({ data: Uint8Array.from(data), useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  try {
    const proxies = await Promise.all(
      Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1)),
    );
    const pages: PdfPage[] = [];
    const links: PdfLink[] = [];
    for (const page of proxies) {
      pages.push(await readPage(page));
      for (const { subtype, id, url, dest, contentsObj } of await page.getAnnotations()) {
        if (subtype !== 'Link') continue;
        const place = await placeOf(document, dest);
        links.push({
          id,
          page: page.pageNumber,
          target: url ?? place.page,
          top: place.top,
          words: contentsObj?.str ?? '',
        });
      }
    }
    const attached = (await document.getAttachments()) as Record<
      string,
      { filename: string; content: Uint8Array }
    > | null;
    const { info } = await document.getMetadata();
    return {
      info: info as Record<string, unknown>,
      marked: (await document.getMarkInfo())?.['Marked'] === true,
      pages,
      links,
      attachments: Object.values(attached ?? {}).map(({ filename, content }) => ({
        name: filename,
        data: content,
      })),
      outline: await readOutline(document, (await document.getOutline()) ?? []),
    };
  } finally {
    await task.destroy();
  }
}

async function readPage(page: Page): Promise<PdfPage> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const texts: PdfText[] = [];
  const furniture: PdfText[] = [];
  const contents = new Map<string, string>();
  const open: (string | undefined)[] = [];
  for (const item of items) {
    if ('str' in item) {
      const [, , , , left, bottom] = item.transform as [number, number, number, number, number, number];
      const id = open.findLast((one) => one !== undefined);
      if (item.str !== '') {
        const text = { text: item.str, left, bottom, right: left + item.width, top: bottom + item.height };
        texts.push(text);
        if (id === undefined) furniture.push(text);
      }
      if (id !== undefined)
        contents.set(id, `${contents.get(id) ?? ''}${item.str}${item.hasEOL ? '\n' : ''}`);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id ?? undefined);
  }
  const structure = readElement(await page.getStructTree(), contents);
  const { fnArray } = await page.getOperatorList();
  const shapes = fnArray.filter((operator) => operator === OPS.constructPath).length;
  return {
    number: page.pageNumber,
    view: page.view as number[],
    texts,
    furniture,
    structure,
    contents,
    shapes,
  };
}

function readElement(node: StructNode | null, byContent: ReadonlyMap<string, string>): PdfElement {
  if (!node) return { role: 'untagged', lang: undefined, alt: undefined, children: [] };
  const { role, children, lang, alt } = node as typeof node & { lang?: string; alt?: string };
  return {
    role,
    lang,
    alt,
    children: (children ?? []).flatMap((child): (PdfElement | string)[] => {
      if ('role' in child) return [readElement(child, byContent)];
      const text = child.type === 'content' ? byContent.get(child.id) : undefined;
      return text === undefined ? [] : [text];
    }),
  };
}

async function readOutline(document: Document, items: readonly OutlineNode[]): Promise<PdfOutlineItem[]> {
  const read: PdfOutlineItem[] = [];
  for (const { title, dest, items: inner } of items)
    read.push({ title, ...(await placeOf(document, dest)), items: await readOutline(document, inner) });
  return read;
}

/** Number of the page that a destination, named or explicit, lies on, and how high. */
async function placeOf(
  document: Document,
  destination: unknown,
): Promise<{ readonly page: number | null; readonly top: number | null }> {
  const explicit = typeof destination === 'string' ? await document.getDestination(destination) : destination;
  const [reference, , , height] = Array.isArray(explicit) ? (explicit as unknown[]) : [];
  const top = typeof height === 'number' ? height : null;
  if (typeof reference === 'number') return { page: reference + 1, top };
  if (typeof reference !== 'object' || reference === null) return { page: null, top: null };
  return {
    page: (await document.getPageIndex(reference as Parameters<Document['getPageIndex']>[0])) + 1,
    top,
  };
}

/** Text of an element and all that it holds, in reading order. */
export function textOf(element: PdfElement | string): string {
  return typeof element === 'string' ? element : element.children.map(textOf).join('');
}

export function elementsOf(element: PdfElement): PdfElement[] {
  return [
    element,
    ...element.children.flatMap((child) => (typeof child === 'string' ? [] : elementsOf(child))),
  ];
}
