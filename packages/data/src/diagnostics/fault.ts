import type { Place, Related, Severity } from './diagnostic.ts';

/** A diagnostic of one code. */
interface Fault<K extends string, A extends object> {
  readonly code: K;
  readonly severity: Severity;
  readonly args: A;
  readonly place: Place;
  readonly related?: readonly Related[];
}

/** What stops whoever depends on the data. */
export function fault<K extends string, const A extends object>(
  code: K,
  args: A,
  place: Place,
  related?: readonly Related[],
): Fault<K, A> {
  return { code, severity: 'error', args, place, ...(related && { related }) };
}

/** What is told and stops nothing: matters of form and style, which have no bearing on what is said. */
export function warning<K extends string, const A extends object>(
  code: K,
  args: A,
  place: Place,
): Fault<K, A> {
  return { code, severity: 'warning', args, place };
}
