import { useRef, useState } from 'preact/hooks';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { PackToOpen } from '../../utils/core/packing/view.ts';
import type { PackCard } from '../../utils/core/pages/view.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import { useBusy } from '../controls/use-busy.ts';
import { FilePicker } from '../pages/FilePicker.tsx';
import { Message, type MessageContent } from '../pages/Message.tsx';
import { readChosen } from '../pages/read-chosen.ts';
import { SelectField } from './fields.tsx';
import { describeFiles } from './describe-files.ts';
import { OpenAs, type PackFound } from './OpenAs.tsx';
import type { PackingPorts } from './packing-ports.ts';
import { linkToDraft } from './routes.ts';

export interface OpenPackProps {
  /** Who answers for the author's packs. */
  readonly issuers: readonly string[];
  readonly installed: readonly PackCard[];
  readonly ui: UiLanguage;
  readonly t: Translate;
  readonly onOpen: PackingPorts['open'];
}

/** Makes drafts of a pack that is there: on this computer, or in a file. */
export function OpenPack({ issuers, installed, ui, t, onOpen }: OpenPackProps) {
  const [found, setFound] = useState<PackFound | null>(null);
  const [message, setMessage] = useState<MessageContent | null>(null);
  const [run, isOpening] = useBusy();
  /** Apart: a pack of the list can be opened while a file is still read. */
  const [runRead, isReading] = useBusy();
  /** What was chosen last: a file may still be read by then. */
  const wanted = useRef<unknown>(null);
  const refuse = (lines: readonly string[]) =>
    setMessage({ tone: 'care', title: t('packs.notOpened'), lines });
  const choose = (packId: string) => {
    wanted.current = packId;
    setMessage(null);
    const card = installed.find(({ manifest }) => manifest.id === packId);
    setFound(
      card ? { title: card.title, issuer: card.manifest.issuer, from: { packId }, packId } : null,
    );
  };
  const read = async (chosen: readonly File[]) => {
    wanted.current = chosen;
    setMessage(null);
    setFound(null);
    const [first] = await readChosen(chosen, ui);
    if (wanted.current !== chosen) return;
    if (!first?.ok) return refuse(first?.problems ?? [t('page.failed')]);
    const described = describeFiles(first.receipt, ui);
    if (described.ok) setFound(described.found);
    else refuse(described.problems);
  };
  const open = async (order: PackToOpen): Promise<'left' | void> => {
    try {
      const made = await onOpen(order);
      if (!made.ok && 'canJoin' in made) {
        const act = () => void run(() => open({ ...order, isJoining: true }));
        const action = { label: t('packs.join'), act };
        const title = t('packs.joinTitle');
        return setMessage({ tone: 'care', title, lines: made.problems, action });
      }
      if (!made.ok) return refuse(made.problems);
      location.hash = linkToDraft(made.draftId);
      return 'left';
    } catch {
      refuse([t('page.failed')]);
    }
  };
  return (
    <section aria-label={t('packs.openPack')}>
      <h2>{t('packs.openPack')}</h2>
      <p>{t('packs.openText')}</p>
      {installed.length > 0 && (
        <SelectField
          label={t('packs.onComputer')}
          value={found && 'packId' in found.from ? found.packId : ''}
          options={[
            { value: '', label: t('packs.choose') },
            ...installed.map(({ manifest, title }) => ({ value: manifest.id, label: title })),
          ]}
          onChoose={choose}
        />
      )}
      <FilePicker
        label={t('packs.chooseFile')}
        isMultiple={false}
        isBusy={isReading || isOpening}
        accept=".zip,.json,application/zip,application/json"
        onFiles={(files) => void runRead(() => read(files))}
      />
      {found && (
        <OpenAs
          key={`${found.packId} ${'packId' in found.from}`}
          found={found}
          issuers={issuers}
          t={t}
          onOpen={(issuer) => void run(() => open({ from: found.from, issuer }))}
        />
      )}
      <Message content={message} />
    </section>
  );
}
