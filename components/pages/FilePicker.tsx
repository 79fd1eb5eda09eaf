import { useId, useState } from 'preact/hooks';
import type { TextFile } from '../../utils/core/pages/view.ts';

export interface FilePickerProps {
  readonly label: string;
  /** Default: one file. */
  readonly isMultiple?: boolean;
  /** A folder, with all the files in it. */
  readonly isFolder?: boolean;
  /** There is nothing yet that files are for. */
  readonly isDisabled?: boolean;
  /** Files are under way. It is not disabled then: it has the focus, and would lose it. */
  readonly isBusy?: boolean;
  /** As in `accept` of a file input; without it, JSON. Of a folder all files come. */
  readonly accept?: string;
  readonly onFiles: (files: readonly File[]) => void;
}

export async function readTextFiles(files: Iterable<File>): Promise<TextFile[]> {
  return Promise.all(
    [...files].map(async (file) => ({ name: file.name, text: await file.text() })),
  );
}

/** A button that opens the browser's own file window: a file input under a label. */
export function FilePicker({
  label,
  isMultiple = false,
  isFolder = false,
  isDisabled = false,
  isBusy = false,
  accept = '.json,application/json',
  onFiles,
}: FilePickerProps) {
  const id = useId();
  return (
    <span class="picker">
      <input
        id={id}
        class="hidden"
        type="file"
        accept={isFolder ? undefined : accept}
        multiple={isMultiple}
        {...(isFolder && { webkitdirectory: true })}
        disabled={isDisabled}
        aria-disabled={isBusy}
        onClick={(event) => isBusy && event.preventDefault()}
        onChange={(event) => {
          const input = event.currentTarget;
          const files = [...(input.files ?? [])];
          // The same file can be chosen again after it was repaired.
          input.value = '';
          // Of a folder it is an answer, too, that there is nothing in it.
          if (files.length > 0 || isFolder) onFiles(files);
        }}
      />
      <label class="button" for={id}>
        {label}
      </label>
    </span>
  );
}

/** Handlers for a place to drop files on, and whether files hover over it now. */
export function useFileDrop(onFiles: (files: readonly File[]) => void) {
  const [isOver, setOver] = useState(false);
  return {
    isOver,
    handlers: {
      onDragOver(event: DragEvent) {
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: () => setOver(false),
      onDrop(event: DragEvent) {
        event.preventDefault();
        setOver(false);
        const files = [...(event.dataTransfer?.files ?? [])];
        if (files.length > 0) onFiles(files);
      },
    },
  };
}
