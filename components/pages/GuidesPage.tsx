import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { wordsIn } from '../../utils/core/i18n/catalogue.ts';
import { createTranslate } from '../../utils/core/i18n/translate.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import type {
  InstallReply,
  OfferLine,
  PackCard,
  PackReceipt,
  PacksView,
  ValuesReply,
} from '../../utils/core/pages/view.ts';
import { AddressForm } from './AddressForm.tsx';
import { ChoicesSection, type ChoicesSectionProps } from './ChoicesSection.tsx';
import { FilePicker, useFileDrop } from './FilePicker.tsx';
import { Message, type MessageContent } from './Message.tsx';
import { PackSection } from './PackSection.tsx';
import { updateHeadingId, type PackVersionsProps, type VersionAction } from './PackVersions.tsx';
import { readChosen } from './read-chosen.ts';
import { summarizeReplies, type NamedReply } from './summarize-replies.ts';
import { WhySection } from './WhySection.tsx';
import { PageShell, type PageLinks } from './PageShell.tsx';

export interface GuidesPageProps {
  readonly view: PacksView;
  readonly links: PageLinks;
  readonly onInstall: (receipt: PackReceipt) => Promise<InstallReply>;
  /** Called inside the click, as the browser demands for its question. */
  readonly onFetch: PackVersionsProps['onFetch'];
  readonly onAccept: (packId: string, version: string) => Promise<unknown>;
  readonly onVersion: (action: VersionAction, packId: string) => Promise<unknown>;
  /** Called inside the click, as the browser demands for its question. True: granted. */
  readonly onAllow: (hosts: readonly string[]) => Promise<boolean>;
  readonly onSaveValues: (
    packId: string,
    values: Readonly<Record<string, string>>,
  ) => Promise<ValuesReply>;
  readonly onRemove: (packId: string) => Promise<unknown>;
  readonly onRoles: ChoicesSectionProps['onRoles'];
  readonly onOfferAgain: ChoicesSectionProps['onOfferAgain'];
  readonly onExplain: (url: string) => Promise<readonly OfferLine[]>;
  readonly onLanguage: (language: UiLanguage) => void;
}

/** The packs on this machine. The view is given anew after each change; this page only asks for it. */
export function GuidesPage(props: GuidesPageProps) {
  const { view, links, onInstall, onFetch, onRemove } = props;
  const { language, packs } = view;
  const t = useMemo(() => createTranslate(language, wordsIn(language)), [language]);
  const [message, setMessage] = useState<MessageContent | null>(null);
  const [isBusy, setBusy] = useState(false);
  /** What is to have the focus, once it is drawn. */
  const [sought, seek] = useState<string | null>(null);
  useEffect(() => {
    const found = sought === null ? null : document.getElementById(sought);
    if (!found) return;
    found.focus();
    seek(null);
  });
  const addHeading = useRef<HTMLHeadingElement>(null);

  const hear = (reply: InstallReply) => {
    if (!reply.ok) setMessage({ tone: 'care', title: t('guides.problems'), lines: reply.problems });
    else if (reply.isSame) setMessage({ tone: 'good', title: t('versions.same') });
    else if (reply.waits !== undefined) {
      setMessage(null);
      seek(updateHeadingId(reply.waits));
    } else if (reply.warnings.length === 0) setMessage({ tone: 'good', title: t('guides.added') });
    else setMessage({ tone: 'care', title: t('guides.warnings'), lines: reply.warnings });
  };
  const wait = async (busy: string, work: () => Promise<void>) => {
    setBusy(true);
    setMessage({ tone: 'good', title: busy });
    try {
      await work();
    } catch {
      hear({ ok: false, problems: [t('page.failed')] });
    }
    setBusy(false);
  };
  const install = (files: readonly File[]) =>
    wait(t('guides.busy'), async () => {
      const failed = (): InstallReply => ({ ok: false, problems: [t('page.failed')] });
      const replies: NamedReply[] = [];
      for (const read of await readChosen(files, language)) {
        const reply = read.ok ? await onInstall(read.receipt).catch(failed) : read;
        replies.push({ name: read.name, reply });
      }
      const [only, ...others] = replies;
      if (only && others.length === 0) hear(only.reply);
      else setMessage(summarizeReplies(replies, t));
    });
  const remove = async (pack: PackCard) => {
    try {
      await onRemove(pack.manifest.id);
      setMessage({ tone: 'good', title: t('guides.removed', { pack: pack.title }) });
    } catch {
      setMessage({ tone: 'care', title: t('page.failed') });
    }
    // What had the focus is gone with the pack.
    addHeading.current?.focus();
  };
  const drop = useFileDrop((files) => isBusy || void install(files));
  return (
    <PageShell
      here="guides"
      links={links}
      language={language}
      limits={view.limits}
      t={t}
      title={t('guides.title')}
      intro={t('guides.intro')}
      onLanguage={props.onLanguage}
    >
      {packs.length === 0 && (
        <section class="sheet empty">
          <p>
            <strong>{t('guides.empty')}</strong>
          </p>
          <p>{t('guides.emptyHelp')}</p>
        </section>
      )}
      {packs.map((pack) => (
        <PackSection
          key={pack.manifest.id}
          pack={pack}
          language={language}
          t={t}
          onAllow={props.onAllow}
          onSaveValues={(values) => props.onSaveValues(pack.manifest.id, values)}
          onRemove={() => void remove(pack)}
          onFetch={onFetch}
          onFound={hear}
          onAccept={(version) => props.onAccept(pack.manifest.id, version)}
          onVersion={(action) => props.onVersion(action, pack.manifest.id)}
        />
      ))}
      <ChoicesSection
        choices={view.choices}
        t={t}
        onRoles={props.onRoles}
        onOfferAgain={props.onOfferAgain}
      />
      <section class={drop.isOver ? 'drop over' : 'drop'} {...drop.handlers}>
        <h2 ref={addHeading} tabIndex={-1}>
          {t('guides.addTitle')}
        </h2>
        <p>{t('guides.addText')}</p>
        <FilePicker
          label={t('guides.choose')}
          isMultiple
          isBusy={isBusy}
          accept=".zip,.json,application/zip,application/json"
          onFiles={(files) => void install(files)}
        />
        <AddressForm
          isBusy={isBusy}
          t={t}
          onFetch={(address) => {
            // In this turn: the browser asks only right after a click.
            const fetched = onFetch(address, null);
            void wait(t('versions.fetching'), async () => hear(await fetched));
          }}
        />
        <Message content={message} />
      </section>
      {packs.length > 0 && <WhySection t={t} onExplain={props.onExplain} />}
      {!view.limits?.isInsightsOff && (
        <p class="aside">
          <a href={links.insights}>{t('insights.link')}</a>
        </p>
      )}
    </PageShell>
  );
}
