import type { ComponentChildren } from 'preact';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import { RemoveButton } from './small-fields.tsx';
import { useHeldFocus } from './use-held-focus.ts';
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
  const held = useHeldFocus(add);
  return (
    <>
      {items.map((item, index) => {
        const name = props.nameOf(index + 1);
        const without = items.toSpliced(index, 1);
        return (
          <fieldset key={keys[index]} ref={held} class="group" tabIndex={-1}>
            <legend>{name}</legend>
            {props.children(item, (next, field) =>
              onItems(items.with(index, next), field && `${index} ${field}`),
            )}
            <div class="row">
              {props.isOrdered && index > 0 && (
                <button
                  type="button"
                  class="button"
                  aria-label={t('forms.earlier', { name })}
                  onClick={() => onItems(without.toSpliced(index - 1, 0, item))}
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
