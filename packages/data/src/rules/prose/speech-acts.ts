import type { SpeechAct } from '../../generated/open.ts';

/** How firm a speech act is: what is said with it may use verbs of this rank or lower. */
const RANKS: Readonly<Record<SpeechAct, number>> = {
  signed: 10,
  concluded: 9,
  launched: 8,
  agreed: 7,
  announced: 6,
  reaffirmed: 5,
  welcomed: 4,
  proposed: 3,
  discussed: 2,
  asserted: 1,
  reported: 1,
};

export function rankOf(act: SpeechAct): number {
  return RANKS[act];
}

/**
 * Verbs that report an act as done, with the act that they say. Only finite past forms: `to sign` and
 * `signing` say nothing of an act that was done.
 */
const VERBS: readonly (readonly [SpeechAct, RegExp])[] = [
  ['signed', /\b(?:signed|initialled|inked|ratified)\b/gi],
  ['concluded', /\b(?:concluded|sealed|finali[sz]ed|clinched)\b/gi],
  ['launched', /\b(?:launched|inaugurated)\b/gi],
  [
    'agreed',
    /\b(?:agreed|pledged|undertook|committed (?:itself|themselves|himself|to)|resolved to|decided)\b/gi,
  ],
  ['announced', /\b(?:announced|declared)\b/gi],
  ['reaffirmed', /\b(?:reaffirmed|reiterated)\b/gi],
  ['welcomed', /\bwelcomed\b/gi],
  ['proposed', /\b(?:proposed|suggested)\b/gi],
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

/** A denial or a passive infinitive just before the verb: `was not signed`, `has yet to be signed`. */
const DENIED = /\b(?:not|never|no|nor|without|neither|to be|yet to|were to be)(?:\s+\w+){0,2}\s+$/i;
