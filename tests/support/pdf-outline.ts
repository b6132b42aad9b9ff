/** A PDF as lines for people: what a screen reader reads, where links lead, what stands beside it on each page. */
import { openPdf, type Pdf, type PdfLink, type PdfOutlineItem, type PdfPage, type PdfText } from './pdf.ts';
import { readStructure, type StructChild, type StructElement } from './pdf-structure.ts';
import { visible } from './visible.ts';

export async function pdfOutline(data: Uint8Array): Promise<string> {
  const pdf = await openPdf(data);
  return [
    ...Object.entries(pdf.info)
      .filter(([, value]) => typeof value === 'string')
      .map(([name, value]) => `${name}: ${value}`)
      .sort(),
    ...pdf.attachments.map(({ name }) => `Attached: ${name}`),
    '',
    ...bookmarkLines(pdf, pdf.outline, ''),
    ...structureLines(pdf, await readStructure(data)),
    '',
    ...pdf.pages.flatMap(pageLines),
  ]
    .join('\n')
    .concat('\n');
}

function bookmarkLines(pdf: Pdf, items: readonly PdfOutlineItem[], indent: string): string[] {
  return items.flatMap(({ title, page, top, items: inner }) => [
    `${indent}Bookmark "${visible(title)}" → page ${page}, ${placeWords(pdf, page, top)}`,
    ...bookmarkLines(pdf, inner, `${indent}  `),
  ]);
}

/** Roles whose text runs on in the line: a space before it may be one between words. */
const INLINE = new Set(['Span', 'Link', 'Reference', 'Quote', 'Note', 'Em', 'Strong', 'Code', 'Figure']);

/** What stands in an element: its text on one page as one, what is within it, and where a page ends in it. */
type Run = string | StructElement | { readonly type: 'page'; readonly page: number };

/** An element a line, indented as it is nested. A page is named where the first that stands on it is read. */
function structureLines(pdf: Pdf, structure: readonly StructElement[]): string[] {
  const contents = new Map(
    pdf.pages.flatMap(({ number: page, contents }) =>
      [...contents].map(([id, text]) => [id, { page, text }] as const),
    ),
  );
  const links = new Map(pdf.links.map((link) => [link.id, link]));
  const lines: string[] = [];
  let current = 0;

  function turnTo(page: number | undefined): void {
    if (page === undefined || page === current) return;
    lines.push('', `--- page ${page} ---`);
    current = page;
  }

  const firstPage = (child: StructChild): number | undefined => {
    if (child.type === 'content') return contents.get(child.id)?.page;
    if (child.type === 'annotation') return links.get(child.id)?.page;
    return child.children.map(firstPage).find((page) => page !== undefined);
  };

  function runsOf(children: readonly StructChild[]): Run[] {
    const runs: Run[] = [];
    let page: number | undefined;
    for (const child of children) {
      if (child.type === 'element') runs.push(child);
      const content = child.type === 'content' ? contents.get(child.id) : undefined;
      if (content === undefined) continue;
      const before = runs.at(-1);
      if (page !== undefined && content.page !== page) runs.push({ type: 'page', page: content.page });
      if (page === content.page && typeof before === 'string') runs.splice(-1, 1, before + content.text);
      else runs.push(content.text);
      page = content.page;
    }
    return runs.filter((run) => typeof run !== 'string' || run.trim() !== '');
  }

  function write(node: StructElement, indent: string, begins: boolean, within = ''): void {
    if (within === '') turnTo(firstPage(node));
    const isFirst = begins || !INLINE.has(node.role);
    const marks = node.attributes.map(([name, value]) => ` ${name}="${visible(value)}"`).join('');
    const runs = runsOf(node.children);
    const words = (text: string, index: number) =>
      `"${visible(isFirst && index === 0 ? text.trimStart() : text)}"`;
    const targets = node.children.flatMap((child) => {
      const link = child.type === 'annotation' ? links.get(child.id) : undefined;
      return link === undefined ? [] : [` → ${targetWords(pdf, link)}`];
    });
    const line = `${within}${node.role}${marks}`;
    const [only] = runs;
    if (runs.length === 1 && typeof only === 'object' && only.type === 'element' && targets.length === 0) {
      write(only, indent, isFirst, `${line} > `);
      return;
    }
    const text = runs.length === 1 && typeof only === 'string' ? ` ${words(only, 0)}` : '';
    lines.push(`${indent}${line}${text}${[...new Set(targets)].join('')}`);
    if (text !== '') return;
    for (const [index, run] of runs.entries()) {
      if (typeof run === 'string') lines.push(`${indent}  ${words(run, index)}`);
      else if (run.type === 'page') turnTo(run.page);
      else write(run, `${indent}  `, isFirst && index === 0);
    }
  }

  for (const node of structure) write(node, '', true);
  return lines;
}

function targetWords(pdf: Pdf, { target, top, words }: PdfLink): string {
  const place = typeof target === 'string' ? target : placeWords(pdf, target, top);
  return `${place}, described as "${shortened(words)}"`;
}

/** A place in the file by the line of text that is the next one below it; its page is named by none but bookmarks. */
function placeWords(pdf: Pdf, page: number | null, top: number | null): string {
  const found = pdf.pages.find(({ number }) => number === page);
  if (found === undefined || top === null) return 'nowhere';
  const furniture = new Set(found.furniture);
  const texts = found.texts.filter((text) => !furniture.has(text) && text.text.trim() !== '');
  const next = texts
    .filter((text) => text.top <= top + 0.5)
    .reduce<PdfText | undefined>((best, text) => (best && best.top >= text.top ? best : text), undefined);
  if (next === undefined) return 'below all text';
  const line = texts.filter(({ bottom }) => Math.abs(bottom - next.bottom) < 1).map(({ text }) => text);
  return `${Math.round(top - next.top)} pt above "${shortened(line.join(' '))}"`;
}

function shortened(text: string): string {
  const characters = [...text];
  return characters.length > 50 ? `${visible(characters.slice(0, 50).join(''))}…` : visible(text);
}

function pageLines({ number, view, texts, furniture, shapes }: PdfPage): string[] {
  const [left = 0, bottom = 0, right = 0, top = 0] = view;
  const size = `${Math.round(right - left)} by ${Math.round(top - bottom)} pt`;
  const lines = new Set(texts.map((text) => Math.round(text.bottom)));
  // The dots that lead from a title to its page are as many as there is room for.
  const beside = furniture.map(({ text }) => visible(text)).filter((text) => !/^[ .]*$/.test(text));
  return [
    `Page ${number}: ${size}, ${lines.size} lines of text, ${shapes} shapes; beside it "${beside.join('" "')}"`,
  ];
}
