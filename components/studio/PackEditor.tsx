import { useMemo, useState } from 'preact/hooks';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { PackPlan } from '../../utils/core/packing/plan.ts';
import type { PackDraftView, PackLine } from '../../utils/core/packing/view.ts';
import type { DraftLine } from '../../utils/core/record/view.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import { patch } from '../../utils/core/studio/edit-words.ts';
import { EditorBar } from './EditorBar.tsx';
import { Leaving } from './Leaving.tsx';
import { PackChecks } from './PackChecks.tsx';
import { PackForm } from './PackForm.tsx';
import { PackMembers } from './PackMembers.tsx';
import type { PackingPorts } from './packing-ports.ts';
import { PackVariables } from './PackVariables.tsx';
import { Publish } from './Publish.tsx';
import type { PublishPorts } from './publish-ports.ts';
import { TroubleBox } from './TroubleBox.tsx';
import { undoByKey } from './undo-by-key.ts';
import { useDraft } from './use-draft.ts';
import { useLatest } from './use-latest.ts';

export interface PackEditorProps {
  /** What was there when it was opened. */
  readonly first: PackDraftView;
  /** What is there now; see `useDraft`. */
  readonly view: PackDraftView | null;
  /** All guides and packs of the author. */
  readonly drafts: readonly DraftLine[];
  readonly packs: readonly PackLine[];
  readonly ports: PackingPorts;
  readonly publishing: PublishPorts;
  readonly ui: UiLanguage;
  readonly listLink: string;
  readonly guidesLink: string;
  readonly t: Translate;
}

/** One pack: what it is called, which guides are in it, and how it goes out. Saved by itself. */
export function PackEditor(props: PackEditorProps) {
  const { first, view, drafts, packs, ports, publishing, ui, t } = props;
  const { draftId } = first;
  const [session, keeper] = useDraft<PackPlan>(view, first, {
    load: () => ports.load(draftId),
    save: (revision, text) => ports.save(draftId, revision, text),
  });
  const plan = session.history.present;
  const [language, setLanguage] = useState(plan.language);
  const edit = (fields: Partial<PackPlan>, field?: string) =>
    keeper.tell({
      type: 'edited',
      guide: patch(plan, fields),
      key: field ? `${field} ${language}` : null,
    });
  const seen = view ?? first;
  const facts = useLatest(seen, () => ports.facts(draftId));
  const lines = useMemo(() => new Map(drafts.map((line) => [line.draftId, line])), [drafts]);
  const elsewhere = new Set(
    packs.flatMap((pack) => (pack.draftId === draftId ? [] : pack.members)),
  );
  const common = { language, t };
  return (
    <div class="studio" onKeyDown={(event) => undoByKey(event, keeper.tell)}>
      <EditorBar
        session={session}
        language={language}
        ui={ui}
        listLink={props.listLink}
        t={t}
        onTell={keeper.tell}
        onLanguage={setLanguage}
        onChecks={() => undefined}
      />
      <Leaving draftId={draftId} keeper={keeper} t={t} />
      <TroubleBox
        trouble={session.trouble}
        of="pack"
        t={t}
        onStep={undefined}
        onTell={keeper.tell}
      />
      <PackForm plan={plan} sites={facts?.sites ?? []} {...common} onEdit={edit} />
      <PackMembers
        plan={plan}
        lines={lines}
        loose={drafts.filter((line) => !elsewhere.has(line.draftId))}
        ui={ui}
        t={t}
        onEdit={edit}
      />
      <PackVariables plan={plan} values={facts?.values ?? []} {...common} onEdit={edit} />
      <div class="pair">
        <PackChecks stamp={seen} load={() => ports.checks(draftId)} t={t} />
        <Publish
          keeper={keeper}
          ports={publishing}
          stamp={seen}
          words={{
            text: t('packs.publishText'),
            installed: t('packs.installed'),
            notInstalled: t('packs.notInstalled'),
            restored: (version) => t('packs.restored', { version }),
            askRestore: t('packs.restoreText'),
          }}
          guidesLink={props.guidesLink}
          ui={ui}
          t={t}
          onRestore={async (version) => {
            if (!(await ports.restore(draftId, version))) throw new Error('the pack is gone');
          }}
        />
      </div>
    </div>
  );
}
