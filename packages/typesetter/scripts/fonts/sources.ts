/** Where the source fonts come from: the npm packages that carry Google Fonts' static builds. */
import { createRequire } from 'node:module';
import type { FontFamilies } from '../../src/prepare/prepare-fonts.ts';
import type { FaceId } from '../../src/text/types.ts';

const require = createRequire(import.meta.url);

const NAMES = {
  'source-serif-4': 'SourceSerif4',
  'source-sans-3': 'SourceSans3',
  'noto-sans-sc': 'NotoSansSC',
} as const;

/** Path of a font in its package. */
const font = (family: keyof typeof NAMES, style: string): string =>
  require.resolve(`@expo-google-fonts/${family}/${style}/${NAMES[family]}_${style}.ttf`);

// Subsets are modified versions, which the licences forbid to go by the reserved name 'Source'.
export const LATIN = {
  serif: {
    name: 'Summit Serif',
    regular: font('source-serif-4', '400Regular'),
    italic: font('source-serif-4', '400Regular_Italic'),
    bold: font('source-serif-4', '600SemiBold'),
    boldItalic: font('source-serif-4', '600SemiBold_Italic'),
  },
  sans: {
    name: 'Summit Sans',
    regular: font('source-sans-3', '400Regular'),
    italic: font('source-sans-3', '400Regular_Italic'),
    bold: font('source-sans-3', '600SemiBold'),
  },
} as const satisfies FontFamilies;

export const HAN = {
  han: { name: 'Summit Han', regular: font('noto-sans-sc', '400Regular') },
} as const satisfies FontFamilies;

/** Files of the prepared faces. */
export const LATIN_FILES: Readonly<Record<Exclude<FaceId, 'han'>, string>> = {
  serif: LATIN.serif.regular,
  'serif-italic': LATIN.serif.italic,
  'serif-bold': LATIN.serif.bold,
  'serif-bold-italic': LATIN.serif.boldItalic,
  sans: LATIN.sans.regular,
  'sans-italic': LATIN.sans.italic,
  'sans-bold': LATIN.sans.bold,
};
