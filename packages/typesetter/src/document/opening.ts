/** What a start tag opens, as far as it follows from how the tag is written. */
import type { DocumentFault } from './faults.ts';
import type { StartTag } from './scan.ts';
import type { Origin } from './types.ts';
import { type ElementRule, GLOBAL_ATTRIBUTES, VOID, type Vocabulary } from './vocabulary.ts';

export interface Opening {
  /** None for an element that is not in the vocabulary. */
  readonly rule: ElementRule | undefined;
  readonly isVoid: boolean;
  readonly isFootnote: boolean;
  /** The tag's own; none where it does not tell. */
  readonly origin: Origin | undefined;
  readonly id: string | undefined;
  /** One that the element may have. */
  readonly className: string | undefined;
  readonly lang: string | undefined;
  readonly claim: string | undefined;
  readonly faults: readonly Omit<DocumentFault, 'origin'>[];
  /** Ids that must be in the document. */
  readonly references: readonly string[];
}

const GLOBAL: ReadonlySet<string> = new Set(GLOBAL_ATTRIBUTES);
const NONE: readonly never[] = [];

export function readOpening(
  { name, attributes, repeated }: StartTag,
  origin: Origin | undefined,
  vocabulary: Vocabulary,
): Opening {
  const rule = Object.hasOwn(vocabulary, name) ? vocabulary[name] : undefined;
  const id = attributes.get('id');
  const className = attributes.get('class');
  const faults: Omit<DocumentFault, 'origin'>[] = [];
  const references: string[] = [];
  for (let i = 0; i < repeated.length; i++)
    faults.push({ code: 'repeated-attribute', detail: repeated[i] ?? '' });
  if (rule)
    attributes.forEach((value, key) => {
      if (!GLOBAL.has(key) && !rule.attributes.includes(key))
        faults.push({ code: 'unknown-attribute', detail: key });
      else if (key === 'class') {
        if (!rule.classes.includes(value)) faults.push({ code: 'unknown-class', detail: value });
      } else if (key === 'aria-labelledby') references.push(value);
      else if (key === 'href' && value.startsWith('#')) references.push(value.slice(1));
    });
  if (id !== undefined && !/^[A-Za-z][\w-]*$/.test(id))
    faults.push({ code: 'bad-value', detail: `id="${id}"` });
  return {
    rule,
    isVoid: VOID.has(name),
    isFootnote: className === 'footnote',
    origin,
    id,
    className: className !== undefined && rule?.classes.includes(className) ? className : undefined,
    lang: attributes.get('lang'),
    claim: attributes.get('data-claim'),
    faults: faults.length > 0 ? faults : NONE,
    references: references.length > 0 ? references : NONE,
  };
}
