/** Fields of records in words: which of one is in dispute, and what a reference means to the record that it leads to. */
import type { Message } from '../messages/catalogue.ts';
import { message, type PlainMessage } from '../messages/message.ts';

/** A pointer without positions: `/posts/0/organization` -> `/posts/organization`. */
export function fieldOf(pointer: string): string {
  return pointer.replace(/\/\d+(?=\/|$)/g, '');
}

/** Id of the message that tells of a reference from its other side, "about it"; a test holds that each field has one. */
export function referenceId(field: string): string {
  return `refers-${field.slice(1).replaceAll('/', '-')}`;
}

export function referenceTold(field: string): Message {
  return message(referenceId(field) as PlainMessage);
}

/** `/milestones/0/met` -> "(milestones 1, met)". */
export function fieldTold(pointer: string): Message {
  const fields: Message[] = [];
  for (const part of pointer.split('/').slice(1)) {
    const before = fields.at(-1);
    if (/^\d+$/.test(part) && before)
      fields[fields.length - 1] = message('field-at', { field: before, position: Number(part) + 1 });
    else fields.push(message(`field-${part}` as PlainMessage));
  }
  return message('disputed-field', { fields });
}
