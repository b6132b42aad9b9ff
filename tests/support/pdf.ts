/** A PDF as pdf.js reads it, which knows nothing of the program that wrote it. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

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
  readonly page: number;
  /** Address of a page on the web, or number of the page of this file that it leads to; null where neither resolves. */
  readonly target: string | number | null;
}

export interface PdfPage {
  readonly number: number;
  /** Left, bottom, right and top in points. */
  readonly view: readonly number[];
  readonly texts: readonly PdfText[];
  readonly structure: PdfElement;
}

export interface PdfOutlineItem {
  readonly title: string;
  readonly page: number | null;
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
      for (const { subtype, url, dest } of await page.getAnnotations())
        if (subtype === 'Link')
          links.push({ page: page.pageNumber, target: url ?? (await pageOf(document, dest)) });
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
  const byContent = new Map<string, string>();
  const open: (string | undefined)[] = [];
  for (const item of items) {
    if ('str' in item) {
      const [, , , , left, bottom] = item.transform as [number, number, number, number, number, number];
      if (item.str !== '')
        texts.push({ text: item.str, left, bottom, right: left + item.width, top: bottom + item.height });
      const id = open.findLast((one) => one !== undefined);
      if (id !== undefined)
        byContent.set(id, `${byContent.get(id) ?? ''}${item.str}${item.hasEOL ? '\n' : ''}`);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id);
  }
  const structure = readElement(await page.getStructTree(), byContent);
  return { number: page.pageNumber, view: page.view as number[], texts, structure };
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
    read.push({ title, page: await pageOf(document, dest), items: await readOutline(document, inner) });
  return read;
}

/** Number of the page that a destination, named or explicit, lies on. */
async function pageOf(document: Document, destination: unknown): Promise<number | null> {
  const explicit = typeof destination === 'string' ? await document.getDestination(destination) : destination;
  const [reference] = Array.isArray(explicit) ? (explicit as unknown[]) : [];
  if (typeof reference === 'number') return reference + 1;
  if (typeof reference !== 'object' || reference === null) return null;
  return (await document.getPageIndex(reference as Parameters<Document['getPageIndex']>[0])) + 1;
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

/** Roles whose text runs on in the line. */
const INLINE = new Set(['Span', 'Link', 'Reference', 'Quote', 'Lbl', 'Note', 'Em', 'Strong', 'Code']);

/** The structure as lines for people: a block a line, indented as it is nested, with its text. */
export function outlineOf(pdf: Pdf): string {
  return pdf.pages
    .flatMap(({ number, structure }) => [
      `--- page ${number} ---`,
      ...structure.children.flatMap((child) => lines(child, '')),
    ])
    .join('\n')
    .concat('\n');
}

function lines(node: PdfElement | string, indent: string): string[] {
  if (typeof node === 'string') return [`${indent}${tidy(node)}`];
  const { role, alt, lang } = node;
  const marks = `${lang === undefined ? '' : ` lang=${lang}`}${alt === undefined ? '' : ` alt="${alt}"`}`;
  const isBlock = (child: PdfElement | string) => typeof child !== 'string' && !INLINE.has(child.role);
  if (!node.children.some(isBlock)) return [`${indent}${role}${marks} ${tidy(inline(node))}`.trimEnd()];
  return [`${indent}${role}${marks}`, ...node.children.flatMap((child) => lines(child, `${indent}  `))];
}

function inline(node: PdfElement): string {
  return node.children
    .map((child) => {
      if (typeof child === 'string') return child;
      const text = inline(child);
      const marks = `${child.lang === undefined ? '' : `${child.lang}:`}${child.alt === undefined ? '' : `(${child.alt})`}`;
      return child.role === 'Link' ? `<${marks}${text}>` : `${marks}${text}`;
    })
    .join('');
}

const tidy = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim();
