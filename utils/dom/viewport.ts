/** The size of the window's inside, in CSS pixels. */
export function readViewport(): { width: number; height: number } {
  const { clientWidth, clientHeight } = document.documentElement;
  // In quirks mode the root is as tall as the page.
  return {
    width: clientWidth,
    height: document.compatMode === 'CSS1Compat' ? clientHeight : window.innerHeight,
  };
}
