import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Localized } from '../../utils/core/guide/schema.ts';
import {
  copyPart,
  movePart,
  patchPart,
  putAfter,
  type Part,
} from '../../utils/core/studio/edit-parts.ts';
import type { KindBenchProps } from './KindBench.tsx';
import { StepRows } from './StepRows.tsx';
import { MoveButtons } from './MoveButtons.tsx';

type TitledPart = Part & { readonly title?: Localized | undefined };

/** What a kind of part is called. */
export interface PartWords {
  readonly list: string;
  readonly partOf: (number: number, count: number) => string;
  readonly none: string;
}

/** How new parts come in. */
export interface PartAdding<P> {
  /** The open one, which they come after. */
  readonly after: string | null;
  readonly add: (part: P) => void;
  /** Opens one that came, and says so. */
  readonly show: (id: string | undefined, words: string) => void;
}

/**
 * Changes the part that the form was drawn for, also where another one is open by then; a function is given
 * it as it is then. What is typed in one `field` is undone together; without it, the change stands alone.
 */
export type OnPart<P> = (fields: Partial<P> | ((part: P) => Partial<P>), field?: string) => void;

export interface PartBenchProps<P extends TitledPart> extends Pick<
  KindBenchProps,
  'guide' | 'language' | 'openId' | 't' | 'onOpen'
> {
  readonly parts: P[];
  readonly words: PartWords;
  /** `key`: see `History`. */
  readonly onParts: (parts: P[], key?: string) => void;
  /** The ways to get a new one. */
  readonly renderMore: (adding: PartAdding<P>) => ComponentChildren;
  readonly renderForm: (part: P, onPart: OnPart<P>) => ComponentChildren;
  /** In a column of its own. */
  readonly renderBeside?: (part: P | undefined) => ComponentChildren;
}

/** Steps, items of a checklist, or tips: the list, and the form of the open one. Only that one is drawn. */
export function PartBench<P extends TitledPart>(props: PartBenchProps<P>) {
  const { guide, parts, words, language, t, onOpen, onParts, renderBeside } = props;
  const part = parts.find(({ id }) => id === props.openId) ?? parts[0];
  const at = part ? parts.indexOf(part) : -1;
  const latest = useRef<PartBenchProps<P> | null>(props);
  latest.current = props;
  useEffect(
    () => () => {
      // The guide may go on elsewhere, and what is known here would be written over it.
      latest.current = null;
    },
    [],
  );
  const change = (id: string, ...[fields, field]: Parameters<OnPart<P>>) => {
    const now = latest.current?.parts.find((it) => it.id === id);
    if (!latest.current || !now) return;
    const given = typeof fields === 'function' ? fields(now) : fields;
    const key = field && `${id} ${field} ${latest.current.language}`;
    latest.current.onParts(patchPart(latest.current.parts, id, given), key);
  };
  const heading = useRef<HTMLHeadingElement>(null);
  const [said, say] = useState('');
  const move = (id: string, to: number) => {
    const moved = movePart(parts, id, to);
    if (moved !== parts) onParts(moved);
    // Else, where none was chosen yet, the form would go over to another one.
    onOpen(id);
    const number = moved.findIndex((it) => it.id === id) + 1;
    say(t('forms.partMoved', { number, count: parts.length }));
  };
  /** What is new or next begins at its heading. */
  const show = (id: string | undefined, told: string) => {
    if (id !== undefined) onOpen(id);
    say(told);
    heading.current?.focus();
  };
  const after = part?.id ?? null;
  const add = (added: P) => {
    onParts(putAfter(parts, after, added));
    show(added.id, t('forms.partAdded'));
  };
  const remove = (gone: P) => {
    onParts(parts.filter(({ id }) => id !== gone.id));
    show((parts[at + 1] ?? parts[at - 1])?.id, t('forms.partRemoved'));
  };
  return (
    <div class={renderBeside ? 'bench' : 'bench two'}>
      <section class="sheet steps-in" aria-labelledby="studio-steps">
        <h2 id="studio-steps">{words.list}</h2>
        {parts.length > 0 && (
          <StepRows
            label={words.list}
            hint={t('forms.partsHint')}
            parts={parts}
            language={language}
            written={guide.language}
            openId={after}
            t={t}
            onOpen={onOpen}
            onMove={move}
          />
        )}
        {props.renderMore({ after, add, show })}
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
              <MoveButtons at={at} count={parts.length} t={t} onMove={(to) => move(part.id, to)} />
              <button type="button" class="button" onClick={() => add(copyPart(parts, part))}>
                {t('studio.duplicate')}
              </button>
              <button type="button" class="button button-quiet" onClick={() => remove(part)}>
                {t('studio.remove')}
              </button>
            </div>
            {props.renderForm(part, (...changes) => change(part.id, ...changes))}
          </>
        )}
      </section>
      {renderBeside?.(part)}
    </div>
  );
}
