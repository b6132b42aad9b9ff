/** What the words of several faults have in common. */

export const TRACEABLE = 'Every fact must be traced to the passage it rests on.';

export function didYouMean(nearest: string | null): string {
  return nearest === null ? '' : ` Did you mean "${nearest}"?`;
}

export function list(values: readonly string[]): string {
  return values.join(', ');
}
