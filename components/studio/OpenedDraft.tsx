import { useState } from 'preact/hooks';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import { DraftEditor } from './DraftEditor.tsx';
import { Gone } from './Gone.tsx';
import { KnownGuidesContext } from './known-guides.ts';
import type { StudioPageProps } from './StudioPage.tsx';

interface OpenedDraftProps extends StudioPageProps {
  readonly opened: NonNullable<StudioPageProps['opened']>;
  readonly t: Translate;
}

/** A guide that is worked on. */
export function OpenedDraft(props: OpenedDraftProps) {
  const { view, opened, links, t, onLoad, onSave } = props;
  const { draftId, draft, pick } = opened;
  const [live] = useState(() => props.onLive(draftId));
  const [first] = useState(draft);
  // With an empty name: the page stays, and shows the list.
  const listLink = `${links.studio}#`;
  if (!first) return <Gone title={t('studio.goneTitle')} listLink={listLink} t={t} />;
  return (
    <KnownGuidesContext.Provider value={{ drafts: view.drafts, load: onLoad }}>
      <DraftEditor
        first={first}
        stepId={opened.stepId ?? null}
        view={draft}
        ports={{
          load: () => onLoad(draftId),
          save: (revision, text) => onSave(draftId, revision, text),
        }}
        live={live}
        pick={pick}
        publishing={props.onPublishing(draftId)}
        ui={view.language}
        listLink={listLink}
        guidesLink={links.guides}
        t={t}
      />
    </KnownGuidesContext.Provider>
  );
}
