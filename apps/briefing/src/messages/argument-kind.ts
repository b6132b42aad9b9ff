/** What an argument is: anything with words, a number, a date, a list, or one of these codes. */
export type ArgumentKind = 'any' | 'number' | 'date' | 'list' | readonly string[];

/** What an argument is that is used in both ways; null where it cannot be. */
export function mergedKind(one: ArgumentKind, other: ArgumentKind): ArgumentKind | null {
  if (one === 'any' || one === other) return other;
  if (other === 'any') return one;
  return typeof one === 'object' && typeof other === 'object' ? [...new Set([...one, ...other])] : null;
}

export const nameOfKind = (kind: ArgumentKind): string => (typeof kind === 'string' ? kind : 'code');

/** Whether what is given can be used so. A number is counted; codes are told apart, and shown nowhere. */
export function fits(given: ArgumentKind, used: ArgumentKind): boolean {
  if (typeof used === 'object')
    return typeof given === 'object' && used.every((code) => given.includes(code));
  return used === given || (used === 'any' && given === 'number');
}
