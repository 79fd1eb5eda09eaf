import { useMemo, useState } from 'preact/hooks';
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
import { DraftEditor } from './DraftEditor.tsx';
import { DraftList } from './DraftList.tsx';
import { KnownGuidesContext } from './known-guides.ts';
import type { LivePorts } from './live-ports.ts';
import { PackEditor } from './PackEditor.tsx';
import type { PackingPorts } from './packing-ports.ts';
import type { PublishPorts } from './publish-ports.ts';
import { PicturesContext, type PicturePorts } from './picture-ports.ts';
import type { RepairPorts } from './repair-ports.ts';
import { RepairPage } from './RepairPage.tsx';

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
          <Opened key={opened.draftId} {...props} opened={opened} t={t} />
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

function introduce({ view, opened, openedPack, repairs }: StudioPageProps, t: Translate): string {
  if (view.limits?.isStudioOff) return t('policy.studioOff');
  if (openedPack) return t('packs.editIntro');
  if (repairs) return t('repairs.intro');
  return opened ? t('studio.editIntro') : t('studio.intro');
}

interface OpenedProps extends StudioPageProps {
  readonly opened: NonNullable<StudioPageProps['opened']>;
  readonly t: Translate;
}

function Opened(props: OpenedProps) {
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

interface OpenedPackProps extends StudioPageProps {
  readonly openedPack: NonNullable<StudioPageProps['openedPack']>;
  readonly t: Translate;
}

function OpenedPack({ view, openedPack, links, packing, onPublishing, t }: OpenedPackProps) {
  const { draftId, pack } = openedPack;
  const [first] = useState(pack);
  const listLink = `${links.studio}#`;
  if (!first) return <Gone title={t('packs.notThere')} listLink={listLink} t={t} />;
  return (
    <PackEditor
      first={first}
      view={pack}
      drafts={view.drafts}
      packs={view.packs ?? []}
      ports={packing}
      publishing={onPublishing(draftId)}
      ui={view.language}
      listLink={listLink}
      guidesLink={links.guides}
      t={t}
    />
  );
}

interface GoneProps {
  readonly title: string;
  readonly listLink: string;
  readonly t: Translate;
}

function Gone({ title, listLink, t }: GoneProps) {
  return (
    <section class="sheet">
      <p>
        <strong>{title}</strong>
      </p>
      <p>
        <a href={listLink}>{t('studio.back')}</a>
      </p>
    </section>
  );
}
