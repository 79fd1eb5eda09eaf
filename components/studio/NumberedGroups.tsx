import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import { RemoveButton } from './small-fields.tsx';
import { useKeys } from './use-keys.ts';
import { useRemoval } from './use-removal.ts';

export interface NumberedGroupsProps<Item extends object> {
  readonly items: readonly Item[];
  /** From 1. */
  readonly nameOf: (number: number) => string;
  readonly addLabel: string;
  /** So many have to stay. Default 0. */
  readonly fewest?: number;
  readonly most: number;
  /** Each but the first can be moved up. */
  readonly isOrdered?: boolean;
  readonly t: Translate;
  /** One to begin with. */
  readonly start: () => Item;
  /** `field`: what is typed in one is undone together. */
  readonly onItems: (items: Item[], field?: string) => void;
  readonly children: (
    item: Item,
    onItem: (item: Item, field?: string) => void,
  ) => ComponentChildren;
}

/** Several of a kind, each with fields of its own. */
export function NumberedGroups<Item extends object>(props: NumberedGroupsProps<Item>) {
  const { items, fewest = 0, t, onItems } = props;
  const keys = useKeys(items);
  const [add, remove] = useRemoval(items.length);
  /** Where a button to move was pressed. What moves takes its own along, so the focus goes to the next one there. */
  const pressed = useRef<number | null>(null);
  const refocus = (index: number) => (button: HTMLButtonElement | null) => {
    if (!button || pressed.current !== index) return;
    pressed.current = null;
    button.focus();
  };
  return (
    <>
      {items.map((item, index) => {
        const name = props.nameOf(index + 1);
        const without = items.toSpliced(index, 1);
        return (
          <fieldset key={keys[index]} class="group">
            <legend>{name}</legend>
            {props.children(item, (next, field) =>
              onItems(items.with(index, next), field && `${index} ${field}`),
            )}
            <div class="row">
              {props.isOrdered && index > 0 && (
                <button
                  type="button"
                  class="button"
                  ref={refocus(index)}
                  aria-label={t('forms.earlier', { name })}
                  onClick={() => {
                    pressed.current = index;
                    onItems(without.toSpliced(index - 1, 0, item));
                  }}
                >
                  {t('studio.up')}
                </button>
              )}
              {items.length > fewest && (
                <RemoveButton name={name} t={t} onRemove={() => remove(() => onItems(without))} />
              )}
            </div>
          </fieldset>
        );
      })}
      {items.length < props.most && (
        <button
          type="button"
          class="button"
          ref={add}
          onClick={() => onItems([...items, props.start()])}
        >
          {props.addLabel}
        </button>
      )}
    </>
  );
}
