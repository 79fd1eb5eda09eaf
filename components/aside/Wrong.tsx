import { useState } from 'preact/hooks';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { WrongWhat } from '../../utils/core/run/types.ts';
import type { AsideActions } from './actions.ts';

/** What may be wrong with a step: one press says it. */
export function Wrong({ t, actions }: { t: Translate; actions: AsideActions }) {
  const [isSaid, setSaid] = useState(false);
  if (isSaid) return <p role="status">{t('aside.wrongThanks')}</p>;
  const words: Readonly<Record<WrongWhat, string>> = {
    place: t('aside.wrongPlace'),
    impossible: t('aside.wrongImpossible'),
    words: t('aside.wrongWords'),
    other: t('aside.wrongOther'),
  };
  return (
    <>
      <p class="hint">{t('aside.wrongHelp')}</p>
      <ul class="items">
        {(Object.keys(words) as WrongWhat[]).map((what) => (
          <li key={what}>
            <button
              type="button"
              class="button wrong-what"
              onClick={() => {
                setSaid(true);
                actions.tellWrong(what);
              }}
            >
              {words[what]}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
