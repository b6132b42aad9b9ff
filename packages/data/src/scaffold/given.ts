/** Values given for a record, as a tree of its fields. */
export interface Given {
  /** Values of the field itself, as texts, in the order given. */
  readonly texts: string[];
  readonly members: Map<string, Given>;
}

/** A value for a field: names and numbers of list items, joined by dots, and the value as text. */
export interface FieldValue {
  readonly field: string;
  readonly text: string;
}

export function gather(values: readonly FieldValue[]): Given {
  const root: Given = { texts: [], members: new Map() };
  for (const { field, text } of values) {
    let at = root;
    for (const name of field.split('.')) {
      const member = at.members.get(name) ?? { texts: [], members: new Map<string, Given>() };
      at.members.set(name, member);
      at = member;
    }
    at.texts.push(text);
  }
  return root;
}
