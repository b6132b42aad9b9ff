/**
 * Writes pages and their structure as one PDF file that keeps to one of the sets of standards that `standard.ts` lists.
 * The same input gives the same bytes with the same Node release.
 */

import type { Area } from './area.ts';
import { pdfRectangle, union } from './area.ts';
import { writeAttachments } from './attachments.ts';
import type { ContentIndex } from './content-index.ts';
import { indexContent } from './content-index.ts';
import { destinationFinder, type LeadTo, structureDestinationFinder } from './destinations.ts';
import { FontTable } from './fonts.ts';
import { ImageTable } from './images.ts';
import type { LinkAnnotation } from './links.ts';
import { linkFragments, writeLinkAnnotation } from './links.ts';
import { cleanMetadata, fileInfo, xmpPacket } from './metadata.ts';
import type { PdfDictionary, PdfRef, PdfValue } from './objects.ts';
import { text } from './objects.ts';
import { writeOutline } from './outline.ts';
import type { PaintedPage } from './page-content.ts';
import { paintPage } from './page-content.ts';
import { PdfFile } from './pdfkit-document.ts';
import { srgbProfile } from './srgb-profile.ts';
import type { Standard } from './standard.ts';
import type { TaggedPage } from './struct-tree.ts';
import { writeStructTree } from './struct-tree.ts';
import type { PdfInput, PdfMetadata, StructElement, StructurePlan } from './types.ts';

interface WrittenPages {
  readonly pages: readonly TaggedPage[];
  readonly annotations: readonly LinkAnnotation[];
  readonly figures: ReadonlyMap<StructElement, readonly number[]>;
}

function figureBoxes(painted: PaintedPage): Map<StructElement, Area> {
  const boxes = new Map<StructElement, Area>();
  for (const { place, area } of painted.areas) {
    if (place.figure === undefined) continue;
    const box = boxes.get(place.figure);
    boxes.set(place.figure, box === undefined ? area : union(box, area));
  }
  return boxes;
}

/** Pages are written at once; their annotations wait until every page has a number to point at. */
function writePages(
  file: PdfFile,
  { layout, structure }: PdfInput,
  index: ContentIndex,
  fonts: FontTable,
): WrittenPages {
  const pages: TaggedPage[] = [];
  const annotations: LinkAnnotation[] = [];
  const figures = new Map<StructElement, readonly number[]>();
  const images = new ImageTable(file);
  for (const page of layout.pages) {
    const painted = paintPage(page, structure, index, fonts, images);
    const fragments = linkFragments(painted.areas);
    const refs = fragments.map(() => file.reserve());
    const ref = file.addPage({
      width: page.width,
      height: page.height,
      content: painted.content,
      fonts: new Map([...painted.faces].map((face) => [fonts.use(face).name, fonts.use(face).font.ref])),
      images: new Map([...painted.images].map((image) => [images.use(image).name, images.use(image).ref])),
      annotations: refs,
      structParents: pages.length,
    });
    for (const [position, { link, area }] of fragments.entries()) {
      annotations.push({
        link,
        area,
        ref: refs[position] as PdfRef,
        page: ref,
        pageHeight: page.height,
        structParent: layout.pages.length + annotations.length,
      });
    }
    for (const [figure, area] of figureBoxes(painted)) figures.set(figure, pdfRectangle(area, page.height));
    pages.push({ ref, marks: painted.marks });
  }
  return { pages, annotations, figures };
}

const tellsBasis = (kid: StructElement['kids'][number]): boolean =>
  kid.type === 'element' && (kid.basis !== undefined || kid.kids.some(tellsBasis));

/** Marked (ISO 32000-1, 14.7.1), and with user properties if it tells what they rest on (14.7.5.4). */
function writeMarkInfo(file: PdfFile, plan: StructurePlan): void {
  file.enterInCatalog({
    MarkInfo: file.reserveForEnd({
      Marked: true,
      UserProperties: tellsBasis(plan.root) ? true : undefined,
    }),
  });
}

function writeMetadata(file: PdfFile, metadata: PdfMetadata, standard: Standard, attached: boolean): void {
  const packet = new TextEncoder().encode(xmpPacket(metadata, standard, attached));
  // Not compressed (ISO 19005-3, 6.6.2.1, advises it), so that tools that know no PDF find it.
  file.enterInCatalog({ Metadata: file.add({ Type: 'Metadata', Subtype: 'XML' }, packet, 'as-is') });
}

/** What the colours on the pages, all DeviceRGB, mean (ISO 19005-3, 6.2.3 and 6.2.4.3). */
function writeOutputIntent(file: PdfFile): void {
  const name = text('sRGB IEC61966-2.1');
  const intent = file.add({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    Info: name,
    OutputConditionIdentifier: name,
    DestOutputProfile: file.add({ N: 3 }, srgbProfile()),
  });
  file.enterInCatalog({ OutputIntents: [intent] });
}

/** Writes the structure and the links, of which PDF 2.0 leads to the elements of the other (PDF/UA-2, 8.8). */
function writeStructure(file: PdfFile, { layout, structure }: PdfInput, written: WrittenPages): LeadTo {
  const pages = written.pages.map(({ ref }) => ref);
  const annotate = (leadTo: LeadTo): LeadTo => {
    for (const annotation of written.annotations) writeLinkAnnotation(file, annotation, leadTo);
    return leadTo;
  };
  if (structure.standard === 'ua1') {
    const leadTo = annotate(destinationFinder(layout, pages));
    writeStructTree(file, structure, written);
    return leadTo;
  }
  return annotate(structureDestinationFinder(layout, pages, writeStructTree(file, structure, written)));
}

export function writePdf(input: PdfInput): Uint8Array {
  const { layout, structure, attachments } = input;
  const { standard } = structure;
  const metadata = cleanMetadata(input.metadata);
  const file = new PdfFile(fileInfo(metadata), metadata.lang, standard);
  const fonts = new FontTable(input.fonts, file);

  writeMarkInfo(file, structure);
  const written = writePages(file, input, indexContent(structure), fonts);
  const leadTo = writeStructure(file, input, written);
  writeOutline(file, structure.outline, leadTo);
  file.enterInCatalog({ PageLabels: pageLabels(layout.pages.map(({ label }) => label)) });
  fonts.write();
  writeAttachments(file, attachments, metadata.date);
  writeOutputIntent(file);
  writeMetadata(file, metadata, standard, attachments.length > 0);
  return file.end();
}

function decimal(label: string): number | undefined {
  return /^[1-9]\d{0,8}$/.test(label) ? Number(label) : undefined;
}

/** Runs of consecutive numbers become one range; any other label is a prefix without a number. */
export function pageLabels(labels: readonly string[]): PdfDictionary {
  const ranges: PdfValue[] = [];
  let expected: number | undefined;
  labels.forEach((label, index) => {
    const value = decimal(label);
    if (value === undefined) {
      ranges.push(index, { P: text(label) });
    } else if (value !== expected) {
      ranges.push(index, { S: 'D', St: value });
    }
    expected = value === undefined ? undefined : value + 1;
  });
  return { Nums: ranges };
}
