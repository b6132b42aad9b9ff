/** Compares two states of the schemas and of the words for codes, by what a change means for records and readers. */
import type { Change } from './change.ts';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type Schema = { readonly [key: string]: Json };

/** Words for people, which no program should go by. */
const WORDS = new Set(['title', 'description', '$schema', '$comment']);
/** Limits, and in which direction they let more pass. */
const LIMITS: Readonly<Record<string, 1 | -1>> = {
  maxLength: 1,
  maxItems: 1,
  maximum: 1,
  minLength: -1,
  minItems: -1,
  minimum: -1,
};
const NAMED = new Set(['properties', '$defs']);
const LISTS = new Set(['oneOf', 'anyOf', 'enum', 'required']);

/** The changes of the schemas, by the names of their files. What is not known to be harmless counts as a break. */
export function compareSchemas(
  before: ReadonlyMap<string, Json>,
  after: ReadonlyMap<string, Json>,
): Change[] {
  const changes: Change[] = [];
  const tell = (bump: Change['bump'], at: string, what: string) => changes.push({ bump, at, what });

  const schemas = (old: Schema, now: Schema, at: string): void => {
    for (const key of new Set([...Object.keys(old), ...Object.keys(now)])) {
      const [a, b, place] = [old[key], now[key], `${at}/${key.replaceAll('/', '~1')}`];
      if (JSON.stringify(a) === JSON.stringify(b)) continue;
      const limit = LIMITS[key];
      if (WORDS.has(key)) tell('patch', place, 'is worded otherwise');
      else if (NAMED.has(key)) named(asObject(a), asObject(b), place);
      else if (LISTS.has(key)) lists(key, asList(a), asList(b), place);
      else if (limit !== undefined) {
        const wider = b === undefined || (a !== undefined && (Number(b) - Number(a)) * limit > 0);
        tell(wider ? 'minor' : 'major', place, `was ${a ?? 'free'}, and is ${b ?? 'free'}`);
      } else if (isObject(a) && isObject(b)) schemas(a, b, place);
      else tell('major', place, `was ${JSON.stringify(a) ?? 'free'}, and is ${JSON.stringify(b) ?? 'free'}`);
    }
  };
  const named = (old: Schema, now: Schema, at: string) => {
    for (const [name, schema] of Object.entries(old)) {
      const other = now[name];
      if (other === undefined) tell('major', `${at}/${name}`, 'is gone');
      else schemas(asObject(schema), asObject(other), `${at}/${name}`);
    }
    for (const name of Object.keys(now)) if (!(name in old)) tell('minor', `${at}/${name}`, 'is new');
  };
  /** Members are paired by the code or the reference that they are, others by their order. */
  const lists = (key: string, old: readonly Json[], now: readonly Json[], at: string) => {
    const keys = (list: readonly Json[]) =>
      new Map(list.map((one, index) => [keyOf(one) ?? `${index}`, one]));
    const [olds, nows] = [keys(old), keys(now)];
    for (const [name, a] of olds) {
      const b = nows.get(name);
      if (b === undefined)
        tell('major', `${at}: ${name}`, key === 'required' ? 'may be absent now' : 'is gone');
      else if (isObject(a) && isObject(b)) schemas(a, b, `${at}: ${name}`);
    }
    for (const name of nows.keys())
      if (!olds.has(name))
        tell(
          key === 'required' ? 'major' : 'minor',
          `${at}: ${name}`,
          key === 'required' ? 'is required now' : 'is new',
        );
  };

  for (const [file, old] of before) {
    const now = after.get(file);
    if (now === undefined) tell('major', file, 'is gone');
    else if (file === 'codes.json') words(asObject(old), asObject(now), file, tell);
    else schemas(asObject(old), asObject(now), file);
  }
  for (const file of after.keys()) if (!before.has(file)) tell('minor', file, 'is new');
  return changes;
}

/** Lists, codes and titles of codes: one that is gone is a break, another word for one is none. */
function words(
  old: Schema,
  now: Schema,
  at: string,
  tell: (bump: Change['bump'], at: string, what: string) => void,
): void {
  for (const name of new Set([...Object.keys(old), ...Object.keys(now)])) {
    const [a, b, place] = [old[name], now[name], `${at}/${name}`];
    if (b === undefined) tell('major', place, 'is gone');
    else if (a === undefined) tell('minor', place, 'is new');
    else if (isObject(a) && isObject(b)) words(a, b, place, tell);
    else if (a !== b) tell('patch', place, 'is worded otherwise');
  }
}

function keyOf(member: Json): string | null {
  if (!isObject(member)) return String(member);
  const fields = Object.values(asObject(member['properties'])).map((field) => asObject(field)['const']);
  const key = member['const'] ?? member['$ref'] ?? fields.find((one) => one !== undefined);
  return key === undefined ? null : String(key);
}

function isObject(value: Json | undefined): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asObject(value: Json | undefined): Schema {
  return isObject(value) ? value : {};
}

function asList(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}
