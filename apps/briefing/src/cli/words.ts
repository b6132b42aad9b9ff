/** What the command says, by the ids of its catalogue (cli/messages). It is English, whatever briefings are in. */
import { type CommandMessageArgs, commandMessages } from '../generated/command-messages.ts';
import type { Value } from '../messages/catalogue.ts';
import type { Given } from '../messages/message.ts';
import { createMessages } from '../messages/messages.ts';
import { type Line, Shown, textOf } from './shown-text.ts';

export type MessageId = keyof CommandMessageArgs & string;

/** What a message is given: lines and numbers, where the catalogue has any value. */
type Said<V> = [Value] extends [V]
  ? Line | number
  : V extends readonly Value[]
    ? readonly (Line | number)[]
    : V;
export type Arguments = {
  readonly [Id in MessageId]: {
    readonly [Name in keyof CommandMessageArgs[Id]]: Said<CommandMessageArgs[Id][Name]>;
  };
};

const set = commandMessages();
const messages = createMessages<CommandMessageArgs>(set);

/** A message in words, in which what comes from others is made visible. */
export function say<Id extends MessageId>(id: Id, ...[args]: Given<Arguments, Id>): Shown {
  return sayAny(id, args ?? {});
}

/** The same as a text, as other programs take it, and the help of commands. */
export function sayText<Id extends MessageId>(id: Id, ...given: Given<Arguments, Id>): string {
  return say(id, ...given).text;
}

/** A message whose id is known when the command runs. */
export function sayAny(id: string, args: object): Shown {
  const shown = Object.entries(args).map(([name, value]) => [name, shownValue(value)]);
  const pieces = messages.pieces(id, Object.fromEntries(shown));
  return new Shown(pieces.map((piece) => (typeof piece === 'string' ? piece : piece.words)).join(''));
}

/** Whether the catalogue has a message. */
export function isSaid(id: string): boolean {
  return messages.has(id);
}

function shownValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shownValue);
  return typeof value === 'string' || value instanceof Shown ? textOf(value) : value;
}
