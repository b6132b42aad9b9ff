import { elementStyles } from '../generated/styles.ts';
import type { Theme } from '../theme/theme.ts';

/** What plain elements and the classes of a theme look like; without the custom properties, which its tokens are. */
export const styleSheet = ({ html }: Theme): string => `${elementStyles}${html?.css ?? ''}`;
