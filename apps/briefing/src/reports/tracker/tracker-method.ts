/** How the tracker counts and judges, in words that stand in every edition. */

import { STATUS } from '../../facts/words.ts';
import type { MethodView } from './tracker-types.ts';

export const METHOD: MethodView = {
  rules: [
    {
      term: 'What counts',
      text: 'An undertaking that a party or a company took at the meeting: who is to do what. It must rest on something that was signed, concluded, agreed, launched, announced or reaffirmed; what was only discussed does not count. Declared positions are listed and not scored.',
    },
    {
      term: 'Evidence',
      text: 'A status follows from dated events, each with its source; it is never entered by hand. An event counts once its date is over: what happened “in 2020” counts from the end of that year. Silence is not failure: where nothing was found, the status is “No news”.',
    },
    {
      term: 'Overdue',
      text: 'The due date has passed, and the commitment was neither fulfilled nor given up. Where it has no due date it can be neither late nor overdue.',
    },
    {
      term: 'Limits',
      text: 'The texts of most instruments are not public, so that strength is rated on what is known of them. Most events rest on public reports seen in part. There is no total score: the commitments differ too much in weight to be added up.',
    },
  ],
  scale: Object.values(STATUS),
  strength: [
    { term: 'Obligation', text: 'how far the parties are bound.' },
    { term: 'Precision', text: 'how clearly it says what is to be done.' },
    { term: 'Delegation', text: 'how far others may judge or carry it out.' },
  ],
};
