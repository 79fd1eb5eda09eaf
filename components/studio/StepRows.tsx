import { Component } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { Localized } from '../../utils/core/guide/schema.ts';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import { pickWords } from '../../utils/core/run/localize.ts';

export interface StepRowsProps {
  readonly label: string;
  readonly hint: string;
  readonly parts: readonly { readonly id: string; readonly title?: Localized | undefined }[];
  readonly language: string;
  /** The language that the guide was written in first. */
  readonly written: string;
  readonly openId: string | null;
  readonly t: Translate;
  readonly onOpen: (stepId: string) => void;
  /** `at`: see `movePart`. */
  readonly onMove: (stepId: string, at: number) => void;
}

/** The steps, items or tips to choose from. One stop for the Tab key: arrows choose, with Alt they move the step. */
export function StepRows(props: StepRowsProps) {
  const { parts: steps, language, written, openId, t, onOpen, onMove } = props;
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [dragged, drag] = useState<string | null>(null);
  const [over, setOver] = useState(-1);
  /** Heard by the list and not by each row: there may be hundreds. -1: beside the rows. */
  const placeOf = ({ target }: Event): number => {
    const row = (target as Element).closest<HTMLElement>('[data-step]');
    return row ? steps.findIndex((step) => step.id === row.dataset['step']) : -1;
  };
  const open = (index: number) => {
    const step = steps[index];
    if (!step) return;
    onOpen(step.id);
    list.current?.querySelector<HTMLElement>(`[data-step="${CSS.escape(step.id)}"]`)?.focus();
  };
  const press = (event: KeyboardEvent) => {
    const at = placeOf(event);
    const to = {
      ArrowUp: at - 1,
      ArrowDown: at + 1,
      Home: 0,
      End: steps.length - 1,
    }[event.key];
    if (at < 0 || to === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (event.altKey) onMove(steps[at]!.id, to);
    else open(to);
  };
  const endDrag = () => {
    drag(null);
    setOver(-1);
  };
  const from = steps.findIndex((step) => step.id === dragged);
  return (
    <>
      <p id={id} class="aside keys">
        {props.hint}
      </p>
      <div
        ref={list}
        class="rows"
        role="listbox"
        tabIndex={-1}
        aria-label={props.label}
        aria-describedby={id}
        onClick={(event) => open(placeOf(event))}
        onKeyDown={press}
        onDragStart={(event) => {
          const step = steps[placeOf(event)];
          if (!step) return;
          drag(step.id);
          event.dataTransfer?.setData('text/plain', step.id);
        }}
        onDragOver={(event) => {
          if (dragged === null) return;
          event.preventDefault();
          setOver(placeOf(event));
        }}
        onDragEnd={endDrag}
        onDrop={(event) => {
          event.preventDefault();
          const at = placeOf(event);
          if (dragged !== null && at >= 0) onMove(dragged, at);
          endDrag();
        }}
      >
        {steps.map((step, index) => (
          <Row
            key={step.id}
            id={step.id}
            number={index + 1}
            title={pickWords(step.title ?? {}, language, written) || t('studio.untitled')}
            language={language}
            isOpen={step.id === openId}
            mark={index === over ? (from < index ? 'after' : 'before') : undefined}
          />
        ))}
      </div>
    </>
  );
}

interface RowProps {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly language: string;
  readonly isOpen: boolean;
  /** Where what is dragged would come. */
  readonly mark: 'after' | 'before' | undefined;
}

/** Drawn anew where something in it is other: with each letter that is typed, two hundred are asked. */
class Row extends Component<RowProps> {
  override shouldComponentUpdate(next: RowProps): boolean {
    return (Object.keys(next) as (keyof RowProps)[]).some(
      (name) => next[name] !== this.props[name],
    );
  }

  override render({ id, number, title, language, isOpen, mark }: RowProps) {
    return (
      <div
        class={mark}
        role="option"
        data-step={id}
        aria-selected={isOpen}
        tabIndex={isOpen ? 0 : -1}
        draggable
      >
        <span class="row-number">{number}</span>
        <span lang={language}>{title}</span>
      </div>
    );
  }
}
