import { FilePicker } from '../pages/FilePicker.tsx';
import { canChooseFolder, chooseFolder } from './choose-folder.ts';
import type { FoundFile } from './ports.ts';

export interface FolderPickerProps {
  readonly label: string;
  readonly isDisabled: boolean;
  /** See `FilePicker`. */
  readonly isBusy: boolean;
  readonly onFiles: (files: readonly FoundFile[]) => void;
  /** The folder was chosen and cannot be read. */
  readonly onFailure: () => void;
}

/** A button to choose a folder; a file input makes the page wait until the browser has opened each file. */
export function FolderPicker(props: FolderPickerProps) {
  const { label, isDisabled, isBusy, onFiles, onFailure } = props;
  if (!canChooseFolder()) {
    return <FilePicker isFolder {...{ label, isDisabled, isBusy, onFiles }} />;
  }
  const choose = async () => {
    try {
      const files = await chooseFolder();
      if (files) onFiles(files);
    } catch {
      onFailure();
    }
  };
  return (
    <button
      type="button"
      class="button"
      disabled={isDisabled}
      aria-disabled={isBusy}
      onClick={() => !isBusy && void choose()}
    >
      {label}
    </button>
  );
}
