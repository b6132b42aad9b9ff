/** What a site is made with, without the fonts that the build prepares. */

import { promisesScript, siteScript } from '../../generated/site-script.ts';
import { siteTemplates } from '../../generated/site-templates.ts';
import { siteStyles } from '../../generated/styles.ts';
import { openRaster } from '../../raster/apart/raster.ts';
import { rasterLibrary } from '../../raster/testing/library.ts';
import { fonts } from '../../testing/fonts.ts';
import type { SiteAssets } from '../build-site.ts';

export const assets: SiteAssets = {
  templates: siteTemplates,
  css: siteStyles,
  script: siteScript,
  promisesScript,
  fonts,
  raster: await openRaster(rasterLibrary, fonts),
};
