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

/** How something went. The place is always there, so that readers hear what comes into it. */
export function Message({ content, isFar = false }: MessageProps) {
  const place = useIntoView(isFar && content);
  return (
    <div ref={place} class="message-place" role="status">
      {content && (
        <div class={`message ${content.tone}`}>
          <p>
            <strong>{content.title}</strong>
          </p>
          {content.lines && content.lines.length > 0 && (
            <ul>
              {content.lines.map((line, index) => (
                <li key={index}>{line}</li>
              ))}
            </ul>
          )}
          {content.action && (
            <button type="button" class="button button-small" onClick={content.action.act}>
              {content.action.label}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
