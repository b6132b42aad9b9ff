/** Files of invented texts, as somebody holds them: a statement of two years, and one document in three languages. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NEW, OLD, VERSIONS } from '../../apps/briefing/src/text-comparison/testing/texts.ts';
import { freshFolder } from './folders.ts';

const LANGUAGES = { en: 'en', ru: 'ru', zh: 'zh-Hans' } as const;

/** A folder with `statement-2030`, `statement-2031` and `bay`, each in English, Russian and Chinese. */
export function comparedTexts(): string {
  const folder = freshFolder();
  for (const [key, lang] of Object.entries(LANGUAGES) as [keyof typeof LANGUAGES, string][])
    for (const [id, texts] of Object.entries({ 'statement-2030': OLD, 'statement-2031': NEW, bay: VERSIONS }))
      writeFileSync(join(folder, `${id}.${lang}.txt`), `${texts[key].join('\n\n').replaceAll('|', '')}\n`);
  return folder;
}
