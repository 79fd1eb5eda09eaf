import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ChecklistView, ItemState, PanelView } from '../../utils/core/aside/view.ts';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import { CheckIcon, CloseIcon, MarkIcon } from '../icons/icons.tsx';
import { ScrollArea } from '../overlay/ScrollArea.tsx';
import { useKeptFocus } from '../overlay/use-element.ts';
import { RichText } from '../text/RichText.tsx';
import { Wrong } from './Wrong.tsx';
import type { AsideActions } from './actions.ts';
import { useClear, type Clear } from './use-clear.ts';

export interface PanelProps {
  readonly panel: PanelView;
  readonly clear: Clear;
  readonly t: Translate;
  readonly actions: AsideActions;
}

function nameStart(state: ItemState, isUnderWay: boolean, t: Translate): string {
  if (isUnderWay) return t('card.resume');
  return t(state === 'done' ? 'card.restart' : 'card.start');
}

function Items({ panel, t, actions }: Omit<PanelProps, 'clear'> & { panel: ChecklistView }) {
  const { items, language } = panel;
  const number = items.filter(({ state }) => state === 'done').length;
  return (
    <>
      <p class="remark">
        {number === items.length
          ? t('aside.allDone')
          : t('aside.list', { number, count: items.length })}
      </p>
      <ol class="items">
        {items.map(({ id, title, body, state, startsGuide, isUnderWay }) => (
          <li key={id} class={`item ${state}`}>
            <span class="tick" aria-hidden="true">
              {state === 'done' && <CheckIcon />}
            </span>
            <div class="item-words">
              <span class="item-title" lang={language}>
                {title}
              </span>{' '}
              {state !== 'open' && (
                <span class="step-mark">
                  ({state === 'done' ? t('aside.itemDone') : t('aside.itemLocked')})
                </span>
              )}
              <RichText nodes={body} language={language} />
            </div>
            {startsGuide && (
              <button
                type="button"
                class={state === 'done' ? 'button' : 'button button-main'}
                aria-label={`${nameStart(state, isUnderWay, t)}: ${title}`}
                onClick={() => actions.start(startsGuide)}
              >
                {nameStart(state, isUnderWay, t)}
              </button>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

/** What the person opened: a text, a checklist, or the list of what may be wrong with a step. */
export function Panel(props: PanelProps) {
  const { panel, t, actions } = props;
  const element = useRef<HTMLDivElement>(null);
  const isWrong = panel.kind === 'wrong';
  useLayoutEffect(() => element.current?.focus(), [isWrong ? panel.stepId : panel.guideId]);
  useKeptFocus(element);
  const { dock, style } = useClear(element, props.clear, 'bottom');
  return (
    <div
      ref={element}
      role="dialog"
      aria-labelledby="panel-title"
      tabIndex={-1}
      class={`bubble opened at-centre dock-${dock}`}
      style={style}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // In a dialog of the page, it is not meant for that dialog.
        event.preventDefault();
        actions.close();
      }}
    >
      <div class="bar">
        <div class="grip">
          <MarkIcon />
        </div>
        <button
          type="button"
          class="button-icon"
          aria-label={t('overlay.close')}
          onClick={actions.close}
        >
          <CloseIcon />
        </button>
      </div>
      <ScrollArea labelledBy="panel-title">
        <div class="words-in">
          {/* Anew for each kind: an empty `lang` would stay behind, and tell of no language at all. */}
          <h2
            key={panel.kind}
            id="panel-title"
            class="title"
            lang={isWrong ? undefined : panel.language}
          >
            {isWrong ? t('aside.wrongTitle') : panel.title}
          </h2>
          {isWrong ? (
            <Wrong key={panel.stepId} t={t} actions={actions} />
          ) : (
            <RichText nodes={panel.body} language={panel.language} />
          )}
          {panel.kind === 'checklist' && <Items panel={panel} t={t} actions={actions} />}
        </div>
      </ScrollArea>
    </div>
  );
}
