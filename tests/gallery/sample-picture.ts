/** A picture as the studio stores one, in base64: that of the practice guide. */
import address from '../../guides/practice/assets/tabbladen.webp?inline';

export const SAMPLE_PICTURE = address.split(';base64,')[1]!;
/** Where a guide of an author finds it. */
export const SAMPLE_PICTURE_PATH =
  'assets/3f58a1ecf4bbdcaee3b3c38770514949aab7d389d5de35a775730e5295a0ae37.webp';
