import { seenTextPage } from '../derive/text-seen.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fault } from '../diagnostics/fault.ts';
import type { Rule } from './rule.ts';

export interface SeenTextsAreTold {
  'seen-text-called-unseen': { readonly page: string };
}

/** A document is not called unseen while the page on which its text stands was seen, in whatever part. */
export const seenTextsAreTold: Rule<SeenTextsAreTold> = (context) =>
  context.ofKind('document').flatMap(({ raw, record }): Diagnostic<SeenTextsAreTold>[] => {
    const page = record.text.seen ? null : seenTextPage(context.dataset, record);
    return page === null
      ? []
      : [fault('seen-text-called-unseen', { page }, context.place(raw, '/text/seen'))];
  });
