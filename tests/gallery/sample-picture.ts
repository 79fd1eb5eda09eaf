/** A picture as the studio stores one, in base64: that of the practice guide. */
import address from '../../guides/practice/assets/antwoord.webp?inline';

export const SAMPLE_PICTURE = address.split(';base64,')[1]!;
/** Where a guide of an author finds it. */
export const SAMPLE_PICTURE_PATH =
  'assets/a8b7f5205d83a75df2a345ec303b617287a17b7d7dbc977283ed4d4430a7c2d6.webp';
