import { createDates } from '../../utils/core/i18n/dates.ts';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { PackLine } from '../../utils/core/packing/view.ts';
import type { DraftLine } from '../../utils/core/record/view.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import { DraftRow, type DraftRowProps } from './DraftRow.tsx';
import { PackSheet } from './PackSheet.tsx';
import { useGrowing } from './use-growing.ts';

export interface DraftShelfProps extends Pick<
  DraftRowProps,
  't' | 'onDuplicate' | 'onRemove' | 'onMove'
> {
  readonly drafts: readonly DraftLine[];
  readonly packs: readonly PackLine[];
  readonly ui: UiLanguage;
  readonly t: Translate;
  readonly onRemovePack: (pack: PackLine) => void;
}

/** First the packs with their guides, then what is in none; of either the newest change first. */
export function DraftShelf(props: DraftShelfProps) {
  const { drafts, packs, ui, t, onRemovePack, ...acts } = props;
  const drawn = useGrowing(drafts.length);
  const when = createDates(ui, { dateStyle: 'long', timeStyle: 'short' });
  const byId = new Map(drafts.map((draft) => [draft.draftId, draft]));
  /** How many may still be drawn. */
  let left = drawn;
  const rows = (of: readonly DraftLine[], isMember: boolean) => {
    const shown = of.slice(0, Math.max(0, left));
    left -= of.length;
    return shown.map((draft) => (
      <DraftRow
        key={draft.draftId}
        draft={draft}
        isMember={isMember}
        when={when}
        t={t}
        onDuplicate={acts.onDuplicate}
        onRemove={acts.onRemove}
        onMove={acts.onMove}
      />
    ));
  };
  const inPacks = new Set(packs.flatMap(({ members }) => members));
  const loose = drafts.filter(({ draftId }) => !inPacks.has(draftId));
  return (
    <>
      {packs.map((pack) => {
        const members = pack.members.flatMap((id) => byId.get(id) ?? []);
        return (
          <PackSheet
            key={pack.draftId}
            pack={pack}
            count={members.length}
            t={t}
            onRemove={() => onRemovePack(pack)}
          >
            {rows(members, true)}
          </PackSheet>
        );
      })}
      {packs.length > 0 && loose.length > 0 && <h2 class="apart">{t('packs.loose')}</h2>}
      {loose.length > 0 && <ul class="drafts">{rows(loose, false)}</ul>}
    </>
  );
}
