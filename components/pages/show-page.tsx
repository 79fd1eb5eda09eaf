import { render, type ComponentChild } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

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
  let put: (drawn: ComponentChild) => void = () => undefined;
  const refresh = async (): Promise<void> => {
    asked += 1;
    const turn = asked;
    // A background that is put to sleep between request and reply loses the reply: it wakes for the next.
    const view = await load().catch(load);
    // Asked for again meanwhile: what was read before that may be out of date.
    if (turn === asked) put(draw(view, refresh));
  };
  render(<Shown onPut={(it) => (put = it)} />, document.body);
  void refresh();
  return { refresh };
}

interface ShownProps {
  readonly onPut: (put: (drawn: ComponentChild) => void) => void;
}

/** A root that is rendered once: where one is rendered again and again, Preact gives two fields the same id. */
function Shown({ onPut }: ShownProps) {
  const [drawn, put] = useState<ComponentChild>(null);
  useLayoutEffect(() => onPut(put), []);
  return <>{drawn}</>;
}
