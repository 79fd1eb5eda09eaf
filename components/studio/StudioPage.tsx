import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { RepairView } from '../../utils/core/feedback/view.ts';
import { wordsIn } from '../../utils/core/i18n/catalogue.ts';
import { createTranslate, type Translate } from '../../utils/core/i18n/translate.ts';
import type { PickView } from '../../utils/core/record/orders.ts';
import type {
  DraftCreated,
  DraftSaved,
  DraftView,
  StudioView,
} from '../../utils/core/record/view.ts';
import { pickWords } from '../../utils/core/run/localize.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import { PageShell, type PageLinks } from '../pages/PageShell.tsx';
import type { PackDraftView } from '../../utils/core/packing/view.ts';
import { DraftList } from './DraftList.tsx';
import type { LivePorts } from './live-ports.ts';
import { OpenedDraft } from './OpenedDraft.tsx';
import { OpenedPack } from './OpenedPack.tsx';
import type { PackingPorts } from './packing-ports.ts';
import type { PublishPorts } from './publish-ports.ts';
import { PicturesContext, type PicturePorts } from './picture-ports.ts';
import type { RepairPorts } from './repair-ports.ts';
import { RepairPage } from './RepairPage.tsx';
import { REPAIRS } from './routes.ts';

export interface StudioPageProps {
  readonly view: StudioView;
  /** Null: the list. `draft` is null where it is gone; `pick`: see `useLive`. */
  readonly opened: {
    readonly draftId: string;
    /** The step to begin with. */
    readonly stepId?: string | null;
    readonly draft: DraftView | null;
    readonly pick: PickView | null;
  } | null;
  /** Instead of a guide, a pack of them; its `pack` is null where it is gone. */
  readonly openedPack?:
    | { readonly draftId: string; readonly pack: PackDraftView | null }
    | null
    | undefined;
  /** Not null: the list of what to repair is shown. */
  readonly repairs?: RepairView | null;
  readonly repairPorts: RepairPorts;
  /** Of a guide that is to be made. */
  readonly newTitle?: string | null;
  readonly onLive: (draftId: string) => LivePorts;
  readonly links: PageLinks;
  readonly onLoad: (draftId: string) => Promise<DraftView | null>;
  readonly onSave: (draftId: string, revision: number, text: string) => Promise<DraftSaved>;
  /** `text`: of the guide. Resolves when the list has it. */
  readonly onCreate: (text: string) => Promise<DraftCreated>;
  readonly onRemove: (draftId: string) => Promise<unknown>;
  readonly onPublishing: (draftId: string) => PublishPorts;
  readonly packing: PackingPorts;
  readonly pictures: PicturePorts;
  readonly onLanguage: (language: UiLanguage) => void;
}

/** Where an author makes a guide of a recording: the drafts, and the one that is open. */
export function StudioPage(props: StudioPageProps) {
  const { view, opened, openedPack, repairs, links, onLoad, onCreate, onRemove, onLanguage } =
    props;
  const { language } = view;
  const t = useMemo(() => createTranslate(language, wordsIn(language)), [language]);
  useBeginAtTop(openedPack?.draftId ?? opened?.draftId ?? (repairs ? REPAIRS : ''));
  const open = openedPack?.pack?.pack ?? opened?.draft?.guide;
  return (
    <PageShell
      here="studio"
      links={links}
      language={language}
      limits={view.limits}
      t={t}
      title={
        open
          ? pickWords(open.title, language, open.language) || t('studio.untitled')
          : repairs
            ? t('repairs.title')
            : t('studio.name')
      }
      intro={introduce(props, t)}
      onLanguage={onLanguage}
    >
      <PicturesContext.Provider value={props.pictures}>
        {view.limits?.isStudioOff ? (
          <p>{t('policy.studioOffHelp')}</p>
        ) : openedPack ? (
          <OpenedPack key={openedPack.draftId} {...props} openedPack={openedPack} t={t} />
        ) : opened ? (
          <OpenedDraft key={opened.draftId} {...props} opened={opened} t={t} />
        ) : repairs ? (
          <RepairPage
            view={repairs}
            ports={props.repairPorts}
            listLink={`${links.studio}#`}
            t={t}
          />
        ) : (
          <DraftList
            newTitle={props.newTitle ?? null}
            drafts={view.drafts}
            packs={view.packs ?? []}
            packing={props.packing}
            ui={language}
            t={t}
            onLoad={onLoad}
            onCreate={onCreate}
            onRemove={onRemove}
          />
        )}
      </PicturesContext.Provider>
    </PageShell>
  );
}

/**
 * Going to another place begins at the top, also for who listens: the link that led there is gone. Not
 * where what is there took the focus itself, such as a step that the link named.
 */
function useBeginAtTop(place: string): void {
  const shown = useRef(place);
  useEffect(() => {
    if (shown.current === place) return;
    shown.current = place;
    if (document.activeElement !== document.body) return;
    document.getElementById('content')?.focus();
    scrollTo(0, 0);
  }, [place]);
}

function introduce({ view, opened, openedPack, repairs }: StudioPageProps, t: Translate): string {
  if (view.limits?.isStudioOff) return t('policy.studioOff');
  if (openedPack) return t('packs.editIntro');
  if (repairs) return t('repairs.intro');
  return opened ? t('studio.editIntro') : t('studio.intro');
}
