/**
 * Link annotations (ISO 32000-1, 12.5.6.5). A link that runs over several lines has one annotation a
 * line, each with an object reference on its own page: viewers that know no QuadPoints then do not
 * take the words between for part of the link.
 */
import type { Area } from './area.ts';
import { pdfRectangle, union } from './area.ts';
import type { LeadTo } from './destinations.ts';
import type { PdfRef } from './objects.ts';
import type { PaintedArea } from './page-content.ts';
import type { PdfFile } from './pdfkit-document.ts';
import { reference, serialize, textString } from './serialize.ts';
import type { LinkTarget, StructElement } from './types.ts';

export interface LinkFragment {
  readonly link: StructElement;
  readonly area: Area;
}

export interface LinkAnnotation extends LinkFragment {
  readonly ref: PdfRef;
  readonly page: PdfRef;
  readonly pageHeight: number;
  /** Key into the parent tree. */
  readonly structParent: number;
}

/** Whether two areas lie on one line; a page number may stand far from its title, across leaders. */
function continues(last: Area, next: Area, anyGap: boolean): boolean {
  const height = Math.min(last.bottom - last.top, next.bottom - next.top);
  const overlap = Math.min(last.bottom, next.bottom) - Math.max(last.top, next.top);
  if (overlap <= height / 2) return false;
  const gap = Math.max(next.left - last.right, last.left - next.right);
  return anyGap || gap <= 2 * (last.bottom - last.top);
}

/** Joins what was painted for each link into one area a line. */
export function linkFragments(areas: readonly PaintedArea[]): LinkFragment[] {
  const fragments: LinkFragment[] = [];
  const latest = new Map<StructElement, number>();
  for (const { place, content, area } of areas) {
    const { link } = place;
    if (link === undefined) continue;
    const position = latest.get(link);
    const last = position === undefined ? undefined : fragments[position];
    const anyGap = content.type === 'node' && content.part === 'page-number';
    if (position !== undefined && last !== undefined && continues(last.area, area, anyGap)) {
      fragments[position] = { link, area: union(last.area, area) };
    } else {
      latest.set(link, fragments.length);
      fragments.push({ link, area });
    }
  }
  return fragments;
}

/** URIs are 7-bit ASCII (12.6.4.7). */
function asciiUri(url: string): string {
  if (/^[\x21-\x7e]*$/.test(url)) return url;
  return url
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[^\x21-\x7e]/gu, (character) => encodeURIComponent(character));
}

function target({ destination }: LinkTarget, leadTo: LeadTo): string {
  return destination.type === 'internal'
    ? serialize(leadTo(destination.node)).slice(2, -2)
    : `/A<</S/URI/URI${textString(asciiUri(destination.url))}>>`;
}

/**
 * Writes an annotation: printed and never hidden (PDF/A-3, 6.3.2), with words for its purpose
 * (PDF/UA-1, 7.18.5) and its place in the structure (7.18.1).
 */
export function writeLinkAnnotation(file: PdfFile, annotation: LinkAnnotation, leadTo: LeadTo): void {
  const { link } = annotation.link;
  if (link === undefined) throw new Error('A link annotation of an element that is no link');
  const rectangle = serialize(pdfRectangle(annotation.area, annotation.pageHeight));
  file.writeSerialized(
    annotation.ref,
    `<</Type/Annot/Subtype/Link/P ${reference(annotation.page)}/Rect${rectangle}/Border[0 0 0]/F 4/Contents${textString(link.contents)}/StructParent ${annotation.structParent}${target(link, leadTo)}>>`,
  );
}
