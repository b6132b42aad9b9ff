/** Sentences of which some may be absent, one after the other. */
import type { Words } from '../messages/catalogue.ts';
import { message } from '../messages/message.ts';

/** null where there is none. */
export function sentences(...parts: readonly (Words | null)[]): Words | null {
  const items = parts.filter((part) => part !== null && part !== '') as Words[];
  const [only] = items;
  if (only === undefined) return null;
  return items.length === 1 ? only : message('sentences', { items });
}
