/**
 * What a screen reader says of a place for messages: all of it, each time that something comes into
 * it or is worded anew. The list grows as it goes on.
 */
export function hear(place: Element): string[] {
  const heard: string[] = [];
  const observer = new MutationObserver((records) => {
    const isNews = records.some(
      ({ type, addedNodes }) => type === 'characterData' || addedNodes.length > 0,
    );
    if (isNews && place.textContent) heard.push(place.textContent);
  });
  observer.observe(place, { childList: true, characterData: true, subtree: true });
  return heard;
}

/** The same of the messages of a section. */
export function hearMessages(section: Element): string[] {
  return hear(section.querySelector('.message-place')!);
}
