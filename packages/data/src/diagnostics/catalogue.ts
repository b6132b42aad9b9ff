import type { Diagnostic } from './diagnostic.ts';

/** Faults of a file as text. */
export interface SyntaxCatalogue {
  'invalid-syntax': { readonly format: 'YAML' | 'JSON'; readonly reason: string };
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
export interface RuleCatalogue {
  'file-name-differs': { readonly id: string; readonly file: string };
  'duplicate-id': { readonly id: string };
  'duplicate-local-id': { readonly id: string };
  'unresolved-reference': { readonly id: string; readonly expected: string; readonly nearest: string | null };
  'reference-to-wrong-kind': { readonly id: string; readonly expected: string; readonly actual: string };
  'reference-to-split': { readonly id: string; readonly to: readonly string[] };
  'unresolved-part': {
    readonly id: string;
    readonly part: string;
    readonly within: string;
    readonly allowed: readonly string[];
    readonly nearest: string | null;
  };
  'claim-without-support': { readonly claim: string };
  'passage-empty': { readonly start: number; readonly end: number };
  'passage-out-of-range': { readonly end: number; readonly length: number; readonly source: string };
  'passage-without-text': { readonly source: string };
  'passage-digest-differs': { readonly source: string; readonly start: number; readonly end: number };
  'source-text-differs': { readonly source: string; readonly what: 'digest' | 'length' };
  'figure-without-period': { readonly basis: string; readonly lacks: 'value' | 'note' };
  'number-without-figure': { readonly number: string; readonly claim: string };
  'number-not-in-claims': { readonly number: string; readonly claims: readonly string[] };
  'corroborated-by-one-origin': { readonly claim: string; readonly origins: readonly string[] };
  'independence-contradicted': { readonly source: string; readonly shared: readonly string[] };
  'independence-misses-side': { readonly source: string; readonly side: string; readonly expected: string };
  'key-point-one-sided': { readonly claims: readonly string[] };
  'key-point-not-one-sided': Record<never, never>;
  'dispute-without-caution': {
    readonly label: string;
    readonly question: string;
    readonly claims: readonly string[];
  };
  'derivation-cycle': { readonly sources: readonly string[] };
  'adopted-value-unknown': { readonly adopted: string; readonly allowed: readonly string[] };
  'settled-without-value': { readonly discrepancy: string };
  'disputed-field-absent': { readonly record: string; readonly pointer: string };
  'speech-act-raised': {
    readonly words: string;
    readonly act: string;
    readonly claims: readonly string[];
    readonly allowed: string;
  };
  'commitment-on-talk': { readonly claim: string; readonly act: string };
  'signatory-not-in-post': { readonly person: string; readonly organization: string; readonly day: string };
  'redirect-chain': { readonly id: string; readonly to: string };
  'redirect-cycle': { readonly ids: readonly string[] };
  'redirected-id-in-use': { readonly id: string };
  'quotation-too-long': { readonly words: number; readonly limit: number };
  'sentence-too-long': { readonly words: number; readonly limit: number };
  'unattributed-adjective': { readonly word: string };
  'no-such-day': { readonly date: string };
  'dates-out-of-order': { readonly earlier: string; readonly later: string };
  'not-canonical': { readonly expected: string; readonly found: string };
}

/** All faults that this package tells of. */
export interface DataCatalogue extends SyntaxCatalogue, SchemaCatalogue, RuleCatalogue {}

export type DataDiagnostic = Diagnostic<DataCatalogue>;
export type DataCode = keyof DataCatalogue;
