/** How large pictures, folders and ZIP files may be. */

/** Longest side below which a picture is refused: on a 32 inch screen it would be a smear half a hand wide. */
export const leastSidePx = 400;
/** Longest side below which it is taken and told: trade platforms ask for 800 px, and so is the sample. */
export const goodSidePx = 800;
/** Longest side as stored: the widest place of the detail screen on a 4K display. */
export const storedSidePx = 1600;
/** Longest side of a small picture; as the sample's. */
export const thumbSidePx = 320;
/** Cameras of today make 24 to 50 megapixels; more would need half a gigabyte while it is decoded. */
export const mostPixels = 50_000_000;
/** A JPEG of 50 megapixels at good quality has 15 to 25 MB. */
export const mostPictureBytes = 30 * 1024 * 1024;
/** A fair of 600 products with four pictures each has 2,400 files; a whole disk chosen by mistake has more than this. */
export const mostFiles = 20_000;
/** Folders in folders; deeper ones are no pictures of a fair. */
export const mostDepth = 12;
/** Inflated size of a ZIP: 600 products with four pictures of 1.7 MB. */
export const mostInflatedBytes = 4 * 1024 * 1024 * 1024;
/** Inflated to packed size of a whole ZIP. Pictures hardly shrink, uncompressed drawings by 50; deflate ends at 1,032. */
export const mostInflation = 200;
