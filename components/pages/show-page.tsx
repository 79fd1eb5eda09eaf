import { render, type ComponentChild } from 'preact';

export interface ShownPage {
  /** Loads the view again and draws it. */
  refresh(): Promise<void>;
}

/** Draws a page from a view that is loaded now, and again whenever something has changed. */
export function showPage<View>(
  load: () => Promise<View>,
  draw: (view: View, refresh: () => Promise<void>) => ComponentChild,
): ShownPage {
  const refresh = async (): Promise<void> => {
    const view = await load();
    render(draw(view, refresh), document.body);
  };
  void refresh();
  return { refresh };
}
