import { FilePicker } from '../pages/FilePicker.tsx';
import { canChooseFolder, chooseFolder } from './choose-folder.ts';
import type { FoundFile } from './ports.ts';

export interface FolderPickerProps {
  readonly label: string;
  readonly isDisabled: boolean;
  /** See `FilePicker`. */
  readonly isBusy: boolean;
  /**
   * `list` is to be called inside the press. Null: nothing was chosen; it rejects where the folder cannot be
   * listed.
   */
  readonly onFolder: (list: ListFiles) => void;
}

export type ListFiles = () => Promise<readonly FoundFile[] | null>;

/** A button to choose a folder; a file input makes the page wait until the browser has opened each file. */
export function FolderPicker({ label, isDisabled, isBusy, onFolder }: FolderPickerProps) {
  if (!canChooseFolder()) {
    return (
      <FilePicker
        isFolder
        {...{ label, isDisabled, isBusy }}
        onFiles={(files) => onFolder(async () => files)}
      />
    );
  }
  return (
    <button
      type="button"
      class="button"
      disabled={isDisabled}
      aria-disabled={isBusy}
      onClick={() => !isBusy && onFolder(chooseFolder)}
    >
      {label}
    </button>
  );
}
