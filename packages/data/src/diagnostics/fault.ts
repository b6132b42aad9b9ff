import type { DataCatalogue, DataCode, DataDiagnostic } from './catalogue.ts';
import type { Place, Related, Severity } from './diagnostic.ts';

/** Codes that are told and stop nothing: matters of form and style, which have no bearing on what is said. */
const WARNINGS: ReadonlySet<DataCode> = new Set([
  'not-canonical',
  'sentence-too-long',
  'unattributed-adjective',
  'independence-contradicted',
]);

function severityOf(code: DataCode): Severity {
  return WARNINGS.has(code) ? 'warning' : 'error';
}

/** A diagnostic of this package with the severity that its code has. */
export function fault<K extends DataCode>(
  code: K,
  args: DataCatalogue[K],
  place: Place,
  related?: readonly Related[],
): DataDiagnostic {
  const base = { code, severity: severityOf(code), args, place };
  return (related && related.length > 0 ? { ...base, related } : base) as DataDiagnostic;
}
