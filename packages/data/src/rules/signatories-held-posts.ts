import { dayRange } from '../derive/edtf.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fault } from '../diagnostics/fault.ts';
import type { DateRange, Document, Person } from '../generated/open.ts';
import type { Rule, RuleContext } from './rule.ts';

export interface SignatoriesHeldPosts {
  'signatory-not-in-post': { readonly person: string; readonly organization: string; readonly day: string };
}

/**
 * A signatory held a post in the body concerned on the day of signing. A bound that a post leaves out is open;
 * a document without a day, or whose signatory has no record, is passed over.
 */
export const signatoriesHeldPosts: Rule<SignatoriesHeldPosts> = (context) =>
  context.ofKind('document').flatMap(({ raw, record }) => {
    const range = signingDay(record, context);
    if (!range) return [];
    return record.signatories.flatMap((signatory, index): Diagnostic<SignatoriesHeldPosts>[] => {
      const person = context.find('person', signatory.person);
      const organization = signatory.organization ?? signatory.onBehalfOf;
      if (!person || heldPost(person, organization, range, context)) return [];
      const args = { person: person.id, organization, day: range.start };
      return [fault('signatory-not-in-post', args, context.place(raw, `/signatories/${index}/person`))];
    });
  });

function signingDay({ conclusion }: Document, context: RuleContext): DateRange | undefined {
  const meeting = conclusion?.summit === undefined ? undefined : context.find('summit', conclusion.summit);
  return conclusion?.date ?? meeting?.date;
}

function heldPost(person: Person, organization: string, on: DateRange, context: RuleContext): boolean {
  const first = dayRange(on.start).first;
  const last = dayRange(on.end ?? on.start).last;
  const meant = context.find('organization', organization)?.id ?? organization;
  return person.posts.some((post) => {
    const body = context.find('organization', post.organization);
    const fits = body?.id === meant || body?.state === meant || body?.partOf === meant;
    const taken = post.since === undefined || dayRange(post.since).first <= last;
    return fits && taken && (post.until === undefined || dayRange(post.until).last >= first);
  });
}
