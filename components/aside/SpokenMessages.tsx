import { useEffect, useState } from 'preact/hooks';
import { toPlainText } from '../../utils/core/text/plain-text.ts';
import type { TipsProps } from './Tips.tsx';

/**
 * What is wrong in the fields, for a reader. A region of its own: news neither hides it nor is read
 * again with it. Not atomic: what stands there already is not read again with the next.
 */
export function SpokenMessages({ tips, spots, t }: Pick<TipsProps, 'tips' | 'spots' | 't'>) {
  const [isBorn, bear] = useState(false);
  // A region that is born with its words is not read.
  useEffect(() => bear(true), []);
  return (
    <div class="hidden" role="status" aria-atomic="false">
      {isBorn &&
        tips.map(({ key, rules }) => {
          const broken = spots.get(key)?.broken ?? -1;
          if (broken === -1) return null;
          const words = toPlainText(rules[broken]!.message);
          return <p key={`${key} ${broken}`}>{`${t('aside.check')}: ${words}`}</p>;
        })}
    </div>
  );
}
