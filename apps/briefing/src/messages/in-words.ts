/** Views hold messages, which are codes with arguments; this is where they become words of a language. */
import type { Message } from './catalogue.ts';
import { isMessage } from './message.ts';
import type { Messages } from './messages.ts';

/** The same with a string in the place of each message. */
export type Worded<T> = T extends Message
  ? string
  : T extends readonly (infer Item)[]
    ? readonly Worded<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: Worded<T[Key]> }
      : T;

/** @param view plain values: objects, lists, strings, numbers, null, and messages anywhere among them */
export function inWords<T, Args>(view: T, messages: Messages<Args>): Worded<T> {
  const worded = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(worded);
    if (isMessage(value)) return messages.show(value);
    const made: Record<string, unknown> = {};
    for (const key in value) made[key] = worded((value as Record<string, unknown>)[key]);
    return made;
  };
  return worded(view) as Worded<T>;
}
