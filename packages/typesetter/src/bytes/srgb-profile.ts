import { srgbProfile as deflated } from '../generated/srgb-profile.ts';

/** The ICC profile of sRGB that the build made, as a zlib stream. */
export function srgbProfile(): Uint8Array {
  return Buffer.from(deflated, 'base64');
}
