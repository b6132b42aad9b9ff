/**
 * Messages in Fluent (https://projectfluent.org/fluent/guide) -> JavaScript, at build, and at run time for a catalogue
 * of somebody's own. Two things are ours: the functions DATE, LIST, LANGUAGE and CAPITAL beside Fluent's NUMBER, and
 * elements, `<name>…</name>`, about which a template puts markup.
 */
import { type Attribute, FluentParser, type Message, type Pattern, type Term } from '@fluent/syntax';
import type { ArgumentKind } from './argument-kind.ts';
import type { MessageFault } from './faults.ts';
import { PatternWriter, startOf } from './pattern.ts';
import { nestsTooDeepAt } from './text-nesting.ts';

export type { ArgumentKind } from './argument-kind.ts';

export interface MessageSource {
  readonly file: string;
  readonly text: string;
}
/** By what templates and other languages call a message. */
export interface MessageShape {
  /** Of an attribute, with a dot: "status-late.meaning". */
  readonly id: string;
  readonly args: ReadonlyMap<string, ArgumentKind>;
  readonly elements: readonly string[];
}
export interface MessageDefinition extends MessageShape {
  readonly file: string;
  readonly line: number;
  /** A JavaScript expression: a text, or a function (see `CompiledMessage`). */
  readonly code: string;
}
export interface CompiledMessages {
  readonly messages: readonly MessageDefinition[];
  readonly faults: readonly MessageFault[];
  /** The language by its own word, the term `-language`; null without one. */
  readonly language: string | null;
}

const LANGUAGE_TERM = 'language';
/** Of one message, messages within messages counted: each is said anew where it stands. */
const MOST_MESSAGES = 1000;
/** Braces; an entry begins at the margin. */
const NESTING = /(?<anew>^[^\s{}])|(?<open>\{)|(?<close>\})/gm;

/**
 * All faults of all files; messages with a fault are left out.
 *
 * @param others ids of messages of other files that these may be made of
 */
export function compileMessages(
  sources: readonly MessageSource[],
  others: ReadonlySet<string> = new Set(),
): CompiledMessages {
  const faults: MessageFault[] = [];
  const entries: { entry: Message | Term; source: MessageSource }[] = [];
  const parser = new FluentParser();
  for (const source of sources) {
    const deep = nestsTooDeepAt(source.text, NESTING);
    if (deep !== -1) {
      faults.push({ ...placeOf(source, deep), reason: 'nested-too-deep', id: null });
      continue;
    }
    for (const entry of parser.parse(source.text).body) {
      if (entry.type === 'Message' || entry.type === 'Term') entries.push({ entry, source });
      if (entry.type !== 'Junk') continue;
      for (const { message, span } of entry.annotations)
        faults.push({ ...placeOf(source, span?.start ?? 0), reason: 'syntax', id: null, name: message });
    }
  }
  const terms = new Map(
    entries.flatMap(({ entry }) => (entry.type === 'Term' ? [[entry.id.name, entry] as const] : [])),
  );
  const parts = entries.flatMap(({ entry, source }) =>
    entry.type === 'Message' ? partsOf(entry, source) : [],
  );
  const ids = new Map<string, (typeof parts)[number]>();
  for (const part of parts) {
    const twin = ids.get(part.id);
    if (twin)
      faults.push({
        ...placeOf(part.source, startOf(part.pattern)),
        reason: 'said-twice',
        id: part.id,
        name: twin.source.file,
      });
    else ids.set(part.id, part);
  }
  const known = new Set([...others, ...ids.keys()]);
  const messages = [...ids.values()].flatMap(({ id, pattern, comment, source }) => {
    const writer = new PatternWriter(terms, known, kindsIn(comment));
    const code = writer.message(pattern);
    faults.push(...writer.faults.map(({ at, ...fault }) => ({ ...placeOf(source, at), id, ...fault })));
    if (writer.faults.length > 0) return [];
    const { line, file } = placeOf(source, startOf(pattern));
    return [
      { id, file, line, args: writer.args, elements: [...writer.elements], code, refers: writer.refers },
    ];
  });
  const withoutEnd = endless(messages);
  for (const [id, reason] of withoutEnd) {
    const part = ids.get(id);
    if (part) faults.push({ ...placeOf(part.source, startOf(part.pattern)), reason, id });
  }
  const language = terms.get(LANGUAGE_TERM)?.value.elements[0];
  return {
    messages: withArgumentsOfReferences(messages.filter(({ id }) => !withoutEnd.has(id))),
    faults,
    language: language?.type === 'TextElement' ? language.value : null,
  };
}

function partsOf({ id, value, attributes, comment }: Message, source: MessageSource) {
  const part = (name: string, pattern: Pattern) => ({
    id: name,
    pattern,
    comment: comment?.content ?? '',
    source,
  });
  return [
    ...(value ? [part(id.name, value)] : []),
    ...attributes.map((one: Attribute) => part(`${id.name}.${one.id.name}`, one.value)),
  ];
}

/** What a comment says of arguments, as Fluent's guide has it: "$count (Number): how many". */
function kindsIn(comment: string): Map<string, ArgumentKind> {
  const named = { Number: 'number', Date: 'date', List: 'list' } as const;
  return new Map(
    [...comment.matchAll(/\$([A-Za-z][\w-]*) \((Number|Date|List)\)/g)].map(([, name = '', kind]) => [
      name,
      named[kind as keyof typeof named],
    ]),
  );
}

type Referring = MessageDefinition & { readonly refers: readonly string[] };

/** Messages that would never be said to the end, or not in a lifetime: those that are part of themselves, or double. */
function endless(messages: readonly Referring[]): Map<string, 'message-within-itself' | 'too-many-messages'> {
  const byId = new Map(messages.map((one) => [one.id, one]));
  const sizes = new Map<string, number>();
  const open = new Set<string>();
  const found = new Map<string, 'message-within-itself' | 'too-many-messages'>();
  const sizeOf = (id: string): number => {
    const known = sizes.get(id);
    if (known !== undefined) return known;
    if (open.has(id)) found.set(id, 'message-within-itself');
    // No deeper than what may be said: a chain of messages is as long as the stack of calls that says it.
    if (open.has(id) || open.size > MOST_MESSAGES) return MOST_MESSAGES;
    open.add(id);
    const size = (byId.get(id)?.refers ?? []).reduce((sum, other) => sum + 1 + sizeOf(other), 0);
    open.delete(id);
    sizes.set(id, size);
    return size;
  };
  for (const { id } of messages)
    if (sizeOf(id) > MOST_MESSAGES && !found.has(id)) found.set(id, 'too-many-messages');
  return found;
}

/** A message that another is part of is given the same arguments. */
function withArgumentsOfReferences(messages: readonly Referring[]): MessageDefinition[] {
  const byId = new Map(messages.map((one) => [one.id, one]));
  const gather = (id: string, seen: Set<string>): Map<string, ArgumentKind> => {
    const one = byId.get(id);
    if (!one || seen.has(id)) return new Map();
    seen.add(id);
    return new Map([...[...one.refers].flatMap((other) => [...gather(other, seen)]), ...one.args]);
  };
  return messages.map(({ refers, ...one }) => ({ ...one, args: gather(one.id, new Set()) }));
}

/** Offsets at which lines begin: each message is told its line, and a catalogue may have thousands. */
const lineStarts = new WeakMap<MessageSource, readonly number[]>();

function placeOf(source: MessageSource, at: number) {
  const starts = lineStarts.get(source) ?? [
    0,
    ...Array.from(source.text.matchAll(/\n/g), ({ index }) => index + 1),
  ];
  lineStarts.set(source, starts);
  const line = starts.findLastIndex((start) => start <= at);
  return { file: source.file, line: line + 1, column: at - (starts[line] ?? 0) + 1 };
}
