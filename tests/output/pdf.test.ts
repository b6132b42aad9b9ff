import { readFileSync } from 'node:fs';
import { claims } from '@summit/data';
import { conformanceFaults } from '@summit/typesetter/testing';
import { describe, expect, test } from 'vitest';
import { run } from '../support/command.ts';
import { elementsOf, type Pdf, type PdfElement, type PdfOutlineItem, textOf } from '../support/pdf.ts';
import { openedBefore, REPORTS, type ReportName } from '../support/reports.ts';
import { pdftotext, qpdf, testWith } from '../support/tools.ts';

const report = openedBefore();
const pdfOf = (name: ReportName): Pdf => report(name).pdf;
const wordsOf = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim();
const allElements = (pdf: Pdf): PdfElement[] => pdf.pages.flatMap(({ structure }) => elementsOf(structure));
const flat = (items: readonly PdfOutlineItem[]): PdfOutlineItem[] =>
  items.flatMap((one) => [one, ...flat(one.items)]);

describe.each(REPORTS)('%s', (name) => {
  test('has title and language, and is marked as tagged', () => {
    const { info, marked } = pdfOf(name);
    expect(marked).toBe(true);
    expect(info).toMatchObject({ PDFFormatVersion: '1.7', Language: 'en-GB' });
    const title = /<title>(.*?)<\/title>/.exec(report(name).html)?.[1];
    expect(info['Title']).toBe(title);
  });

  test('takes the pages it may', () => {
    const { pages } = pdfOf(name);
    if (name.endsWith('executive')) expect(pages.length).toBe(1);
    else if (name.includes('document')) expect(pages.length).toBeLessThanOrEqual(5);
    else expect(pages.length).toBeGreaterThan(1);
  });

  test('every page has a structure whose elements are of the known roles', () => {
    const known =
      'Root Document Div Sect H1 H2 H3 H4 P L LI Lbl LBody TOC TOCI Table Caption THead TBody TR TH TD Figure Span Quote Link Reference Note';
    const pdf = pdfOf(name);
    for (const { number, structure } of pdf.pages) {
      const roles = elementsOf(structure).map(({ role }) => role);
      expect({ number, first: roles.slice(0, 2) }).toEqual({ number, first: ['Root', 'Document'] });
      expect(roles.length).toBeGreaterThan(3);
      expect(roles.filter((role) => !known.split(' ').includes(role))).toEqual([]);
    }
    expect(allElements(pdf).filter(({ role }) => role === 'H1').length).toBe(1);
  });

  test('every figure has words in its stead', () => {
    const silent = allElements(pdfOf(name)).filter(({ role, alt }) => role === 'Figure' && !alt);
    expect(silent).toEqual([]);
  });

  test('all text lies inside the page, clear of its edges', () => {
    const edge = 18;
    for (const { number, view, texts } of pdfOf(name).pages) {
      const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = view;
      const outside = texts.filter(
        ({ left, bottom, right, top }) =>
          left < x0 + edge || right > x1 - edge || bottom < y0 + edge || top > y1 - edge,
      );
      expect({ number, outside }).toEqual({ number, outside: [] });
      expect(texts.length).toBeGreaterThan(0);
    }
  });

  test('links lead to a page of the file, or to an address that is one', () => {
    const { links, pages } = pdfOf(name);
    expect(links.length).toBeGreaterThan(0);
    for (const { target } of links) {
      if (typeof target === 'string') expect(new URL(target).protocol).toMatch(/^https?:$/);
      else expect(pages.map(({ number }) => number)).toContain(target);
    }
  });

  test('bookmarks are the headings, on their pages and in their order', () => {
    const { outline, pages } = pdfOf(name);
    const headings = pages.flatMap(({ number, structure }) =>
      elementsOf(structure)
        .filter(({ role }) => /^H[1-6]$/.test(role))
        .map((element) => ({ title: wordsOf(textOf(element)), page: number })),
    );
    expect(flat(outline).map(({ title, page }) => ({ title: wordsOf(title), page }))).toEqual(headings);
    expect(outline.length).toBe(1);
  });

  test('keeps to the clauses of PDF/UA-1 and PDF/A-3a that our own checks know', () => {
    expect(conformanceFaults(readFileSync(report(name).pdfFile))).toEqual([]);
  });

  testWith(qpdf, 'qpdf', 'qpdf finds nothing', async (tool) => {
    const { code, out, err } = await run(tool, ['--check', report(name).pdfFile]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('No syntax or stream encoding errors found');
    expect(out).not.toMatch(/warning/i);
  });
});

describe('text copies out as it was written', () => {
  const PHRASES = ['Xi Jinping', '习近平', 'Владимир Путин', 'Московский Кремль'];
  const inFull = (text: string) => PHRASES.filter((phrase) => !text.includes(phrase));

  test('by pdf.js, by the structure', () => {
    const text = pdfOf('moscow-2019-full')
      .pages.map(({ structure }) => textOf(structure))
      .join('\n');
    expect(inFull(wordsOf(text))).toEqual([]);
  });

  testWith(pdftotext, 'pdftotext', 'by poppler, by the order on the page', async (tool) => {
    const full = await run(tool, ['-enc', 'UTF-8', report('moscow-2019-full').pdfFile, '-']);
    expect(full.code).toBe(0);
    expect(inFull(wordsOf(full.out))).toEqual([]);
    const brief = await run(tool, ['-enc', 'UTF-8', report('moscow-2019-executive').pdfFile, '-']);
    expect(wordsOf(brief.out)).toMatch(/Executive brief · China–Russia Two of nineteen/);
  });

  test('each claim of the full briefing stands in it word for word', () => {
    const { html, pdf } = report('moscow-2019-full');
    const squeezed = (text: string) => text.normalize('NFC').replace(/[\s\u00a0\u00ad\u200b\u2060]/g, '');
    const text = squeezed(pdf.pages.map(({ structure }) => textOf(structure)).join(''));
    // What was only stated or told is looked up, on the page alone.
    const [printed = ''] = html.split('<section class=looked-up');
    const shown = claims().filter(({ id }) => printed.includes(` id=claim-${id}`));
    expect(shown.length).toBeGreaterThan(20);
    const lost = shown.filter(({ statement }) => !text.includes(squeezed(statement)));
    expect(lost.map(({ id }) => id)).toEqual([]);
  });
});
