import { vocabularyOf } from '@summit/typesetter';
import { design } from './theme.ts';

/** What templates of reports may be written in. */
export const VOCABULARY = vocabularyOf(design);
