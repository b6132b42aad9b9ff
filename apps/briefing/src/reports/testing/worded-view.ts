import { english } from '../../messages/catalogues.ts';
import { inWords, type Worded } from '../../messages/in-words.ts';
import { buildView } from '../build-view.ts';
import type { BriefingView } from '../types.ts';

/** A view in English words, as templates are given it. */
export function wordedView<V extends BriefingView = BriefingView>(
  ...asked: Parameters<typeof buildView>
): Worded<V> {
  return inWords(buildView(...asked), english()) as unknown as Worded<V>;
}
