import { render, type ComponentChild } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { NotLoaded } from './NotLoaded.tsx';

export interface ShownPage {
  /** Loads the view again and draws it. Rejects where that fails and an earlier one is drawn: that one stays. */
  refresh(): Promise<void>;
}

interface PageProps {
  readonly first: ComponentChild;
  readonly onDrawn: (show: (content: ComponentChild) => void) => void;
}

/** Rendered once: from the third rendering of a root on, Preact gives out the ids of `useId` again. */
function Page({ first, onDrawn }: PageProps) {
  const [content, show] = useState(first);
  useLayoutEffect(() => onDrawn(show), []);
  return content;
}

/** Waits for what was done, loads the view again and draws it; what was done has that result. */
export type Again = <Result>(done: Promise<Result>) => Promise<Result>;

/** Draws a page from a view that is loaded now, and again whenever something has changed. */
export function showPage<View>(
  load: () => Promise<View>,
  draw: (view: View, again: Again) => ComponentChild,
): ShownPage {
  let asked = 0;
  let hasView = false;
  let show: ((content: ComponentChild) => void) | null = null;
  const keep: PageProps['onDrawn'] = (drawn) => {
    show = drawn;
  };
  const put = (content: ComponentChild): void => {
    if (show) show(content);
    else render(<Page first={content} onDrawn={keep} />, document.body);
  };
  const refresh = async (): Promise<void> => {
    asked += 1;
    const turn = asked;
    // A background that is put to sleep between request and reply loses the reply: it wakes for the next.
    const loaded = await load()
      .catch(load)
      .then(
        (view) => ({ view }),
        (error: unknown) => {
          if (hasView) throw error;
          console.warn('[leidraad]', error);
          return null;
        },
      );
    // Asked for again meanwhile: what was read before that may be out of date.
    if (turn !== asked) return;
    if (loaded) hasView = true;
    put(loaded ? draw(loaded.view, again) : <NotLoaded onAgain={refresh} />);
    // State is drawn in the microtask that was queued for it before this one.
    await Promise.resolve();
  };
  const again: Again = async (done) => {
    const result = await done;
    await refresh();
    return result;
  };
  void refresh();
  return { refresh };
}
