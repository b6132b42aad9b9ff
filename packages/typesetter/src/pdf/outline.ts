/** Bookmarks (ISO 32000-1, 12.3.3), all open: most documents have few. */
import type { LeadTo } from './destinations.ts';
import type { PdfDictionary, PdfRef } from './objects.ts';
import { text } from './objects.ts';
import type { PdfFile } from './pdfkit-document.ts';
import type { OutlineEntry } from './types.ts';

/** Descendants that show when everything is open. */
function count(entries: readonly OutlineEntry[]): number {
  return entries.reduce((sum, entry) => sum + 1 + count(entry.children), 0);
}

/** Writes the entries of one level and returns the keys their parent needs. */
function writeLevel(
  file: PdfFile,
  entries: readonly OutlineEntry[],
  parent: PdfRef,
  leadTo: LeadTo,
): PdfDictionary {
  const refs = entries.map(() => file.reserve());
  entries.forEach((entry, index) => {
    const ref = refs[index];
    if (ref === undefined) return;
    file.write(ref, {
      Title: text(entry.title),
      Parent: parent,
      Prev: refs[index - 1],
      Next: refs[index + 1],
      ...leadTo(entry.node),
      ...writeLevel(file, entry.children, ref, leadTo),
    });
  });
  return refs.length === 0 ? {} : { First: refs[0], Last: refs.at(-1), Count: count(entries) };
}

export function writeOutline(file: PdfFile, entries: readonly OutlineEntry[], leadTo: LeadTo): void {
  if (entries.length === 0) return;
  const root = file.reserve();
  file.write(root, { Type: 'Outlines', ...writeLevel(file, entries, root, leadTo) });
  file.enterInCatalog({ Outlines: root, PageMode: 'UseOutlines' });
}
