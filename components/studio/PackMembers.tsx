import { useRef, useState } from 'preact/hooks';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { PackPlan } from '../../utils/core/packing/plan.ts';
import type { DraftLine } from '../../utils/core/record/view.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import { movePart, putAfter } from '../../utils/core/studio/edit-parts.ts';
import { AddMember } from './AddMember.tsx';
import { StepRows } from './StepRows.tsx';
import { linkToDraft } from './routes.ts';
import { MoveButtons } from './MoveButtons.tsx';

export interface PackMembersProps {
  readonly plan: PackPlan;
  /** By draft. */
  readonly lines: ReadonlyMap<string, DraftLine>;
  /** Those that are in no other pack. */
  readonly loose: readonly DraftLine[];
  readonly ui: UiLanguage;
  readonly t: Translate;
  readonly onEdit: (fields: Partial<PackPlan>) => void;
}

/** The guides of a pack in their order. */
export function PackMembers({ plan, lines, loose, ui, t, onEdit }: PackMembersProps) {
  const [openId, open] = useState<string | null>(null);
  const [said, say] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const members = plan.drafts.flatMap((id) => lines.get(id) ?? []);
  const rows = members.map(({ draftId, title }) => ({ id: draftId, title: { [ui]: title } }));
  const member = members.find(({ draftId }) => draftId === openId) ?? members[0];
  const at = member ? members.indexOf(member) : -1;
  const count = members.length;
  const put = (parts: readonly { readonly id: string }[]) =>
    onEdit({ drafts: parts.map(({ id }) => id) });
  const move = (id: string, to: number) => {
    const moved = movePart(rows, id, to);
    if (moved !== rows) put(moved);
    open(id);
    say(t('forms.partMoved', { number: moved.findIndex((it) => it.id === id) + 1, count }));
  };
  const add = (id: string) => {
    put(putAfter<{ id: string }>(rows, null, { id }));
    open(id);
    say(t('forms.partAdded'));
    heading.current?.focus();
  };
  const takeOut = ({ draftId }: DraftLine) => {
    put(rows.filter(({ id }) => id !== draftId));
    open((members[at + 1] ?? members[at - 1])?.draftId ?? null);
    say(t('packs.takenOut'));
    heading.current?.focus();
  };
  return (
    <div class="bench two">
      <section class="sheet steps-in" aria-labelledby="studio-members">
        <h2 id="studio-members">{t('guides.contents')}</h2>
        {member && (
          <StepRows
            label={t('guides.contents')}
            hint={t('forms.partsHint')}
            parts={rows}
            language={ui}
            written={ui}
            openId={member.draftId}
            t={t}
            onOpen={open}
            onMove={move}
          />
        )}
        <AddMember
          loose={loose.filter(({ draftId }) => !plan.drafts.includes(draftId))}
          t={t}
          onAdd={add}
        />
        <p class="hidden" role="status">
          {said}
        </p>
      </section>
      <section class="sheet" aria-labelledby="studio-open">
        <h2 id="studio-open" ref={heading} tabIndex={-1}>
          {member ? t('packs.guideOf', { number: at + 1, count }) : t('packs.noGuide')}
        </h2>
        {member && (
          <>
            <p>
              <a href={linkToDraft(member.draftId)}>{t('packs.edit')}</a>
              {': '}
              {member.title || t('studio.untitled')}
            </p>
            <div class="row tools">
              <MoveButtons at={at} count={count} t={t} onMove={(to) => move(member.draftId, to)} />
              <button type="button" class="button button-quiet" onClick={() => takeOut(member)}>
                {t('packs.takeOut')}
              </button>
            </div>
          </>
        )}
      </section>
    </div>
  );
}
