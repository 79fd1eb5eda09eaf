/** The link that reaches a contact written as an e-mail address or a telephone number, else null. */
export function linkContact(contact: string): string | null {
  const words = contact.trim();
  if (/^[^\s@<>]+@[^\s@<>]+\.[a-z]+$/i.test(words)) return `mailto:${words}`;
  if (/^\+?[\d\s()-]{6,20}$/.test(words)) return `tel:${words.replaceAll(/[^\d+]/g, '')}`;
  return null;
}
