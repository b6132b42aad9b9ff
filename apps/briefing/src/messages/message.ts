/**
 * What is to be said, without its words: views hold messages and values, and the words stand in the catalogue of each
 * language.
 */
import type { MessageArgs } from '../generated/messages.ts';
import type { Message } from './catalogue.ts';

export type MessageId = keyof MessageArgs & string;

/** The arguments of a message; of one id out of several, those of all. */
type ArgsOf<Args, Id extends keyof Args> = (Id extends unknown ? (args: Args[Id]) => void : never) extends (
  args: infer All,
) => void
  ? All
  : never;
/** No second parameter where the message takes no arguments. */
export type Given<Args, Id extends keyof Args> =
  Args[Id] extends Readonly<Record<string, never>> ? [] : [args: ArgsOf<Args, Id>];

/** Ids of messages that take no arguments. */
export type PlainMessage = {
  [Id in MessageId]: MessageArgs[Id] extends Readonly<Record<string, never>> ? Id : never;
}[MessageId];

/** An id that there is not, an argument too few, too many or of the wrong kind does not compile. */
export function message<Id extends MessageId>(id: Id, ...[args]: Given<MessageArgs, Id>): Message {
  return { id, args: (args ?? {}) as Message['args'] };
}

export function isMessage(value: unknown): value is Message {
  return typeof value === 'object' && value !== null && 'id' in value && 'args' in value;
}
