import { useId, useState } from 'preact/hooks';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { PackToOpen } from '../../utils/core/packing/view.ts';
import { TextField } from './fields.tsx';

export interface PackFound {
  readonly title: string;
  readonly issuer: string;
  readonly packId: string;
  readonly from: PackToOpen['from'];
}

export interface OpenAsProps {
  readonly found: PackFound;
  /** Who answers for the author's packs. */
  readonly issuers: readonly string[];
  readonly t: Translate;
  /** `issuer`: see `PackToOpen`. */
  readonly onOpen: (issuer: string | null) => void;
}

/** Whose pack it is decides whether updates of it reach those who have it; nobody but the author knows. */
export function OpenAs({ found, issuers, t, onOpen }: OpenAsProps) {
  const { title, issuer } = found;
  const name = useId();
  const [isMine, setMine] = useState(issuers.includes(issuer));
  const [own, setOwn] = useState(issuers.find((it) => it !== '') ?? '');
  const choice = (mine: boolean, label: string) => (
    <label class="tick">
      <input type="radio" name={name} checked={isMine === mine} onChange={() => setMine(mine)} />
      {label}
    </label>
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isMine) onOpen(null);
        else if (own.trim() !== '') onOpen(own.trim());
      }}
    >
      <fieldset class="group">
        <legend>{t('packs.whose', { title })}</legend>
        {choice(true, t('packs.mine', { issuer }))}
        {choice(false, t('packs.theirs', { issuer }))}
      </fieldset>
      {!isMine && (
        <TextField label={t('packs.issuer')} value={own} max={120} t={t} onText={setOwn} />
      )}
      <button type="submit" class="button button-main" disabled={!isMine && own.trim() === ''}>
        {t('packs.openIt')}
      </button>
    </form>
  );
}
