import { useContext } from 'preact/hooks';
import { SelectField } from './fields.tsx';
import { KnownGuidesContext } from './known-guides.ts';

export interface GuideFieldProps {
  readonly label: string;
  /** The id of a guide; empty: none. */
  readonly value: string;
  /** Undefined: there has to be one. */
  readonly none?: string;
  readonly onChoose: (guideId: string) => void;
}

/** Another guide. One that is not among the author's own is shown by its id. */
export function GuideField({ label, value, none, onChoose }: GuideFieldProps) {
  const { drafts } = useContext(KnownGuidesContext);
  const known = drafts.map(({ guideId, title }) => ({ value: guideId, label: title || guideId }));
  return (
    <SelectField
      label={label}
      value={value}
      options={none === undefined ? known : [{ value: '', label: none }, ...known]}
      onChoose={onChoose}
    />
  );
}
