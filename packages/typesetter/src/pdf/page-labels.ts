/** Page labels (ISO 32000-1, 12.4.2): what a viewer calls each page. */
import type { PdfDictionary, PdfValue } from './objects.ts';
import { text } from './objects.ts';

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
