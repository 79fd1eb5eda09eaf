import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Chart } from '../../utils/core/insights/views/draw.ts';
import { plotChart } from './plot-chart.ts';

export interface ChartViewProps {
  readonly chart: Chart;
  /** See `plotChart`. */
  readonly label: string;
  /** On paper: its width in CSS pixels; undefined: as wide as there is room. */
  readonly paperWidth?: number | undefined;
}

/** Drawn anew when its width changes. */
export function ChartView({ chart, label, paperWidth }: ChartViewProps) {
  const place = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState(0);
  useLayoutEffect(() => {
    const element = place.current!;
    setRoom(element.clientWidth);
    const observer = new ResizeObserver(() => setRoom(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const width = paperWidth ?? room;
  useLayoutEffect(() => {
    if (width <= 0) return;
    const isCompact = paperWidth !== undefined;
    const gone = new AbortController();
    // Each in a task of its own: several at once would hold up the page.
    scheduler
      .postTask(
        () => place.current?.replaceChildren(plotChart(chart, { width, isCompact }, label)),
        { signal: gone.signal },
      )
      .catch((error: unknown) => {
        if (!gone.signal.aborted) throw error;
      });
    return () => gone.abort();
  }, [chart, label, width, paperWidth]);
  return <div class="chart" ref={place} />;
}
