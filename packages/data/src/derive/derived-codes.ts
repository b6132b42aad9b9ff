import { codeLists } from '../generated/code-lists.ts';
import type { Independence } from './independence.ts';
import type { Standing } from './standing.ts';
import type { PresentStatus } from './status.ts';
import type { Subset } from './subset.ts';

/** What each value stands for that is derived and in no record, by the name of its type. */
export const derivedCodeLists: {
  readonly Independence: { readonly [code in Independence]: string };
  readonly PresentStatus: { readonly [code in PresentStatus]: string };
  readonly Standing: { readonly [code in Standing]: string };
  readonly Subset: { readonly [code in Subset['kind']]: string };
} = Object.freeze({
  Independence: Object.freeze({
    first: 'It is the source from which the claim was first recorded.',
    'same-origin': 'It goes back to the same origin, and so proves faithful copying only.',
    'same-side': 'It comes from the same side as the first source, by way of another origin.',
    company: 'It comes from a company concerned: first-hand, and self-interested.',
    'other-party': 'It is the word of another side than that of the first source.',
    neutral: 'It was reported by somebody who is neither party nor company concerned.',
  }),
  PresentStatus: Object.freeze({
    ...codeLists.CommitmentStatus,
    pending: 'Nothing was heard of it by then.',
    'reported-fulfilled': 'It is fulfilled by the word of those alone who were to do it.',
  }),
  Standing: Object.freeze({
    corroborated: 'A witness of another origin says the same.',
    'corroborated-and-refined': 'A witness of another origin says it more precisely.',
    partly:
      'Other origins speak for it, but only companies concerned do, or something was looked for in vain.',
    'contradicted-in-a-detail': 'Some evidence says otherwise.',
    uncorroborated: 'Nothing of another origin speaks for it.',
  }),
  Subset: Object.freeze({
    all: 'All of the parties, more than two.',
    both: 'Both of two parties.',
    some: 'More than one of the parties, and not all.',
    one: 'One of the parties.',
    none: 'None of the parties.',
  }),
});
