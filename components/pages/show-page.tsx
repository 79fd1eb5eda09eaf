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
  let asked = 0;
  const refresh = async (): Promise<void> => {
    asked += 1;
    const turn = asked;
    // A background that is put to sleep between request and reply loses the reply: it wakes for the next.
    const view = await load().catch(load);
    // Asked for again meanwhile: what was read before that may be out of date.
    if (turn === asked) render(draw(view, refresh), document.body);
  };
  void refresh();
  return { refresh };
}
