/**
 * Writes pages and their structure as one PDF 1.7 file that is PDF/UA-1 (ISO 14289-1) and PDF/A-3a
 * (ISO 19005-3) at once. The same input gives the same bytes with the same Node release.
 */

import type { Area } from './area.ts';
import { pdfRectangle, union } from './area.ts';
import { writeAttachments } from './attachments.ts';
import type { ContentIndex } from './content-index.ts';
import { indexContent } from './content-index.ts';
import { destinationFinder } from './destinations.ts';
import { FontTable } from './fonts.ts';
import type { LinkAnnotation } from './links.ts';
import { linkFragments, writeLinkAnnotation } from './links.ts';
import { cleanMetadata, fileInfo, xmpPacket } from './metadata.ts';
import type { PdfRef } from './objects.ts';
import { text } from './objects.ts';
import { writeOutline } from './outline.ts';
import type { PaintedPage } from './page-content.ts';
import { paintPage } from './page-content.ts';
import { pageLabels } from './page-labels.ts';
import { PdfFile } from './pdfkit-document.ts';
import { srgbProfile } from './srgb-profile.ts';
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
  for (const page of layout.pages) {
    const painted = paintPage(page, structure, index, fonts);
    const fragments = linkFragments(painted.areas);
    const refs = fragments.map(() => file.reserve());
    const ref = file.addPage({
      width: page.width,
      height: page.height,
      content: painted.content,
      fonts: new Map([...painted.faces].map((face) => [fonts.use(face).name, fonts.use(face).font.ref])),
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

const tellsClaims = (kid: StructElement['kids'][number]): boolean =>
  kid.type === 'element' && (kid.claim !== undefined || kid.kids.some(tellsClaims));

/** Marked (ISO 32000-1, 14.7.1), and with user properties if claims are told (14.7.5.4). */
function writeMarkInfo(file: PdfFile, plan: StructurePlan): void {
  file.enterInCatalog({
    MarkInfo: file.reserveForEnd({
      Marked: true,
      UserProperties: tellsClaims(plan.root) ? true : undefined,
    }),
  });
}

function writeMetadata(file: PdfFile, metadata: PdfMetadata): void {
  const packet = new TextEncoder().encode(xmpPacket(metadata));
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

export function writePdf(input: PdfInput): Uint8Array {
  const { layout, structure } = input;
  const metadata = cleanMetadata(input.metadata);
  const file = new PdfFile(fileInfo(metadata), metadata.lang);
  const fonts = new FontTable(input.fonts, file);

  writeMarkInfo(file, structure);
  const written = writePages(file, input, indexContent(structure), fonts);
  const find = destinationFinder(
    layout,
    written.pages.map(({ ref }) => ref),
  );
  for (const annotation of written.annotations) writeLinkAnnotation(file, annotation, find);
  writeStructTree(file, structure, written);
  writeOutline(file, structure.outline, find);
  file.enterInCatalog({ PageLabels: pageLabels(layout.pages.map(({ label }) => label)) });
  fonts.write();
  writeAttachments(file, input.attachments, metadata.date);
  writeOutputIntent(file);
  writeMetadata(file, metadata);
  return file.end();
}
