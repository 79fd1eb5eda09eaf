import { render } from 'preact';
import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import { UI_LANGUAGES } from '../../utils/core/i18n/choose-language.ts';
import { wordsIn } from '../../utils/core/i18n/catalogue.ts';
import { createTranslate } from '../../utils/core/i18n/translate.ts';
import type { RunView, UiLanguage } from '../../utils/core/run/view.ts';
import { addSheet, adoptSheet } from '../../utils/dom/overlay-sheet.ts';
import type { OverlayActions } from '../overlay/actions.ts';
import { Bubble } from '../overlay/Bubble.tsx';
import overlaySheet from '../overlay/overlay.css?inline';
import { Question } from '../overlay/Question.tsx';
import { describeSituation } from '../overlay/situation.ts';
import { StepBody } from '../overlay/StepBody.tsx';
import { loadOne, PicturesContext, type PicturePorts } from './picture-ports.ts';
import previewSheet from './preview.css?inline';

export interface PreviewBubbleProps {
  readonly run: RunView;
  /** Of the words around it: the learner's own where we speak it. */
  readonly language: UiLanguage;
  /** The step before or after this one was asked for. */
  readonly onGo: (by: -1 | 1) => void;
}

const nothing = (): void => undefined;

/** The bubble that learners see, in a root of its own as over an application. Its buttons lead from step to step. */
export function PreviewBubble(props: PreviewBubbleProps) {
  const host = useRef<HTMLDivElement>(null);
  const pictures = useContext(PicturesContext);
  useLayoutEffect(() => {
    const root = host.current!.attachShadow({ mode: 'open' });
    adoptSheet(root, overlaySheet);
    addSheet(root, previewSheet);
    return () => render(null, root);
  }, []);
  useLayoutEffect(() =>
    render(<Drawn {...props} pictures={pictures} />, host.current!.shadowRoot!),
  );
  return <div ref={host} class="preview-stage" />;
}

function Drawn({
  run,
  language,
  onGo,
  pictures,
}: PreviewBubbleProps & { readonly pictures: PicturePorts }) {
  const shown = UI_LANGUAGES.find(({ code }) => code === run.language)?.code ?? language;
  const t = createTranslate(shown, wordsIn(shown));
  const go = { next: () => onGo(1), skip: () => onGo(1), back: () => onGo(-1) };
  const actions = new Proxy(go as unknown as OverlayActions, {
    get: (own, name) => Reflect.get(own, name) ?? nothing,
  });
  const situation = describeSituation({
    run,
    language: shown,
    t,
    actions,
    isFound: true,
    doubt: null,
    shield: null,
    answer: go.next,
  });
  if (!situation) return null;
  return (
    <div class="overlay" lang={shown}>
      <Bubble
        run={run}
        situation={situation}
        t={t}
        language={shown}
        viewport={{ width: innerWidth, height: innerHeight }}
        place="centre"
        dock="bottom"
        notice={null}
        onDock={nothing}
        onWrong={nothing}
        onLanguage={nothing}
        onElement={nothing}
        onRect={nothing}
      >
        {(titleId) => (
          <>
            <StepBody
              id={run.step.id}
              step={run.step}
              language={run.language}
              isOwnAction={!situation.main}
              t={t}
              fetchPicture={() => loadOne(pictures, run.step.image!.asset)}
            />
            {run.step.question && (
              <Question
                key={run.step.id}
                question={run.step.question}
                labelledBy={titleId}
                language={run.language}
                chosen={null}
                t={t}
                onChoose={nothing}
              />
            )}
          </>
        )}
      </Bubble>
    </div>
  );
}
