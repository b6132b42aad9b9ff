/**
 * The members that the name of a field goes through, outermost first: `positions.2.party`, or the same with slashes, as
 * in a JSON Pointer. Places in lists count from 0. An empty name is the whole record.
 */
export function fieldPath(field: string): string[] {
  const plain = field.replace(/^\/|\/$/g, '');
  return plain === '' ? [] : plain.split(/[./]/);
}

/** Whether a member is a place in a list. */
export function isIndex(member: string): boolean {
  return /^(?:0|[1-9]\d{0,4})$/.test(member);
}
