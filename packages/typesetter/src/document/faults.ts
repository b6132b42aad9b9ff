import type { Origin } from './types.ts';

/** What can be wrong with the HTML of a report. `detail` is the name or words concerned. */
export const FAULTS = {
  'unknown-element': (detail: string) => `The element <${detail}> is not in the vocabulary.`,
  'unknown-attribute': (detail: string) =>
    `The attribute ${detail} is not in the vocabulary of this element.`,
  'repeated-attribute': (detail: string) => `The attribute ${detail} is written twice.`,
  'unknown-class': (detail: string) => `The class "${detail}" is not in the vocabulary of this element.`,
  'not-allowed-here': (detail: string) => `${detail} is not allowed in this place.`,
  'text-not-allowed': (detail: string) => `Text stands where only elements may: "${detail}".`,
  'stray-markup': (detail: string) => `This is neither a tag nor text: ${detail}`,
  'unknown-entity': (detail: string) => `The entity ${detail} is not known here; write the character itself.`,
  unclosed: (detail: string) => `The element <${detail}> is not closed.`,
  'unexpected-end-tag': (detail: string) => `The end tag </${detail}> closes nothing.`,
  'duplicate-id': (detail: string) => `The id "${detail}" is used twice.`,
  'dangling-link': (detail: string) => `Nothing has the id "${detail}" to which this leads.`,
  'bad-link': (detail: string) => `A link must lead to "#id" or to an http(s) address, not to "${detail}".`,
  'bad-value': (detail: string) => `The attribute value is not valid: ${detail}.`,
  'missing-attribute': (detail: string) => `The attribute ${detail} is missing.`,
  incomplete: (detail: string) => `Something is missing here: ${detail}.`,
} as const satisfies Record<string, (detail: string) => string>;

export type FaultCode = keyof typeof FAULTS;

export interface DocumentFault {
  readonly code: FaultCode;
  readonly origin: Origin;
  readonly detail: string;
}

/** One line for people: where, and what is wrong. */
export function describeFault(fault: DocumentFault): string {
  return `${fault.origin.template}:${fault.origin.line}: ${FAULTS[fault.code](fault.detail)}`;
}
