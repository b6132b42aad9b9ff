import { adjectivesAreAttributed } from './adjectives-are-attributed.ts';
import { claimsAreSupported } from './claims-are-supported.ts';
import { commitmentsRestOnDecisions } from './commitments-rest-on-decisions.ts';
import { corroborationHasTwoOrigins } from './corroboration-has-two-origins.ts';
import { datesAreReal } from './dates-are-real.ts';
import { derivationHasNoCycles } from './derivation-has-no-cycles.ts';
import { digestsMatch } from './digests-match.ts';
import { discrepanciesAreSound } from './discrepancies-are-sound.ts';
import { figuresHavePeriods } from './figures-have-periods.ts';
import { fileNameIsId } from './file-name-is-id.ts';
import { formIsCanonical } from './form-is-canonical.ts';
import { idsAreUnique } from './ids-are-unique.ts';
import { independenceFitsOrigins } from './independence-fits-origins.ts';
import { keyPointsAreCorroborated } from './key-points-are-corroborated.ts';
import { numbersComeFromClaims } from './numbers-come-from-claims.ts';
import { numbersHaveFigures } from './numbers-have-figures.ts';
import { openDisputesAreCautioned } from './open-disputes-are-cautioned.ts';
import { partsResolve } from './parts-resolve.ts';
import { passagesLieInTexts } from './passages-lie-in-texts.ts';
import { quotationsAreShort } from './quotations-are-short.ts';
import { redirectsAreSound } from './redirects-are-sound.ts';
import { referencesResolve } from './references-resolve.ts';
import type { Rule } from './rule.ts';
import { sentencesAreShort } from './sentences-are-short.ts';
import { signatoriesHeldPosts } from './signatories-held-posts.ts';
import { speechActsAreNotRaised } from './speech-acts-are-not-raised.ts';

/** All rules beyond the schema: identity, references, evidence, numbers, words, form. */
export const rules: readonly Rule[] = [
  fileNameIsId,
  idsAreUnique,
  redirectsAreSound,
  referencesResolve,
  partsResolve,
  datesAreReal,
  claimsAreSupported,
  passagesLieInTexts,
  digestsMatch,
  derivationHasNoCycles,
  independenceFitsOrigins,
  corroborationHasTwoOrigins,
  discrepanciesAreSound,
  figuresHavePeriods,
  numbersHaveFigures,
  numbersComeFromClaims,
  speechActsAreNotRaised,
  commitmentsRestOnDecisions,
  signatoriesHeldPosts,
  keyPointsAreCorroborated,
  openDisputesAreCautioned,
  quotationsAreShort,
  sentencesAreShort,
  adjectivesAreAttributed,
  formIsCanonical,
];
