/**
 * `@summit/data/validate`: everything that works on any dataset, with open types: validators, rules, evidence,
 * what is derived, and diagnostics. No I/O.
 */
export {
  allRecords,
  currentId,
  findRecord,
  recordKinds,
  recordsOf,
  schemaVersion,
} from '../dataset/build.ts';
export { type DatasetLike, type DatasetLists, datasetOf } from '../dataset/shapes.ts';
export { type CodeListTitle, minorUnits, symbolOfUnit, titleOfCode } from '../derive/codes.ts';
export { chainOfControl, partyOf, sideOf, sideOfPerson } from '../derive/controllers.ts';
export { derivedCodeLists } from '../derive/derived-codes.ts';
export { type DayRange, dayRange, isRealDate } from '../derive/edtf.ts';
export { evidenceUpTo, type SeenOfSource, seenOf } from '../derive/evidence-day.ts';
export {
  type ChangeOfFirmness,
  changeOfFirmness,
  type Firmness,
  firmnessOf,
  type Incomparable,
  type Level,
} from '../derive/firmness.ts';
export {
  type Independence,
  independenceAmong,
  independenceOf,
} from '../derive/independence.ts';
export {
  type ComparedTopic,
  type FigureChange,
  figureChanges,
  inOrderOfTime,
  isOfSameParties,
  isTextSeenWhole,
  meetingsOfSeries,
  type ToldOfTopic,
  type TopicChange,
  type TopicOverMeetings,
  topicOf,
  topicsOver,
} from '../derive/meetings.ts';
export { isOfMeeting } from '../derive/of-meeting.ts';
export { sidesOf, sidesOfEvidence, speakerSides } from '../derive/sides.ts';
export { type PartyStance, stances, stancesOnClaim } from '../derive/stances.ts';
export { isOneSided, type Standing, standing, type Vouching, vouching } from '../derive/standing.ts';
export {
  familyOf,
  type ObligorStatus,
  type PresentStatus,
  STATUS_FAMILIES,
  type StatusFamily,
  type StatusReport,
  status,
} from '../derive/status.ts';
export { type Subset, subsetOf } from '../derive/subset.ts';
export { type TextSeen, textSeenOf } from '../derive/text-seen.ts';
export type {
  DataCatalogue,
  DataCode,
  DataDiagnostic,
  RuleCatalogue,
  SchemaCatalogue,
  SyntaxCatalogue,
} from '../diagnostics/catalogue.ts';
export {
  compareDiagnostics,
  type Diagnostic,
  type Place,
  type Related,
  type Severity,
  sortDiagnostics,
  type Wording,
  type Words,
  wordsFor,
} from '../diagnostics/diagnostic.ts';
export {
  type FormatOptions,
  type FormatStyle,
  formatDiagnostic,
  formatDiagnostics,
} from '../diagnostics/format.ts';
export { nearest } from '../diagnostics/nearest.ts';
export { visible } from '../diagnostics/visible.ts';
export { dataWords } from '../diagnostics/words.ts';
export { type Carrying, carrying, isSameNeed, type Need, needsOf } from '../evidence/carrying.ts';
export {
  codePointOffsets,
  countCodePoints,
  sliceCodePoints,
  type TextRange,
} from '../evidence/code-points.ts';
export { type Coverage, coverage, type Stretch, type UncoveredRange } from '../evidence/coverage.ts';
export { findPhrase, type PhraseMatch, type PhraseSearch } from '../evidence/find-phrase.ts';
export type { Tolerated } from '../evidence/fold.ts';
export type { NearPassage } from '../evidence/most-alike.ts';
export { isSeen, lineage, origins, shareOrigin, sourcesBehind, witnesses } from '../evidence/origins.ts';
export { type Passage, passages } from '../evidence/passages.ts';
export { placeInText, type TextPlace } from '../evidence/place-in-text.ts';
export { type Relocation, type RelocationOutcome, relocate } from '../evidence/relocate.ts';
export { digest } from '../evidence/sha256.ts';
export {
  type FormDifference,
  formAsRecorded,
  formsOf,
  type RecordedText,
  type TextForm,
} from '../evidence/text-forms.ts';
export {
  type PassageCheck,
  type PassageOutcome,
  type SourceCheck,
  type Verification,
  verifyEvidence,
} from '../evidence/verify.ts';
export {
  type QuotationCheck,
  type QuotationOutcome,
  type UnseenPage,
  unseenPages,
  verifyQuotations,
} from '../evidence/verify-quotations.ts';
export { codeLists } from '../generated/code-lists.ts';
export { kinds } from '../generated/model.ts';
export type * from '../generated/open.ts';
export { type Reference, references } from '../model/references.ts';
export type { JsonObject, JsonValue, NodeSpans, RawRecord, SourceFile, Span } from '../parse/raw-record.ts';
export { type Body, type BodyMember, bodies, membersOn } from '../presets/bodies.ts';
export type { CanonicalForm } from '../rules/rule.ts';
export { rawRecords } from './raw-records.ts';
export { assertRecord, InvalidRecordError, isRecord } from './records.ts';
export { type SchemaFault, schemaFaults } from './schema-faults.ts';
export { type LeftOutSummit, type SoundPart, soundPart } from './sound-part.ts';
export { type ValidateOptions, type ValidateResult, validate } from './validate.ts';
