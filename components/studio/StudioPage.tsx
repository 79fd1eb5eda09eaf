import { useMemo, useState } from 'preact/hooks';
import type { RepairView } from '../../utils/core/feedback/view.ts';
import { wordsIn } from '../../utils/core/i18n/catalogue.ts';
import { createTranslate, type Translate } from '../../utils/core/i18n/translate.ts';
import type { InstallReply, PackReceipt } from '../../utils/core/pages/view.ts';
import type { PickView } from '../../utils/core/record/orders.ts';
import type {
  DraftCreated,
  DraftSaved,
  DraftView,
  PublishedView,
  StudioView,
} from '../../utils/core/record/view.ts';
import { pickWords } from '../../utils/core/run/localize.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import { PageShell, type PageLinks } from '../pages/PageShell.tsx';
import { DraftEditor } from './DraftEditor.tsx';
import { DraftList } from './DraftList.tsx';
import { KnownGuidesContext } from './known-guides.ts';
import type { LivePorts } from './live-ports.ts';
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
  readonly onPublished: (draftId: string) => Promise<readonly PublishedView[]>;
  readonly onPublish: (draftId: string, revision: number) => Promise<InstallReply>;
  readonly onInstall: (pack: PackReceipt) => Promise<InstallReply>;
  readonly pictures: PicturePorts;
  readonly onLanguage: (language: UiLanguage) => void;
}

/** Where an author makes a guide of a recording: the drafts, and the one that is open. */
export function StudioPage(props: StudioPageProps) {
  const { view, opened, repairs, links, onLoad, onCreate, onRemove, onLanguage } = props;
  const { language } = view;
  const t = useMemo(() => createTranslate(language, wordsIn(language)), [language]);
  const guide = opened?.draft?.guide;
  return (
    <PageShell
      here="studio"
      links={links}
      language={language}
      limits={view.limits}
      t={t}
      title={
        guide
          ? pickWords(guide.title, language, guide.language) || t('studio.untitled')
          : repairs
            ? t('repairs.title')
            : t('studio.name')
      }
      intro={introduce(props, t)}
      onLanguage={onLanguage}
    >
      {view.limits?.isStudioOff ? (
        <p>{t('policy.studioOffHelp')}</p>
      ) : opened ? (
        <Opened key={opened.draftId} {...props} opened={opened} t={t} />
      ) : repairs ? (
        <RepairPage view={repairs} ports={props.repairPorts} listLink={`${links.studio}#`} t={t} />
      ) : (
        <DraftList
          newTitle={props.newTitle ?? null}
          drafts={view.drafts}
          ui={language}
          t={t}
          onLoad={onLoad}
          onCreate={onCreate}
          onRemove={onRemove}
        />
      )}
    </PageShell>
  );
}

function introduce({ view, opened, repairs }: StudioPageProps, t: Translate): string {
  if (view.limits?.isStudioOff) return t('policy.studioOff');
  if (repairs) return t('repairs.intro');
  return opened ? t('studio.editIntro') : t('studio.intro');
}

interface OpenedProps extends StudioPageProps {
  readonly opened: NonNullable<StudioPageProps['opened']>;
  readonly t: Translate;
}

function Opened(props: OpenedProps) {
  const { view, opened, links, t, onLoad, onSave, onInstall } = props;
  const { draftId, draft, pick } = opened;
  const [live] = useState(() => props.onLive(draftId));
  const [first] = useState(draft);
  // With an empty name: the page stays, and shows the list.
  const listLink = `${links.studio}#`;
  if (!first) {
    return (
      <section class="sheet">
        <p>
          <strong>{t('studio.goneTitle')}</strong>
        </p>
        <p>
          <a href={listLink}>{t('studio.back')}</a>
        </p>
      </section>
    );
  }
  return (
    <PicturesContext.Provider value={props.pictures}>
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
          publishing={{
            list: () => props.onPublished(draftId),
            publish: (revision) => props.onPublish(draftId, revision),
          }}
          ui={view.language}
          listLink={listLink}
          guidesLink={links.guides}
          t={t}
          onInstall={onInstall}
        />
      </KnownGuidesContext.Provider>
    </PicturesContext.Provider>
  );
}
