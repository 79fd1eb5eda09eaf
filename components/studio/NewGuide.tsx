import { useEffect, useRef, useState } from 'preact/hooks';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import { startDraft } from '../../utils/core/record/start-draft.ts';
import type { DraftCreated, DraftLine, DraftView } from '../../utils/core/record/view.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import { formatGuide } from '../../utils/core/studio/session.ts';
import { GUIDE_KINDS, startGuide, type GuideKind } from '../../utils/core/studio/start-guide.ts';
import { isOfType } from '../../utils/core/guide/variables.ts';
import { LIMITS } from '../../utils/core/guide/limits.ts';
import { Message, type MessageContent } from '../pages/Message.tsx';
import { SelectField, TextField } from './fields.tsx';
import { nameKinds } from './name-kinds.ts';
import { Fold } from './small-fields.tsx';
import { linkToDraft } from './routes.ts';
import { useOneAtATime } from '../controls/use-one-at-a-time.ts';

export interface NewGuideProps {
  /** Null: the form is folded away. */
  readonly startTitle: string | null;
  readonly drafts: readonly DraftLine[];
  readonly ui: UiLanguage;
  readonly t: Translate;
  readonly onLoad: (draftId: string) => Promise<DraftView | null>;
  readonly onCreate: (text: string) => Promise<DraftCreated>;
}

const ADDRESS = 500;

/** Begins a guide that is not recorded: of any kind, for the application of another guide or for an address. */
export function NewGuide({ startTitle, drafts, ui, t, onLoad, onCreate }: NewGuideProps) {
  const [kind, setKind] = useState<GuideKind>('checklist');
  const [title, setTitle] = useState(startTitle ?? '');
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (startTitle !== null) form.current?.querySelector('input')?.focus();
  }, [startTitle]);
  const [chosenId, chooseLike] = useState(drafts[0]?.draftId ?? '');
  // The one that was chosen may be removed meanwhile, below.
  const isThere = chosenId === '' || drafts.some(({ draftId }) => draftId === chosenId);
  const likeId = isThere ? chosenId : (drafts[0]?.draftId ?? '');
  const [address, setAddress] = useState('');
  const [message, setMessage] = useState<MessageContent | null>(null);
  const run = useOneAtATime();
  const kinds = nameKinds(t);
  const refuse = (words: string, lines: readonly string[] = []) =>
    setMessage({ tone: 'care', title: words, lines });
  const readLike = async () => {
    if (likeId !== '') return (await onLoad(likeId))?.guide ?? null;
    const origin = readOrigin(address);
    return origin && startDraft({ id: 'new', language: ui, title: '', origin });
  };
  const create = async (): Promise<'left' | void> => {
    if (title.trim() === '') return refuse(t('forms.needTitle'));
    try {
      const like = await readLike();
      if (!like) return refuse(likeId === '' ? t('forms.needAddress') : t('studio.goneTitle'));
      const words = { title: title.trim(), body: t('forms.newText') };
      const made = await onCreate(formatGuide(startGuide({ kind, language: ui, like, ...words })));
      if (!made.ok) return refuse(t('forms.notMade'), made.problems);
      location.hash = linkToDraft(made.draftId);
      return 'left';
    } catch {
      refuse(t('page.failed'));
    }
  };
  return (
    <section class="sheet new-guide" aria-label={t('forms.newGuide')}>
      <Fold label={t('forms.newGuide')} isUsed={startTitle !== null || drafts.length === 0}>
        <form
          ref={form}
          onSubmit={(event) => {
            event.preventDefault();
            void run(create);
          }}
        >
          <SelectField
            label={t('forms.whichKind')}
            value={kind}
            options={GUIDE_KINDS.map((value) => ({ value, label: kinds[value] }))}
            onChoose={setKind}
          />
          <TextField
            label={t('studio.title')}
            value={title}
            lang={ui}
            max={LIMITS.title}
            t={t}
            onText={setTitle}
          />
          {drafts.length > 0 && (
            <SelectField
              label={t('forms.likeGuide')}
              value={likeId}
              options={[
                ...drafts.map((draft) => ({
                  value: draft.draftId,
                  label: draft.title || t('studio.untitled'),
                })),
                { value: '', label: t('forms.otherApp') },
              ]}
              onChoose={chooseLike}
            />
          )}
          {likeId === '' && (
            <TextField
              label={t('forms.appAddress')}
              hint={t('forms.appAddressHint')}
              value={address}
              max={ADDRESS}
              t={t}
              onText={setAddress}
            />
          )}
          <button type="submit" class="button button-main">
            {t('forms.make')}
          </button>
          <Message content={message} />
        </form>
      </Fold>
    </section>
  );
}

/** Null: it is no address of a page. */
function readOrigin(address: string): string | null {
  const text = address.trim();
  const url = URL.parse(/^https?:\/\//i.test(text) ? text : `https://${text}`);
  // Browsers do not agree on which letters a host may have.
  return url && isOfType(url.host, 'host') && /^[\w.:[\]-]+$/.test(url.host) ? url.origin : null;
}
