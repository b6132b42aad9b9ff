/**
 * Text that is shown on a terminal. Records, packages, briefings and names of files come from others, who may put into
 * them what moves the cursor, draws a link or forges a line. A plain string is therefore never written as it is: what
 * is not `Shown` is made visible, with the ends of its lines, in the one place that writes.
 */
import { visible } from '@summit/data/validate';

/** Text of our own making, in which all that came from others has been made visible. */
export class Shown {
  constructor(readonly text: string) {}
}

/** What a line may be made of. */
export type Line = string | Shown;

/** A line as it may be written. */
export function textOf(line: Line): string {
  return line instanceof Shown ? line.text : visible(line);
}

/** Our own words with values in them, which are made visible unless they are shown already. */
export function shown(words: TemplateStringsArray, ...values: readonly (Line | number)[]): Shown {
  return new Shown(
    String.raw({ raw: words }, ...values.map((value) => (typeof value === 'number' ? value : textOf(value)))),
  );
}

/** Lines one below the other. */
export function inLines(lines: readonly Line[]): Shown {
  return new Shown(lines.map(textOf).join('\n'));
}

/** A value as JSON, in which escapes that mean the same stand for what is not seen. */
export function asJson(value: unknown): Shown {
  return escapedJson(JSON.stringify(value, null, 2));
}

/** The same for what is JSON already: what is not seen can only stand in its texts. */
export function escapedJson(json: string): Shown {
  return new Shown(
    json.replace(/[^\n -~]/gu, (character) =>
      visible(character) === character ? character : character.replace(/[\s\S]/g, escapedUnit),
    ),
  );
}

function escapedUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
