/** Fields of records in words: which of one is in dispute, and what a reference means to the record that it leads to. */
import type { Message } from '../messages/catalogue.ts';
import { message, type PlainMessage } from '../messages/message.ts';

/** A pointer without positions: `/posts/0/organization` -> `/posts/organization`. */
export function fieldOf(pointer: string): string {
  return pointer.replace(/\/\d+(?=\/|$)/g, '');
}

/**
 * Id of the message that tells of a reference from its other side, "about it"; a test holds that each field has one. Where
 * evidence goes back to something, it is the same of whatever the evidence is for.
 */
export function referenceId(field: string): string {
  return `refers-${field.replace(/^\/(?:.*(?=evidence\/origin$))?/, '').replaceAll('/', '-')}`;
}

export function referenceTold(field: string): Message {
  return message(referenceId(field) as PlainMessage);
}

/** Fields that hold a name in its languages. */
const NAMES = new Set(['name', 'shortName', 'title', 'post', 'capacity']);

/** `/milestones/0/met` -> "(milestones 1, met)". */
export function fieldTold(pointer: string): Message {
  const fields: Message[] = [];
  let within: string | undefined;
  for (const part of pointer.split('/').slice(1)) {
    const before = fields.at(-1);
    if (/^\d+$/.test(part) && before)
      fields[fields.length - 1] = message('field-at', { field: before, position: Number(part) + 1 });
    else if (within !== undefined && NAMES.has(within)) fields.push(message('language', { tag: part }));
    else fields.push(message(`field-${part}` as PlainMessage));
    within = part;
  }
  return message('disputed-field', { fields });
}
