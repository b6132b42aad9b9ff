/**
 * Associated files (ISO 19005-3, 6.8 and annex E): embedded, with media type, relationship and
 * description, listed in the catalog's AF array and in the name tree that viewers show.
 */
import type { PdfRef } from './objects.ts';
import { byBytes, text } from './objects.ts';
import type { PdfFile } from './pdfkit-document.ts';
import type { PdfAttachment } from './types.ts';

/** A name may not hold a solidus or white space as such (ISO 32000-1, 7.3.5). */
function escapeName(value: string): string {
  return value.replace(/[^A-Za-z0-9.+-]/g, (c) => `#${c.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

function writeAttachment(file: PdfFile, attachment: PdfAttachment, date: Date): PdfRef {
  const { name, data } = attachment;
  const embedded = file.add(
    {
      Type: 'EmbeddedFile',
      Subtype: escapeName(attachment.mimeType),
      Params: { Size: data.length, ModDate: date },
    },
    data,
  );
  return file.add({
    Type: 'Filespec',
    F: text(name),
    UF: text(name),
    Desc: text(attachment.description),
    AFRelationship: attachment.relationship,
    EF: { F: embedded, UF: embedded },
  });
}

export function writeAttachments(file: PdfFile, attachments: readonly PdfAttachment[], date: Date): void {
  if (attachments.length === 0) return;
  const sorted = [...attachments].sort((a, b) => byBytes(a.name, b.name));
  const refs = sorted.map((attachment) => writeAttachment(file, attachment, date));
  file.enterInCatalog({ AF: refs });
  const names = sorted.flatMap(({ name }, index) => [text(name), refs[index] ?? null]);
  file.enterInNames({ EmbeddedFiles: { Names: names } });
}
