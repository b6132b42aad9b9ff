import { objectShape, titleOfKind, walk } from '../model/walk.ts';
import { isObject, type JsonObject, type JsonValue, pointerPath } from '../parse/raw-record.ts';

/** A fact of a record that has evidence of its own: the record itself, a participant, a position, a value. */
export interface EvidencePlace {
  /** JSON Pointer (RFC 6901) to what the evidence is of; empty for the record itself. */
  readonly pointer: string;
  /** Whether the record is not complete without it. */
  readonly required: boolean;
  /** Whether there is some, with a source. */
  readonly given: boolean;
}

/** The facts of a record that have or may have evidence of their own, in the order of its fields. */
export function evidencePlaces(kind: string, value: JsonObject): EvidencePlace[] {
  const found: EvidencePlace[] = [];
  walk(titleOfKind(kind) ?? '', value, ({ title, pointer, value: part }) => {
    if (!isObject(part)) return;
    const shape = objectShape(title, part);
    if (shape?.fields['evidence']?.type !== 'Evidence' || found.some((one) => one.pointer === pointer))
      return;
    const given = listOf(part['evidence']).some((one) => !isBlank(one));
    found.push({ pointer, required: shape.required.includes('evidence'), given });
  });
  return found;
}

/** A record with one more piece of evidence for one of its facts; pieces that name no source make room for it. */
export function withEvidence(value: JsonObject, pointer: string, evidence: JsonObject): JsonObject {
  return added(value, [...pointerPath(pointer), 'evidence'], evidence) as JsonObject;
}

function added(value: JsonValue, [member, ...rest]: readonly string[], evidence: JsonObject): JsonValue {
  if (member === undefined) return [...listOf(value).filter((one) => !isBlank(one)), evidence];
  if (Array.isArray(value))
    return value.map((one: JsonValue, index) =>
      String(index) === member ? added(one, rest, evidence) : one,
    );
  const object = value as JsonObject;
  return { ...object, [member]: added(object[member] ?? [], rest, evidence) };
}

function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? value : [];
}

/** Whether evidence is still to be filled in. */
function isBlank(value: JsonValue): boolean {
  return isObject(value) && value['source'] === '';
}
