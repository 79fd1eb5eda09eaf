import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { toBase64 } from '../../utils/core/pack-archive/platform.ts';
import { FILE_LIMITS_TOLD } from '../../utils/core/pictures/limits.ts';
import { setNeededWords } from '../../utils/core/studio/edit-words.ts';
import { encodePicture, PICTURE_TYPES } from '../../utils/dom/encode-picture.ts';
import { Picture } from '../overlay/Picture.tsx';
import { FilePicker, useFileDrop } from '../pages/FilePicker.tsx';
import { Message, type MessageContent } from '../pages/Message.tsx';
import { loadOne, PicturesContext } from './picture-ports.ts';
import type { StepPartProps } from './StepForm.tsx';
import { WordsField } from './WordsField.tsx';

/** The picture of a step: chosen, dropped or pasted, and what it shows in words. */
export function PictureFields(props: StepPartProps) {
  const { guide, step, language, t } = props;
  const { image } = step;
  const ports = useContext(PicturesContext);
  const group = useRef<HTMLFieldSetElement>(null);
  const [message, setMessage] = useState<MessageContent | null>(null);

  const store = async (file: File): Promise<MessageContent> => {
    const refuse = (title: string, lines: readonly string[] = []): MessageContent => ({
      tone: 'care',
      title,
      lines,
    });
    const encoded = await encodePicture(file);
    if (!encoded.ok)
      return refuse(t(`picture.${encoded.why}`, { name: file.name, ...FILE_LIMITS_TOLD }));
    const added = await ports.add(toBase64(encoded.bytes));
    if (!added.ok) return refuse(t('picture.failed'), added.problems);
    // What was written meanwhile stays.
    props.onStep((now) => ({ image: { asset: added.path, alt: now.image?.alt ?? {} } }));
    return { tone: 'good', title: t('picture.added') };
  };
  const take = ([file]: readonly File[]) => {
    if (!file) return;
    setMessage(null);
    store(file).then(setMessage, () => setMessage({ tone: 'care', title: t('picture.failed') }));
  };
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const data = event.clipboardData;
      // Text with a picture of it, as text processors copy it, belongs in the field that it is for.
      if (!data || data.files.length === 0 || data.types.includes('text/plain')) return;
      event.preventDefault();
      take([...data.files]);
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  });
  const drop = useFileDrop(take);
  return (
    <fieldset ref={group} class={drop.isOver ? 'group over' : 'group'} {...drop.handlers}>
      <legend>{t('picture.title')}</legend>
      <p class="aside">{t('picture.hint')}</p>
      <p class="aside">
        <strong>{t('picture.care')}</strong>
      </p>
      {image && (
        <Picture
          key={image.asset}
          alt={image.alt[language] ?? t('picture.title')}
          language={language}
          load={() => loadOne(ports, image.asset)}
        />
      )}
      <div class="row">
        <FilePicker
          label={image ? t('picture.replace') : t('picture.add')}
          isMultiple={false}
          accept={PICTURE_TYPES.join()}
          onFiles={take}
        />
        {image && (
          <button
            type="button"
            class="button button-quiet"
            aria-label={t('picture.remove')}
            onClick={() => {
              setMessage(null);
              props.onStep({ image: undefined });
              // What was pressed is gone with the picture.
              group.current?.querySelector('input')?.focus();
            }}
          >
            {t('studio.remove')}
          </button>
        )}
      </div>
      <Message content={message} />
      {image && (
        <WordsField
          label={t('picture.alt')}
          hint={t('picture.altHint')}
          words={image.alt}
          language={language}
          written={guide.language}
          t={t}
          onText={(text) =>
            props.onStep(
              { image: { ...image, alt: setNeededWords(image.alt, language, text) } },
              'picture',
            )
          }
        />
      )}
    </fieldset>
  );
}
