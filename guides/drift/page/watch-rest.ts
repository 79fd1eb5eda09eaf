/** Resolves once nothing in the document has changed for `quietMs`, and after `mostMs` in any case. */
export function watchRest(quietMs: number, mostMs: number): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(quiet);
      clearTimeout(most);
      observer.disconnect();
      resolve();
    };
    let quiet = setTimeout(end, quietMs);
    const most = setTimeout(end, mostMs);
    const observer = new MutationObserver(() => {
      clearTimeout(quiet);
      quiet = setTimeout(end, quietMs);
    });
    observer.observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
  });
}
