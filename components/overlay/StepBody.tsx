import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { StepWords } from '../../utils/core/run/view.ts';
import { ChevronIcon, WarningIcon } from '../icons/icons.tsx';
import { RichText } from '../text/RichText.tsx';
import { Picture } from './Picture.tsx';
import { linkContact } from './link-contact.ts';

export interface StepBodyProps {
  /** Of the step, where another one may take its place: what was unfolded is then folded again. */
  readonly id?: string;
  readonly step: StepWords;
  /** Of the guide's words. */
  readonly language: string;
  /** The guide goes on when the person has done this on the page. */
  readonly isOwnAction: boolean;
  readonly t: Translate;
  /** The picture of the step, as base64. */
  readonly fetchPicture: () => Promise<string | null>;
}

function Contact({ contact, t }: { contact: string; t: Translate }) {
  const href = linkContact(contact);
  return (
    <p class="contact">
      {t('overlay.contact')} {href ? <a href={href}>{contact}</a> : <strong>{contact}</strong>}
    </p>
  );
}

/** What the guide says of a step: the task first, the rest for who wants to know more. */
export function StepBody({ id = '', step, language, isOwnAction, t, fetchPicture }: StepBodyProps) {
  const { image } = step;
  return (
    <>
      <RichText nodes={step.body} language={language} />
      {image && (
        <Picture
          key={`${id} ${image.asset}`}
          alt={image.alt}
          language={language}
          load={fetchPicture}
        />
      )}
      {step.risk && (
        <p class="risk">
          <WarningIcon />
          <strong>{t('overlay.irreversible')}</strong>
        </p>
      )}
      {isOwnAction && <p class="hint">{t('overlay.ownAction')}</p>}
      {step.pitfalls.length > 0 && (
        <details key={`pitfalls ${id}`} class="more">
          <summary>
            {t('overlay.pitfalls')}
            <ChevronIcon />
          </summary>
          {step.pitfalls.map((pitfall, index) => (
            <RichText key={index} nodes={pitfall} language={language} />
          ))}
        </details>
      )}
      {step.why.length > 0 && (
        <details key={`why ${id}`} class="more">
          <summary>
            {t('overlay.why')}
            <ChevronIcon />
          </summary>
          <RichText nodes={step.why} language={language} />
        </details>
      )}
      {step.contact && <Contact contact={step.contact} t={t} />}
    </>
  );
}
