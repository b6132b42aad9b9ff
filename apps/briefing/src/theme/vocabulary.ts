import { vocabularyOf } from '../../../../packages/typesetter/src/document/vocabulary.ts';
import { design } from './theme.ts';

/** What templates of reports may be written in. */
export const VOCABULARY = vocabularyOf(design);
