/** Faults of a house style and of templates of one's own, by the command worded like those of the data. */
import type { Diagnostic } from '@summit/data/validate';

export interface HouseCatalogue {
  'house-unknown-key': {
    readonly key: string;
    readonly nearest: string | null;
    readonly allowed: readonly string[];
  };
  'house-wrong-value': { readonly key: string; readonly expected: string };
  'house-low-contrast': {
    readonly text: string;
    readonly ground: string;
    readonly ratio: number;
    readonly least: number;
  };
  'house-logo': { readonly file: string; readonly detail: string };
  'house-report-name': { readonly name: string };
  'house-report-taken': { readonly name: string };
  'house-report-template': { readonly name: string };
  'template-syntax': { readonly detail: string };
  'template-markup': { readonly detail: string };
  'template-message': { readonly detail: string };
  'message-fault': { readonly detail: string };
  'messages-missing': {
    readonly lang: string;
    readonly count: number;
    /** Ids of the first. */
    readonly beginning: readonly string[];
  };
  'language-unknown': { readonly lang: string };
  'template-path': { readonly path: string; readonly report: string };
  'template-value': { readonly detail: string };
  'template-unused': { readonly name: string; readonly nearest: string | null };
}
export type HouseDiagnostic = Diagnostic<HouseCatalogue>;
