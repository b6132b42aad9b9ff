/** What a start tag opens, as far as it follows from how the tag is written. */
import type { FaultCode } from './faults.ts';
import type { StartTag } from './markup.ts';
import type { Attributes, Origin } from './types.ts';
import type { ElementRule, Vocabulary } from './vocabulary.ts';

export interface Opening {
  /** None for an element that is not in the vocabulary. */
  readonly rule: ElementRule | undefined;
  /** The tag's own; none where it does not tell. */
  readonly origin: Origin | undefined;
  readonly id: string | undefined;
  /** One that the element may have. */
  readonly className: string | undefined;
  readonly lang: string | undefined;
  readonly basis: string | undefined;
  /** Those that no field of a node tells. */
  readonly attributes: Attributes | undefined;
  readonly faults: readonly { readonly code: FaultCode; readonly detail: string }[];
}

/** Told by fields of the nodes that they make. */
const FIELDS: ReadonlySet<string> = new Set([
  'href',
  'scope',
  'colspan',
  'rowspan',
  'data-chart',
  'src',
  'alt',
  'data-symbol',
]);

export function readOpening(
  { name, attributes, repeated }: StartTag,
  { elements, attributes: global }: Vocabulary,
  basis: string | undefined,
): Opening {
  const rule = Object.hasOwn(elements, name) ? elements[name] : undefined;
  const faults: { code: FaultCode; detail: string }[] = repeated.map((detail) => ({
    code: 'repeated-attribute',
    detail,
  }));
  let rest: Record<string, string> | undefined;
  if (rule)
    for (const [key, value] of attributes) {
      if (key === 'class') {
        if (!rule.classes.includes(value)) faults.push({ code: 'unknown-class', detail: value });
      } else if (global.includes(key)) continue;
      else if (!rule.attributes.includes(key)) faults.push({ code: 'unknown-attribute', detail: key });
      else if (!FIELDS.has(key)) {
        rest ??= {};
        rest[key] = value;
      }
    }
  const id = attributes.get('id');
  if (id !== undefined && !/^[A-Za-z][\w-]*$/.test(id))
    faults.push({ code: 'bad-value', detail: `id="${id}"` });
  const lang = attributes.get('lang');
  if (lang !== undefined && !isLanguageTag(lang))
    faults.push({ code: 'bad-value', detail: `lang="${lang}"` });
  const className = attributes.get('class');
  return {
    rule,
    origin: originOf(attributes.get('data-at')),
    id,
    className: className !== undefined && rule?.classes.includes(className) ? className : undefined,
    lang: lang !== undefined && isLanguageTag(lang) ? lang : undefined,
    basis: basis === undefined ? undefined : attributes.get(`data-${basis}`),
    attributes: rest,
    faults,
  };
}

/** Well-formed (BCP 47, 2.1), without the finer rules: subtags of letters and figures. */
export const isLanguageTag = (lang: string): boolean => /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i.test(lang);

function originOf(value: string | undefined): Origin | undefined {
  const match = value === undefined ? null : /^(.+):(\d+)$/.exec(value);
  return match ? { template: match[1] ?? '', line: Number(match[2]) } : undefined;
}
