/** Sentences of which some may be absent, one after the other. */
import { message } from '../messages/message.ts';
import type { Words } from './types.ts';

/** null where there is none. */
export function sentences(...parts: readonly (Words | null)[]): Words | null {
  const items = parts.filter((part) => part !== null && part !== '') as Words[];
  const [only] = items;
  if (only === undefined) return null;
  return items.length === 1 ? only : message('sentences', { items });
}
