import { useRef } from 'preact/hooks';
import { useIntoView } from './use-into-view.ts';

export interface MessageContent {
  readonly tone: 'good' | 'care';
  readonly title: string;
  /** Sentences to show one by one, exactly as given. */
  readonly lines?: readonly string[];
  /** What can be done about it, such as to undo it. */
  readonly action?: { readonly label: string; readonly act: () => void };
}

export interface MessageProps {
  readonly content: MessageContent | null;
  /** What it answers may be far down the page: it is scrolled to. Default: it is near. */
  readonly isFar?: boolean;
}

/**
 * How something went. The place is always there, so that readers hear what comes into it: another object with
 * the same words is heard anew, so the one that is given stays the same until there is something to say.
 */
export function Message({ content, isFar = false }: MessageProps) {
  const place = useIntoView(isFar && content);
  const time = useTimes(content);
  return (
    <div ref={place} class="message-place" role="status">
      {content && (
        <div class={`message ${content.tone}`}>
          <p key={`title ${time}`}>
            <strong>{content.title}</strong>
          </p>
          {content.lines && content.lines.length > 0 && (
            <ul key={`lines ${time}`}>
              {content.lines.map((line, index) => (
                <li key={index}>{line}</li>
              ))}
            </ul>
          )}
          {content.action && (
            // The same one: it may have the focus.
            <button
              key="action"
              type="button"
              class="button button-small"
              onClick={content.action.act}
            >
              {content.action.label}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

/** How many times another one was given. */
function useTimes(content: MessageContent | null): number {
  const last = useRef({ content, times: 0 });
  if (last.current.content !== content) last.current = { content, times: last.current.times + 1 };
  return last.current.times;
}
