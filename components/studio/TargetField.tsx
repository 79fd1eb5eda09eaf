import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Guide } from '../../utils/core/guide/schema.ts';
import { nameTarget } from '../../utils/core/studio/describe-target.ts';
import { SelectField } from './fields.tsx';

export interface TargetFieldProps {
  readonly label: string;
  readonly guide: Guide;
  readonly language: string;
  readonly value: string;
  /** In front of the targets: the one that is meant where none is chosen. */
  readonly own?: string;
  readonly onChoose: (targetId: string) => void;
}

/** One of the guide's targets, by what the application calls it. */
export function TargetField({ label, guide, language, value, own, onChoose }: TargetFieldProps) {
  const choose = useRef(onChoose);
  useLayoutEffect(() => {
    choose.current = onChoose;
  });
  const { targets, language: written } = guide;
  // There may be hundreds, in several fields, and each letter that is typed elsewhere draws the form anew.
  return useMemo(() => {
    const named = Object.keys(targets).map((id) => {
      const name = nameTarget({ targets, language: written }, id, language);
      return { value: id, label: name === id ? id : `${name} (${id})` };
    });
    const options = own === undefined ? named : [{ value: '', label: own }, ...named];
    return (
      <SelectField
        label={label}
        value={value}
        options={options}
        onChoose={(id) => choose.current(id)}
      />
    );
  }, [targets, written, language, label, value, own]);
}
