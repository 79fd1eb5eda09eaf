import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { whenPainted } from '../../utils/dom/painted.ts';
import { MarkIcon } from '../icons/icons.tsx';
import { ScrollArea } from '../overlay/ScrollArea.tsx';
import type { Dock } from '../overlay/use-dock.ts';
import { useClear, type Clear } from './use-clear.ts';

export interface CardProps {
  /** What is told; another one is painted anew. */
  readonly guideId: string;
  /** Where it lies, as a bubble does; and as a sheet. */
  readonly place: string;
  readonly dock: Dock;
  readonly clear: Clear;
  /** What kind of thing is told. */
  readonly mark: string;
  readonly title: string;
  /** Of the title. */
  readonly language: string | undefined;
  readonly onPainted: () => void;
  /** Escape. */
  readonly onLeave: () => void;
  readonly children: ComponentChildren;
  /** Buttons that lead on. */
  readonly on: ComponentChildren;
  /** Buttons that lead away; null: none. */
  readonly leave: ComponentChildren;
}

/** What is told without having been asked for: a region with a name, which takes no focus. */
export function Card(props: CardProps) {
  const { guideId, place, mark, title, language, onLeave, children, on, leave } = props;
  const element = useRef<HTMLElement>(null);
  const { dock, style } = useClear(element, props.clear, props.dock);
  const painted = useRef(props.onPainted);
  painted.current = props.onPainted;
  useEffect(() => {
    const ending = new AbortController();
    whenPainted(element.current!, ending.signal, () => painted.current());
    return () => ending.abort();
  }, [guideId]);
  return (
    <section
      ref={element}
      aria-labelledby="card-title"
      class={`bubble ${place} dock-${dock}`}
      style={style}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // In a dialog of the page, it is not meant for that dialog.
        event.preventDefault();
        onLeave();
      }}
    >
      <div class="bar">
        <div class="grip">
          <MarkIcon />
          <span class="news-mark">{mark}</span>
        </div>
      </div>
      <ScrollArea labelledBy="card-title">
        <div class="words-in">
          <h2 id="card-title" class="title" lang={language}>
            {title}
          </h2>
          {children}
        </div>
      </ScrollArea>
      <div class="choices">
        <div class="choices-on">{on}</div>
        {leave && <div class="choices-leave">{leave}</div>}
      </div>
    </section>
  );
}
