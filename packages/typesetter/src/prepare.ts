/** Preparing of fonts, for those who bring their own: `@summit/typesetter/prepare`. It needs subset-font and harfbuzzjs. */
export type { FaceName, FamilySlot, FontAxis, FontFault } from './prepare/faults.ts';
export type { FontFile } from './prepare/font-source.ts';
export {
  type FontFamilies,
  type FontFamily,
  type FontPreparation,
  prepareFonts,
} from './prepare/prepare-fonts.ts';
