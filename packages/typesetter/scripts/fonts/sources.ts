/** Where the source fonts come from: the npm packages that carry Google Fonts' static builds. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FaceId } from '../../src/text/types.ts';

const require = createRequire(import.meta.url);

export const FAMILIES = {
  'source-serif-4': 'SourceSerif4',
  'source-sans-3': 'SourceSans3',
  'noto-sans-sc': 'NotoSansSC',
} as const;
export type Family = keyof typeof FAMILIES;

export type LatinFaceId = Exclude<FaceId, 'han'>;

export interface Source {
  readonly family: Family;
  /** Weight and slope as the package names them. */
  readonly style: string;
  /** Name, weight and slope under which the HTML uses it. */
  readonly css: { readonly family: string; readonly weight: number; readonly style: 'normal' | 'italic' };
}

// Subsets are modified versions, which the licences forbid to go by the reserved name 'Source'.
const SERIF = 'Summit Serif';
const SANS = 'Summit Sans';

export const LATIN_SOURCES: Readonly<Record<LatinFaceId, Source>> = {
  serif: {
    family: 'source-serif-4',
    style: '400Regular',
    css: { family: SERIF, weight: 400, style: 'normal' },
  },
  'serif-italic': {
    family: 'source-serif-4',
    style: '400Regular_Italic',
    css: { family: SERIF, weight: 400, style: 'italic' },
  },
  'serif-bold': {
    family: 'source-serif-4',
    style: '600SemiBold',
    css: { family: SERIF, weight: 600, style: 'normal' },
  },
  'serif-bold-italic': {
    family: 'source-serif-4',
    style: '600SemiBold_Italic',
    css: { family: SERIF, weight: 600, style: 'italic' },
  },
  sans: { family: 'source-sans-3', style: '400Regular', css: { family: SANS, weight: 400, style: 'normal' } },
  'sans-italic': {
    family: 'source-sans-3',
    style: '400Regular_Italic',
    css: { family: SANS, weight: 400, style: 'italic' },
  },
  'sans-bold': {
    family: 'source-sans-3',
    style: '600SemiBold',
    css: { family: SANS, weight: 600, style: 'normal' },
  },
};

/** Path of a file in a font package. */
export const inPackage = (family: Family, file: string): string =>
  require.resolve(`@expo-google-fonts/${family}/${file}`);

export const readSource = (family: Family, style: string): Uint8Array =>
  readFileSync(inPackage(family, `${style}/${FAMILIES[family]}_${style}.ttf`));

export const HAN_STYLE = '400Regular';
