import { useEffect, useState } from 'preact/hooks';
import type { Guide } from '../../utils/core/guide/schema.ts';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { PickView } from '../../utils/core/record/orders.ts';
import type { DraftView } from '../../utils/core/record/view.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import { partsOf } from '../../utils/core/studio/edit-parts.ts';
import { textOf } from '../../utils/core/studio/session.ts';
import { Checks } from './Checks.tsx';
import type { DraftPorts } from './draft-keeper.ts';
import { EditorBar } from './EditorBar.tsx';
import { GuideForm } from './GuideForm.tsx';
import { JsonEditor } from './JsonEditor.tsx';
import { KindBench } from './KindBench.tsx';
import { Leaving } from './Leaving.tsx';
import type { LivePorts } from './live-ports.ts';
import { Publish } from './Publish.tsx';
import type { PublishPorts } from './publish-ports.ts';
import { TroubleBox } from './TroubleBox.tsx';
import { undoByKey } from './undo-by-key.ts';
import { useDraft } from './use-draft.ts';
import { useLive } from './use-live.ts';

export interface DraftEditorProps {
  /** What was there when it was opened. */
  readonly first: DraftView;
  /** The step that a link led to; null: none. */
  readonly stepId: string | null;
  /** What is there now; see `useDraft`. */
  readonly view: DraftView | null;
  readonly ports: DraftPorts;
  readonly publishing: PublishPorts;
  readonly live: LivePorts;
  readonly pick: PickView | null;
  readonly ui: UiLanguage;
  readonly listLink: string;
  readonly guidesLink: string;
  readonly t: Translate;
}

/** One draft: by form or as JSON, saved by itself. */
export function DraftEditor(props: DraftEditorProps) {
  const { first, stepId, view, ports, publishing, ui, t } = props;
  const [session, keeper] = useDraft<Guide>(view, first, ports);
  const guide = session.history.present;
  const live = useLive(keeper, props.live, props.pick);
  const [language, setLanguage] = useState(guide.language);
  const [isJson, setJson] = useState(false);
  const [openId, open] = useState(stepId);
  useEffect(() => {
    if (stepId === null) return;
    open(stepId);
    document.getElementById('studio-open')?.focus();
  }, [stepId]);
  const goTo = (index: number) => {
    const part = partsOf(guide)?.[index];
    if (part) open(part.id);
    document.getElementById('studio-open')?.focus();
  };
  const onStep = isJson ? undefined : goTo;
  const restore = async (version: string) => {
    const source = await publishing.read(version);
    if (!source) throw new Error('that version is gone');
    // Its number stays that of the draft: what is published next comes after all others.
    const own = { ...source.guides[0]!, version: keeper.session().history.present.version };
    keeper.tell({ type: 'edited', guide: own });
  };
  return (
    <div class="studio" onKeyDown={(event) => undoByKey(event, keeper.tell)}>
      <EditorBar
        session={session}
        language={language}
        ui={ui}
        isJson={isJson}
        listLink={props.listLink}
        t={t}
        onTell={keeper.tell}
        onLanguage={setLanguage}
        onJson={setJson}
        onChecks={() => document.getElementById('studio-checks')?.focus()}
      />
      <Leaving draftId={first.draftId} keeper={keeper} t={t} />
      <TroubleBox trouble={session.trouble} t={t} onStep={onStep} onTell={keeper.tell} />
      {isJson ? (
        <JsonEditor
          text={textOf(session)}
          t={t}
          onText={(text) => keeper.tell({ type: 'typed', text })}
        />
      ) : (
        <>
          <GuideForm
            guide={guide}
            language={language}
            ui={ui}
            t={t}
            onEdit={(edited, key) => keeper.tell({ type: 'edited', guide: edited, key })}
          />
          <KindBench
            guide={guide}
            language={language}
            ui={ui}
            openId={openId}
            live={live}
            t={t}
            onOpen={open}
            onEdit={(edited, key = '') =>
              keeper.tell({ type: 'edited', guide: edited, key: key || null })
            }
          />
        </>
      )}
      <div class="pair">
        <Checks problems={session.problems} warnings={session.warnings} t={t} onStep={onStep} />
        <Publish
          keeper={keeper}
          ports={publishing}
          stamp={session.revision}
          words={{
            text: t('studio.publishText'),
            installed: t('studio.installed'),
            notInstalled: t('studio.notInstalled'),
            restored: (version) => t('release.restored', { version }),
          }}
          guidesLink={props.guidesLink}
          ui={ui}
          t={t}
          onRestore={restore}
        />
      </div>
    </div>
  );
}
