/** What a site is made with, without the fonts that the build prepares. */

import { siteScript } from '../../generated/site-script.ts';
import { siteTemplates } from '../../generated/site-templates.ts';
import { siteStyles, styles } from '../../generated/styles.ts';
import { fonts } from '../../testing/fonts.ts';
import { tokens } from '../../theme/tokens.ts';
import type { SiteAssets } from '../build-site.ts';

export const assets: SiteAssets = {
  templates: siteTemplates,
  css: styles.text + siteStyles,
  tokens,
  script: siteScript,
  fonts,
};
