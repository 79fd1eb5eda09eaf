import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { RunView, UiLanguage } from '../../utils/core/run/view.ts';
import { LanguageSwitch, type LanguageSwitchProps } from '../controls/LanguageSwitch.tsx';
import { Thread } from '../controls/Thread.tsx';
import { ChevronIcon, EdgeIcon, MarkIcon, WarningIcon } from '../icons/icons.tsx';
import { Carried } from './Carried.tsx';
import { keepInside, type Point, type Rect, type Size } from './geometry.ts';
import { MoveButton } from './MoveButton.tsx';
import { ScrollArea } from './ScrollArea.tsx';
import type { Choice, Situation } from './situation.ts';
import { StepList } from './StepList.tsx';
import type { Dock } from './use-dock.ts';
import { useDrag } from './use-drag.ts';
import { readRect, useKeptFocus, useRect } from './use-element.ts';

/** Room between a moved bubble and the edge of the window, in pixels. */
const EDGE = 8;

/** Top left corner in viewport pixels, or where in the window a bubble lies that belongs to no place. */
export type BubblePlace = Point | 'corner' | 'beside-launcher' | 'centre' | 'top';

export interface BubbleProps {
  readonly run: RunView;
  readonly situation: Situation;
  readonly t: Translate;
  readonly language: UiLanguage;
  readonly viewport: Size;
  readonly place: BubblePlace;
  /** How far the document was scrolled when a place beside the target was told; see `Carried`. */
  readonly scrolled?: Point | null;
  /** The edge along which it lies where the window is so small that it is a sheet. */
  readonly dock: Dock;
  readonly onDock: () => void;
  readonly notice: string | null;
  readonly onWrong: () => void;
  /** Null: the organisation has chosen it. */
  readonly onLanguage: LanguageSwitchProps['onChoose'];
  readonly onElement: (element: HTMLElement | null) => void;
  readonly onRect: (rect: Rect | null) => void;
  /** Whether it lies where the person has put it, and not in its place. */
  readonly onMoved?: (isMoved: boolean) => void;
  /** The id by which what is drawn in it can refer to the title. */
  readonly children: (titleId: string) => ComponentChildren;
  /** What the children are drawn from beside the situation. */
  readonly childrenOf?: unknown;
}

function ChoiceButton({ choice, kind }: { choice: Choice; kind: string }) {
  return (
    <button type="button" class={kind} aria-label={choice.fullLabel} onClick={choice.press}>
      {choice.label}
    </button>
  );
}

/** The explanation: a dialog that blocks nothing, with the thread on top and the choices below. */
export function Bubble(props: BubbleProps) {
  const { run, situation, t, language, viewport, place, dock, notice, children } = props;
  const { scrolled = null } = props;
  const element = useRef<HTMLDivElement>(null);
  const [isListOpen, setListOpen] = useState(false);
  const [moved, setMoved] = useState<Point | null>(null);
  const occasion = `${run.step.id} ${situation.mood}`;
  useLayoutEffect(() => {
    setMoved(null);
    props.onMoved?.(false);
    setListOpen(false);
  }, [occasion]);
  useLayoutEffect(() => {
    // What is new begins at its beginning, whatever was being read before.
    for (const it of [element.current!, ...element.current!.querySelectorAll('.scroll')])
      it.scrollTop = 0;
  }, [occasion, isListOpen]);
  useLayoutEffect(() => {
    props.onElement(element.current);
    return () => props.onElement(null);
  }, []);
  useKeptFocus(element);

  const moveTo = (wanted: Point) => {
    const size = readRect(element.current!);
    props.onMoved?.(true);
    setMoved(keepInside(wanted, size, viewport, EDGE));
  };
  const drag = useDrag(() => readRect(element.current!), moveTo);
  const isStep = ['step', 'words', 'doubt'].includes(situation.mood);
  const spot = moved ?? place;
  const isFree = typeof spot === 'object';
  const stepWords = t('overlay.step', { number: run.number, count: run.steps.length });
  const isGuides = [run.step.title, run.guideTitle].includes(situation.title);
  // Where only the place changes, nothing of this is drawn, nor measured.
  const inside = useMemo(
    () => (
      <>
        <div class="bar">
          <div class="grip" {...drag}>
            {isStep ? (
              <button
                type="button"
                class="progress"
                aria-label={`${stepWords}, ${t('overlay.allSteps')}`}
                aria-expanded={isListOpen}
                aria-controls={isListOpen ? 'bubble-steps' : undefined}
                onClick={() => setListOpen(!isListOpen)}
              >
                <Thread marks={run.steps.map(({ mark }) => mark)} />
                <span class="progress-words">
                  {stepWords}
                  <ChevronIcon />
                </span>
              </button>
            ) : (
              <MarkIcon />
            )}
            {run.mark && <span class="practice">{t(`overlay.${run.mark}`)}</span>}
          </div>
          {isStep && run.mark !== 'preview' && (
            <button
              type="button"
              class="button-icon"
              aria-label={t('overlay.wrong')}
              title={t('overlay.wrong')}
              onClick={props.onWrong}
            >
              <WarningIcon />
            </button>
          )}
          <LanguageSwitch language={language} t={t} onChoose={props.onLanguage} />
          <button
            type="button"
            class="button-icon to-edge"
            aria-label={t(dock === 'top' ? 'overlay.toBottom' : 'overlay.toTop')}
            onClick={props.onDock}
          >
            <EdgeIcon />
          </button>
          <MoveButton
            t={t}
            onMove={(by) => {
              const now = readRect(element.current!);
              moveTo({ x: now.x + by.x, y: now.y + by.y });
            }}
          />
        </div>
        <ScrollArea labelledBy="bubble-title">
          {isListOpen && <StepList id="bubble-steps" run={run} t={t} />}
          <div class="words-in">
            <h2 id="bubble-title" class="title" lang={isGuides ? run.language : language}>
              {situation.title}
            </h2>
            {situation.remarks.map((remark) => (
              <p
                key={remark}
                class={`remark ${situation.isBusy ? 'busy' : ''} ${situation.isGuarded ? 'guarded' : ''}`}
              >
                {remark}
              </p>
            ))}
            {children('bubble-title')}
          </div>
          <div role="status">{notice && <p class="notice">{notice}</p>}</div>
        </ScrollArea>
        <div class="choices">
          <div class="choices-on">
            {situation.others.map((choice) => (
              <ChoiceButton key={choice.label} choice={choice} kind="button" />
            ))}
            {situation.main && (
              <ChoiceButton key="main" choice={situation.main} kind="button button-main" />
            )}
          </div>
          <div class="choices-leave">
            {situation.leave.map((choice) => (
              <ChoiceButton key={choice.label} choice={choice} kind="button button-quiet" />
            ))}
          </div>
        </div>
      </>
    ),
    [situation, language, viewport, dock, notice, isListOpen, props.childrenOf],
  );
  useRect(
    element,
    (rect) => {
      // As it was when the place was told: what it is tied to is told as it was then, too.
      const since = scrolled
        ? { x: scrollX - scrolled.x, y: scrollY - scrolled.y }
        : { x: 0, y: 0 };
      props.onRect(rect && { ...rect, x: rect.x + since.x, y: rect.y + since.y });
    },
    [inside, isFree || spot, moved],
  );
  const box = (
    <div
      ref={element}
      role="dialog"
      aria-labelledby="bubble-title"
      tabIndex={-1}
      class={`bubble ${situation.mood} ${isFree ? 'free' : `at-${spot}`} dock-${dock}`}
      style={{ translate: isFree ? `${Math.round(spot.x)}px ${Math.round(spot.y)}px` : '' }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // In a dialog of the page, it is not meant for that dialog.
        event.preventDefault();
        (isListOpen ? () => setListOpen(false) : situation.escape)();
      }}
    >
      {inside}
    </div>
  );
  return <Carried scrolled={isFree && !moved ? scrolled : null}>{box}</Carried>;
}
