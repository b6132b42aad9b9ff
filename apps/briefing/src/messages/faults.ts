/** What can be wrong with a message, as codes; their words stand in `cli/messages/diagnostics.ftl` under `message-fault`. */
export type MessageFaultReason =
  | 'syntax'
  | 'nested-too-deep'
  | 'said-twice'
  | 'element-within'
  | 'plain-bracket'
  | 'closes-nothing'
  | 'unclosed'
  | 'unknown-message'
  | 'unknown-function'
  | 'term-within-itself'
  | 'unknown-term'
  | 'too-many-terms'
  | 'too-many-variants'
  | 'attribute-not-plain'
  | 'selector'
  | 'two-kinds'
  | 'not-in-english'
  | 'not-given'
  | 'other-kind'
  | 'other-elements'
  | 'no-elements';

export interface MessageFault {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly reason: MessageFaultReason;
  /** Of the message that it is in; null where it is not within one. */
  readonly id: string | null;
  /** What is at fault; the words of the parser for `syntax`. */
  readonly name?: string;
  /** What could stand there, or what it is at odds with. */
  readonly others?: readonly string[];
}

/** What is wrong, without where. */
export type MessageProblem = Pick<MessageFault, 'reason' | 'name' | 'others'>;

/** A fault in a line, for whoever builds the catalogues that come with the command. */
export function messageFaultInLine({
  file,
  line,
  column,
  reason,
  id,
  name = '',
  others = [],
}: MessageFault): string {
  return [`${file}:${line}:${column}:`, id ?? '', reason, name, ...others]
    .filter((part) => part !== '')
    .join(' ');
}
