export interface MessageContent {
  readonly tone: 'good' | 'care';
  readonly title: string;
  /** Sentences to show one by one, exactly as given. */
  readonly lines?: readonly string[];
  /** What can be done about it, such as to undo it. */
  readonly action?: { readonly label: string; readonly act: () => void };
}

/** How something went. The place is always there, so that readers hear what comes into it. */
export function Message({ content }: { content: MessageContent | null }) {
  return (
    <div class="message-place" role="status">
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
