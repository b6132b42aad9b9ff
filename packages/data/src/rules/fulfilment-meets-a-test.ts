import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fault } from '../diagnostics/fault.ts';
import type { Rule } from './rule.ts';

export interface FulfilmentMeetsATest {
  'fulfilled-without-test': {
    readonly commitment: string;
    readonly lacks: 'test' | 'evidence that meets it';
  };
  'event-of-no-obligor': { readonly body: string; readonly obligors: readonly string[] };
}

/**
 * Nothing is fulfilled without a test, and evidence that speaks for it and meets the test. Events name obligors of
 * their commitment.
 */
export const fulfilmentMeetsATest: Rule<FulfilmentMeetsATest> = (context) =>
  context.ofKind('commitment').flatMap(({ raw, record }) => {
    const own = new Set(record.obligors.map((id) => context.resolve(id)));
    return record.events.flatMap((event, index): Diagnostic<FulfilmentMeetsATest>[] => {
      const found: Diagnostic<FulfilmentMeetsATest>[] = (event.obligors ?? []).flatMap((body, at) => {
        const resolved = context.resolve(body);
        if (!resolved || own.has(resolved)) return [];
        const place = context.place(raw, `/events/${index}/obligors/${at}`);
        return [fault('event-of-no-obligor', { body, obligors: record.obligors }, place)];
      });
      if (event.status !== 'fulfilled') return found;
      const meets = event.meetsTest && event.evidence.some(({ relation }) => relation !== 'contradicts');
      if (record.test !== undefined && meets) return found;
      const lacks = record.test === undefined ? 'test' : 'evidence that meets it';
      const place = context.place(raw, `/events/${index}/status`);
      return [...found, fault('fulfilled-without-test', { commitment: record.id, lacks }, place)];
    });
  });
