import { useId, useState } from 'preact/hooks';
import type { TextFile } from '../../utils/core/pages/view.ts';

export interface FilePickerProps {
  readonly label: string;
  readonly isMultiple: boolean;
  readonly isDisabled?: boolean;
  readonly onFiles: (files: readonly TextFile[]) => void;
}

async function readTextFiles(files: Iterable<File>): Promise<TextFile[]> {
  return Promise.all(
    [...files].map(async (file) => ({ name: file.name, text: await file.text() })),
  );
}

/** A button that opens the browser's own file window: a file input under a label. */
export function FilePicker({ label, isMultiple, isDisabled = false, onFiles }: FilePickerProps) {
  const id = useId();
  return (
    <span class="picker">
      <input
        id={id}
        class="hidden"
        type="file"
        accept=".json,application/json"
        multiple={isMultiple}
        disabled={isDisabled}
        onChange={async (event) => {
          const input = event.currentTarget;
          const files = await readTextFiles(input.files ?? []);
          // The same file can be chosen again after it was repaired.
          input.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
      <label class="button" for={id}>
        {label}
      </label>
    </span>
  );
}

/** Handlers for a place to drop files on, and whether files hover over it now. */
export function useFileDrop(onFiles: (files: readonly TextFile[]) => void) {
  const [isOver, setOver] = useState(false);
  return {
    isOver,
    handlers: {
      onDragOver(event: DragEvent) {
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: () => setOver(false),
      async onDrop(event: DragEvent) {
        event.preventDefault();
        setOver(false);
        const files = await readTextFiles(event.dataTransfer?.files ?? []);
        if (files.length > 0) onFiles(files);
      },
    },
  };
}
