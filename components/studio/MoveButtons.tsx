import type { Translate } from '../../utils/core/i18n/translate.ts';

export interface MoveButtonsProps {
  /** Where it stands, from 0. */
  readonly at: number;
  readonly count: number;
  readonly t: Translate;
  readonly onMove: (to: number) => void;
}

/** One place up or down, for who does not drag. */
export function MoveButtons({ at, count, t, onMove }: MoveButtonsProps) {
  return (
    <>
      <button type="button" class="button" disabled={at === 0} onClick={() => onMove(at - 1)}>
        {t('studio.up')}
      </button>
      <button
        type="button"
        class="button"
        disabled={at === count - 1}
        onClick={() => onMove(at + 1)}
      >
        {t('studio.down')}
      </button>
    </>
  );
}
