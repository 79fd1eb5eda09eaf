/** An address that offers a guide, for a mail or the intranet. It never starts one. */

/**
 * The id behind `leidraad=` at the end of the fragment, which browsers send to nobody; null: there is
 * none. An application may have a fragment of its own before it: `#/zaken&leidraad=…`. What stands
 * there may be anything: it is compared, and never shown.
 */
export function readOfferLink(url: string): string | null {
  const at = url.indexOf('#');
  const match = at === -1 ? null : /(?:^|[&?])leidraad=([^&#]*)$/.exec(url.slice(at + 1));
  return match && match[1]!.slice(0, 160);
}
