import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fault } from '../diagnostics/fault.ts';
import { linesOf } from './prose/lines.ts';
import { rankOf, spokenActs } from './prose/speech-acts.ts';
import { inOwnName } from './prose/text.ts';
import { ofEachRecord } from './rule.ts';

export interface SpeechActsAreNotRaised {
  'speech-act-raised': {
    readonly words: string;
    readonly act: string;
    readonly claims: readonly string[];
    readonly allowed: string;
  };
}

/** What was discussed is not agreed: no line has a verb that is firmer than the acts of the claims it rests on. */
export const speechActsAreNotRaised = ofEachRecord<SpeechActsAreNotRaised>(
  (context) => (one) =>
    linesOf(one, context).flatMap(({ raw, pointer, text, claims }): Diagnostic<SpeechActsAreNotRaised>[] => {
      const firmest = [...claims].sort((a, b) => rankOf(b.speechAct) - rankOf(a.speechAct))[0];
      if (!firmest) return [];
      return spokenActs(inOwnName(text))
        .filter(({ rank }) => rank > rankOf(firmest.speechAct))
        .map(({ words, act }) => {
          const args = { words, act, claims: claims.map(({ id }) => id), allowed: firmest.speechAct };
          return fault('speech-act-raised', args, context.place(raw, pointer));
        });
    }),
);
