import { useEffect, useMemo, useRef } from 'preact/hooks';
import { wordsIn } from '../../utils/core/i18n/catalogue.ts';
import { createTranslate } from '../../utils/core/i18n/translate.ts';
import type { RecordCommand, RecordingView } from '../../utils/core/record/view.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import { useAttempt } from '../controls/use-attempt.ts';
import { NarrowShell, type NarrowShellProps } from '../controls/NarrowShell.tsx';
import { RecordedSteps } from './RecordedSteps.tsx';
import { UndecidedWords } from './UndecidedWords.tsx';

/** What is pressed rejects where it did not work. */
export interface RecorderPanelProps extends Pick<NarrowShellProps, 'links' | 'limits'> {
  readonly recording: RecordingView;
  /** Of our own words; those of the steps are in the language in which the recording began. */
  readonly language: UiLanguage;
  /** Resolves once what it changed is drawn. */
  readonly onCommand: (command: RecordCommand) => Promise<unknown>;
  /** Nothing is to be shown on the page any more. */
  readonly onCancelPick: () => Promise<unknown>;
  /** Ends the recording and opens the draft. */
  readonly onDone: () => Promise<unknown>;
  readonly onLanguage: (language: UiLanguage) => Promise<unknown>;
}

/** A recording under way: its steps as they come, and the words that wait for a yes. */
export function RecorderPanel(props: RecorderPanelProps) {
  const { recording, language, links } = props;
  const { host, isPaused, isMissed, hasAside, undecided } = recording;
  const t = useMemo(() => createTranslate(language, wordsIn(language)), [language]);
  const [attempt, trouble] = useAttempt(t);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${t('record.title')} – Leidraad`;
    document.documentElement.lang = language;
  }, [t, language]);
  // What was pressed to begin is gone.
  useEffect(() => heading.current?.focus(), []);
  const onCommand = (command: RecordCommand) => attempt(() => props.onCommand(command));
  /** For what takes away what was pressed. */
  const commandAway = async (command: RecordCommand) => {
    const isDone = await onCommand(command);
    if (document.activeElement === document.body) heading.current?.focus();
    return isDone;
  };

  return (
    <NarrowShell
      title={t('record.title')}
      limits={props.limits}
      onLanguage={(chosen) => attempt(() => props.onLanguage(chosen))}
      {...{ language, t, links, trouble }}
    >
      <main>
        <section class="recording">
          <h2 ref={heading} tabIndex={-1} class={isPaused ? 'paused' : 'running'}>
            <span role="status">{t(isPaused ? 'record.isPaused' : 'record.isOn', { host })}</span>
          </h2>
          <div class="row">
            <button
              type="button"
              class="button"
              onClick={() => onCommand({ do: isPaused ? 'resume' : 'pause' })}
            >
              {t(isPaused ? 'record.resume' : 'record.pause')}
            </button>
            <button type="button" class="button button-main" onClick={() => attempt(props.onDone)}>
              {t('record.done')}
            </button>
          </div>
          {undecided.length > 0 && <p class="soft">{t('record.wordsLeft')}</p>}
          <div role="status">
            {isMissed && <p class="trouble">{t('record.missed')}</p>}
            {hasAside && <p>{t('record.aside')}</p>}
          </div>
          {hasAside && (
            <button type="button" class="button" onClick={() => commandAway({ do: 'join' })}>
              {t('record.join')}
            </button>
          )}
        </section>
        <RecordedSteps
          recording={recording}
          t={t}
          onCommand={onCommand}
          onCancelPick={() => attempt(props.onCancelPick)}
        />
        {undecided.length > 0 && (
          <UndecidedWords
            words={undecided}
            t={t}
            onDecide={(verdict) => commandAway({ do: 'decide', ...verdict })}
          />
        )}
      </main>
    </NarrowShell>
  );
}
