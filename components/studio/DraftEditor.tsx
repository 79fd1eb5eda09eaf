import { useEffect, useState } from 'preact/hooks';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { InstallReply, PackReceipt } from '../../utils/core/pages/view.ts';
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
import type { LivePorts } from './live-ports.ts';
import { Publish, type PublishPorts } from './Publish.tsx';
import { TroubleBox } from './TroubleBox.tsx';
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
  readonly onInstall: (pack: PackReceipt) => Promise<InstallReply>;
}

/** A field has an undoing of its own, which the browser does. */
function isInField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('textarea, input:not([type=checkbox])');
}

/** One draft: by form or as JSON, saved by itself. */
export function DraftEditor(props: DraftEditorProps) {
  const { first, stepId, view, ports, ui, t, onInstall } = props;
  const [session, keeper] = useDraft(view, first, ports);
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
  const press = (event: KeyboardEvent) => {
    const isUndo = event.key.toLowerCase() === 'z';
    if (!(event.ctrlKey || event.metaKey) || event.altKey || isInField(event.target)) return;
    if (!isUndo && event.key.toLowerCase() !== 'y') return;
    event.preventDefault();
    keeper.tell({ type: isUndo && !event.shiftKey ? 'undone' : 'redone' });
  };
  return (
    <div class="studio" onKeyDown={press}>
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
          ports={props.publishing}
          guidesLink={props.guidesLink}
          ui={ui}
          t={t}
          onInstall={onInstall}
        />
      </div>
    </div>
  );
}
