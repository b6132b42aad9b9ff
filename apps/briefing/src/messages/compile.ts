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
  const language = terms.get(LANGUAGE_TERM)?.value.elements[0];
  return {
    messages: withArgumentsOfReferences(messages),
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

/** A message that another is part of is given the same arguments. */
function withArgumentsOfReferences(
  messages: readonly (MessageDefinition & { readonly refers: ReadonlySet<string> })[],
): MessageDefinition[] {
  const byId = new Map(messages.map((one) => [one.id, one]));
  const gather = (id: string, seen: Set<string>): Map<string, ArgumentKind> => {
    const one = byId.get(id);
    if (!one || seen.has(id)) return new Map();
    seen.add(id);
    return new Map([...[...one.refers].flatMap((other) => [...gather(other, seen)]), ...one.args]);
  };
  return messages.map(({ refers, ...one }) => ({ ...one, args: gather(one.id, new Set()) }));
}

function placeOf({ file, text }: MessageSource, at: number) {
  const before = text.slice(0, at).split('\n');
  return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
