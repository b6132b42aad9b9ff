/** Whether the catalogue of another language says what the English one says. */
import { fits } from './argument-kind.ts';
import type { MessageDefinition, MessageShape } from './compile.ts';
import type { MessageFault, MessageProblem } from './faults.ts';

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
  const faults = messages.flatMap(({ file, line, ...message }) =>
    differences(message, known.get(message.id)).map(
      (fault): MessageFault => ({ file, line, column: 1, id: message.id, ...fault }),
    ),
  );
  const ids = new Set(messages.map(({ id }) => id));
  return { faults, missing: [...known.keys()].filter((id) => !ids.has(id)) };
}

function differences({ args, elements }: MessageShape, known: MessageShape | undefined): MessageProblem[] {
  if (!known) return [{ reason: 'not-in-english' }];
  const faults = [...args].flatMap(([name, kind]): MessageProblem[] => {
    const given = known.args.get(name);
    if (given === undefined) return [{ reason: 'not-given', name }];
    return fits(given, kind) ? [] : [{ reason: 'other-kind', name }];
  });
  const same =
    elements.length === known.elements.length && elements.every((one) => known.elements.includes(one));
  if (same) return faults;
  const others = known.elements.map((one) => `<${one}>`);
  return [...faults, others.length > 0 ? { reason: 'other-elements', others } : { reason: 'no-elements' }];
}
