/**
 * Firefox cuts a page's scripts off without a word when the extension is switched off or removed:
 * what they drew would stay over the page, dead. It does take back a style sheet that the extension
 * has inserted. So there, nothing of ours is shown but by such a sheet.
 */
import { HOST_NAME } from './closed-shadow.ts';

/** For our own shadow root: hides the host. */
export const HIDDEN_ALONE = ':host { display: none !important; }';
/** To be inserted with the user's origin, whose important rules win from all others. */
export const SHOWN_BY_EXTENSION = `${HOST_NAME} { display: block !important; }`;
