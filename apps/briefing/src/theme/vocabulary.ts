import { vocabularyOf } from '@summit/typesetter';
import { design } from './design.ts';

/** What templates of reports may be written in. */
export const VOCABULARY = vocabularyOf(design);
