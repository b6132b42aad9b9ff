import { codeLists } from '../../generated/code-lists.ts';
import type { SpeechAct } from '../../generated/open.ts';

/** The speech acts from the firmest to the loosest: the order of the schema is the ladder. */
const LADDER = Object.keys(codeLists.SpeechAct) as readonly SpeechAct[];

/** How firm a speech act is: what is said with it may use verbs of this rank or lower. */
export function rankOf(act: SpeechAct): number {
  return LADDER.length - LADDER.indexOf(act);
}

/**
 * Verbs that report an act as done, with the act that they say. Only finite forms: `to sign` and `signing` say nothing
 * of an act that was done. Present forms that are nouns as well, such as `pledges`, are left out.
 */
const VERBS: readonly (readonly [SpeechAct, RegExp])[] = [
  ['ratified', /\b(?:ratified|ratifies)\b/gi],
  ['signed', /\b(?:signed|initialled|inked)\b/gi],
  ['adopted', /\b(?:adopted|adopts|approved|approves|enacted)\b/gi],
  ['concluded', /\b(?:concluded|concludes|sealed|finali[sz]ed|clinched)\b/gi],
  ['launched', /\b(?:launched|inaugurated|inaugurates)\b/gi],
  ['agreed', /\b(?:agreed|agrees|agree (?:on|that|to)|decided|decides|resolved to)\b/gi],
  [
    'pledged',
    /\b(?:pledged|vowed|promised|guaranteed|undertook|undertakes|committed (?:itself|themselves|himself|herself|to))\b/gi,
  ],
  ['endorsed', /\b(?:endorsed|endorses|subscribed to)\b/gi],
  ['announced', /\b(?:announced|announces|declared|declares|issued|unveiled)\b/gi],
  ['reaffirmed', /\b(?:reaffirmed|reaffirms|reiterated|reiterates|recommitted)\b/gi],
  ['condemned', /\b(?:condemned|condemns|denounced|denounces|deplored)\b/gi],
  ['rejected', /\b(?:rejected|rejects|refused|refuses|objected)\b/gi],
  ['withdrew', /\b(?:withdrew|withdraws|pulled out of|backed out of)\b/gi],
  ['welcomed', /\b(?:welcomed|welcomes|hailed|applauded)\b/gi],
  ['invited', /\binvited\b/gi],
  ['proposed', /\b(?:proposed|proposes|suggested|suggests|called for|urged)\b/gi],
];

/** A verb of a text, and the act that it says was done. */
export interface SpokenAct {
  readonly words: string;
  readonly act: SpeechAct;
  readonly rank: number;
}

/** The acts that a text says were done; denied ones are left out. */
export function spokenActs(text: string): SpokenAct[] {
  return VERBS.flatMap(([act, pattern]) =>
    [...text.matchAll(pattern)]
      .filter(({ index }) => !DENIED.test(text.slice(Math.max(0, index - 30), index)))
      .map(([words]) => ({ words, act, rank: rankOf(act) })),
  );
}

/** A denial, an infinitive or a condition just before the verb: `was not signed`, `has yet to be signed`. */
const DENIED =
  /(?:\b(?:not|never|no|nor|without|neither|to be|yet to|were to be)(?:\s+\w+){0,2}|\b(?:to|will|would|may|might|can|could|should|must)(?:\s+be)?)\s+$/i;
