import type { RuleCatalogue } from '../generated/rules.ts';
import type { Diagnostic } from './diagnostic.ts';

export type { RuleCatalogue };

/** What keeps a file from being read; of `other`, the parser's own words tell it. */
export type SyntaxReason =
  | 'other-version'
  | 'tab'
  | 'indentation'
  | 'missing-character'
  | 'two-colons'
  | 'other';

/** Faults of a file as text. */
export interface SyntaxCatalogue {
  'invalid-syntax': {
    readonly format: 'YAML' | 'JSON';
    readonly reason: SyntaxReason;
    /** The words of the parser, or the version that is declared. */
    readonly words: string;
  };
  'duplicate-key': { readonly key: string };
  'unsafe-key': { readonly key: string };
  'key-not-text': Record<never, never>;
  'alias-not-allowed': { readonly name: string };
  'tag-not-allowed': { readonly tag: string };
  'number-not-finite': { readonly text: string };
  'several-documents': { readonly count: number };
  'not-a-record': { readonly actual: string };
  'file-too-large': { readonly size: number; readonly limit: number };
  'nested-too-deep': { readonly limit: number };
  'too-many-values': { readonly limit: number };
  'invisible-character': { readonly codePoint: string };
  'broken-encoding': Record<never, never>;
}

/** Faults against the schema of a record. */
export interface SchemaCatalogue {
  'missing-kind': { readonly allowed: readonly string[] };
  'unknown-kind': {
    readonly kind: string;
    readonly allowed: readonly string[];
    readonly nearest: string | null;
  };
  'missing-property': { readonly property: string; readonly title: string };
  'unknown-property': {
    readonly property: string;
    readonly title: string;
    readonly allowed: readonly string[];
    readonly nearest: string | null;
  };
  'wrong-type': { readonly expected: string; readonly actual: string };
  'value-not-allowed': {
    readonly value: string;
    readonly allowed: readonly string[];
    readonly nearest: string | null;
  };
  'wrong-form': { readonly value: string; readonly title: string; readonly description: string };
  'text-length': { readonly length: number; readonly limit: number; readonly bound: 'least' | 'most' };
  'item-count': { readonly count: number; readonly limit: number; readonly bound: 'least' | 'most' };
  'number-range': { readonly value: number; readonly limit: number; readonly bound: 'least' | 'most' };
  'repeated-item': { readonly value: string; readonly first: number };
}

/** Faults against the rules beyond the schema; the code names the rule. */
/** All faults that this package tells of. */
export interface DataCatalogue extends SyntaxCatalogue, SchemaCatalogue, RuleCatalogue {}

export type DataDiagnostic = Diagnostic<DataCatalogue>;
export type DataCode = keyof DataCatalogue;
