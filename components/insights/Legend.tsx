import type { LineChart } from '../../utils/core/insights/views/draw.ts';
import { LINE_STYLES } from './line-styles.ts';

/** Which line is whose. The sample is drawn like the line; its words say the rest. */
export function Legend({ lines }: { lines: LineChart['lines'] }) {
  return (
    <ul class="legend">
      {lines.map(({ name }, index) => {
        const { stroke, dash } = LINE_STYLES[index % LINE_STYLES.length]!;
        return (
          <li key={name}>
            <svg viewBox="0 0 36 10" width="36" height="10" aria-hidden="true">
              <line
                x1="0"
                x2="36"
                y1="5"
                y2="5"
                style={{ stroke, strokeWidth: 3, strokeDasharray: dash ?? 'none' }}
              />
            </svg>
            {name}
          </li>
        );
      })}
    </ul>
  );
}
