/** Whether the catalogue of another language says what the English one says. */
import { fits } from './argument-kind.ts';
import type { MessageDefinition, MessageFault, MessageShape } from './compile.ts';

export interface Agreement {
  readonly faults: readonly MessageFault[];
  /** Ids of messages that are lacking, which are said in English. */
  readonly missing: readonly string[];
}

/** @param known the English catalogue, or what is compared with it */
export function agreement(
  messages: readonly MessageDefinition[],
  known: ReadonlyMap<string, MessageShape>,
): Agreement {
  const faults = messages.flatMap((message) =>
    differences(message, known.get(message.id)).map(
      (detail): MessageFault => ({ file: message.file, line: message.line, column: 1, detail }),
    ),
  );
  const ids = new Set(messages.map(({ id }) => id));
  return { faults, missing: [...known.keys()].filter((id) => !ids.has(id)) };
}

function differences({ id, args, elements }: MessageDefinition, known: MessageShape | undefined): string[] {
  if (!known) return [`there is no message "${id}" in English`];
  const faults = [...args].flatMap(([name, kind]) => {
    const given = known.args.get(name);
    if (given === undefined) return [`${id}: it is given no $${name}`];
    return fits(given, kind) ? [] : [`${id}: $${name} is something else in English`];
  });
  const same =
    elements.length === known.elements.length && elements.every((one) => known.elements.includes(one));
  if (!same)
    faults.push(`${id}: its elements are ${known.elements.map((one) => `<${one}>`).join(', ') || 'none'}`);
  return faults;
}
