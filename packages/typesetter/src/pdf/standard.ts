/**
 * The standards to which a file is written, each a set that one file keeps to at once:
 *
 * - `ua1`: PDF/UA-1 (ISO 14289-1) and PDF/A-3a (ISO 19005-3), PDF 1.7 (ISO 32000-1);
 * - `ua2`: PDF/UA-2 (ISO 14289-2:2024), WTPDF 1.0 for accessibility and for reuse, and PDF/A-4 (ISO 19005-4:2020), PDF 2.0
 *   (ISO 32000-2:2020). With files attached it is PDF/A-4f, which asks for one (annex A there).
 */
export const STANDARDS = ['ua1', 'ua2'] as const;
export type Standard = (typeof STANDARDS)[number];

/** The version in the header (ISO 32000-1, 7.5.2; ISO 19005-4, 6.1.2). */
export const PDF_VERSION: Readonly<Record<Standard, string>> = { ua1: '1.7', ua2: '2.0' };
