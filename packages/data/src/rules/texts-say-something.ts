import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fault } from '../diagnostics/fault.ts';
import { ofEachRecord } from './rule.ts';

export interface TextsSaySomething {
  'blank-text': object;
}

/** No text is white space alone. Whether it may be empty, the schema says; this looks the same and is never meant. */
export const textsSaySomething = ofEachRecord<TextsSaySomething>(
  (context) => (one) =>
    context
      .parts(one, 'string')
      .flatMap(({ value, pointer }): Diagnostic<TextsSaySomething>[] =>
        typeof value === 'string' && value !== '' && value.trim() === ''
          ? [fault('blank-text', {}, context.place(one.raw, pointer))]
          : [],
      ),
);
