import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Guide, Localized } from '../../utils/core/guide/schema.ts';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import { freeId, movePart, putAfter, type Part } from '../../utils/core/studio/edit-parts.ts';
import { StepRows } from './StepRows.tsx';

type TitledPart = Part & { readonly title?: Localized | undefined };

/** What a kind of part is called. */
export interface PartWords {
  readonly list: string;
  readonly partOf: (number: number, count: number) => string;
  readonly none: string;
}

export interface PartBenchProps<P extends TitledPart> {
  readonly guide: Guide;
  readonly parts: P[];
  readonly words: PartWords;
  readonly language: string;
  readonly openId: string | null;
  readonly t: Translate;
  readonly onOpen: (id: string) => void;
  readonly onParts: (parts: P[]) => void;
  /** The ways to get a new one, after the open one. */
  readonly renderMore: (openId: string | null, show: (id: string) => void) => ComponentChildren;
  readonly renderForm: (part: P) => ComponentChildren;
}

/** Items of a checklist, or tips: the list, and the form of the open one. */
export function PartBench<P extends TitledPart>(props: PartBenchProps<P>) {
  const { guide, parts, words, language, t, onOpen, onParts } = props;
  const part = parts.find(({ id }) => id === props.openId) ?? parts[0];
  const at = part ? parts.indexOf(part) : -1;
  const heading = useRef<HTMLHeadingElement>(null);
  const [said, say] = useState('');
  const move = (id: string, to: number) => {
    const moved = movePart(parts, id, to);
    onParts(moved);
    onOpen(id);
    const number = moved.findIndex((it) => it.id === id) + 1;
    say(t('forms.partMoved', { number, count: parts.length }));
  };
  /** What is new or next begins at its heading. */
  const show = (id: string | undefined) => {
    if (id !== undefined) onOpen(id);
    heading.current?.focus();
  };
  const duplicate = (one: P) => {
    const id = freeId(parts, one.id.replace(/-\d+$/, ''));
    onParts(putAfter(parts, one.id, { ...one, id }));
    say(t('forms.partAdded'));
    show(id);
  };
  const remove = (one: P) => {
    onParts(parts.filter(({ id }) => id !== one.id));
    say(t('forms.partRemoved'));
    show((parts[at + 1] ?? parts[at - 1])?.id);
  };
  return (
    <div class="bench two">
      <section class="sheet steps-in" aria-labelledby="studio-steps">
        <h2 id="studio-steps">{words.list}</h2>
        {parts.length > 0 && (
          <StepRows
            label={words.list}
            hint={t('forms.partsHint')}
            parts={parts}
            language={language}
            written={guide.language}
            openId={part?.id ?? null}
            t={t}
            onOpen={onOpen}
            onMove={move}
          />
        )}
        {props.renderMore(part?.id ?? null, show)}
        <p class="hidden" role="status">
          {said}
        </p>
      </section>
      <section class="sheet" aria-labelledby="studio-open">
        <h2 id="studio-open" ref={heading} tabIndex={-1}>
          {part ? words.partOf(at + 1, parts.length) : words.none}
        </h2>
        {part && (
          <>
            <div class="row tools">
              <button
                type="button"
                class="button"
                disabled={at === 0}
                onClick={() => move(part.id, at - 1)}
              >
                {t('studio.up')}
              </button>
              <button
                type="button"
                class="button"
                disabled={at === parts.length - 1}
                onClick={() => move(part.id, at + 1)}
              >
                {t('studio.down')}
              </button>
              <button type="button" class="button" onClick={() => duplicate(part)}>
                {t('studio.duplicate')}
              </button>
              <button type="button" class="button button-quiet" onClick={() => remove(part)}>
                {t('studio.remove')}
              </button>
            </div>
            {props.renderForm(part)}
          </>
        )}
      </section>
    </div>
  );
}
