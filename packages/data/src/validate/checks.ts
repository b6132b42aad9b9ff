import type { SchemaError, SchemaValidator } from './schema-validator.ts';

/**
 * What the generated validators do over and over, said once: scripts/generate/compact.ts puts calls to these in
 * the place of Ajv's code. Each takes the faults found so far, null for none, and gives them with its own. Paths
 * lead from the value that a validator is given, and grow on the way out: what is sound needs none.
 */
type Errors = SchemaError[] | null;
type Fields = Readonly<Record<string, unknown>>;
type Params = Readonly<Record<string, unknown>>;

export function report(errors: Errors, keyword: string, params: Params, instancePath = ''): SchemaError[] {
  const all = errors ?? [];
  all.push({ instancePath, keyword, params });
  return all;
}

/** What a shared definition finds in a value, or in a part of it: the step that leads there. */
export function follow(
  errors: Errors,
  validator: SchemaValidator,
  value: unknown,
  step?: string | number,
): Errors {
  if (validator(value)) return errors;
  const all = errors ?? [];
  for (const error of validator.errors ?? [])
    all.push(step === undefined ? error : { ...error, instancePath: `/${step}${error.instancePath}` });
  return all;
}

export function needs(errors: Errors, data: Fields, names: readonly string[]): Errors {
  let all = errors;
  for (const missingProperty of names)
    if (data[missingProperty] === undefined) all = report(all, 'required', { missingProperty });
  return all;
}

/** What is wrong with the properties of a closed object: each has a definition, or one value that it must have. */
export function properties(
  errors: Errors,
  data: Fields,
  known: Readonly<Record<string, SchemaValidator | string>>,
): Errors {
  let all = errors;
  for (const additionalProperty in data)
    if (!Object.hasOwn(known, additionalProperty))
      all = report(all, 'additionalProperties', { additionalProperty });
  for (const name in known) {
    const expected = known[name];
    const value = data[name];
    if (value === undefined) continue;
    if (typeof expected === 'function') all = follow(all, expected, value, name);
    else if (value !== expected) all = report(all, 'const', { allowedValue: expected }, `/${name}`);
  }
  return all;
}

export function oneOf(errors: Errors, data: unknown, allowedValues: readonly unknown[]): Errors {
  return allowedValues.includes(data) ? errors : report(errors, 'enum', { allowedValues });
}

export function wrongType(errors: Errors, type: string): Errors {
  return report(errors, 'type', { type });
}

export function items(errors: Errors, validator: SchemaValidator, data: readonly unknown[]): Errors {
  let all = errors;
  for (let at = 0; at < data.length; at++) all = follow(all, validator, data[at], at);
  return all;
}

/** The names of members that have not the form that they should. */
export function names(errors: Errors, data: Fields, form: RegExp): Errors {
  let all = errors;
  for (const propertyName in data)
    if (!form.test(propertyName)) all = report(all, 'propertyNames', { propertyName });
  return all;
}

/** Members of whatever name, all of one sort. */
export function members(errors: Errors, validator: SchemaValidator, data: Fields): Errors {
  let all = errors;
  for (const name in data) all = follow(all, validator, data[name], escaped(name));
  return all;
}

/** A name as a JSON Pointer writes it. */
function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
