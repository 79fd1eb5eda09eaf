/** RESULTS.md: what was measured, with its noise, and as ratios to the hand-written minimum. */
import { spread } from '../shared/statistics.ts';
import { BARE, contenders, everyPage, LEIDRAAD, MINIMUM } from './contenders.ts';
import { subtract, type Work } from './main-thread.ts';
import { BUSY_FRAMES, BUSY_NODES, type Busy } from './measure-busy.ts';
import { BURDEN, SPEED, type Lag, type Scroller } from './measure-lag.ts';
import { LAUNCH_NODES, type Launch } from './measure-launch.ts';
import type { Showing } from './measure-showing.ts';
import type { Footprint } from './page/footprint.ts';

export interface Measured {
  readonly showings: readonly Showing[];
  readonly busy: readonly Busy[];
  readonly lags: readonly Lag[];
  readonly launches: readonly Launch[];
  /** By the contender's id. */
  readonly footprints: ReadonlyMap<string, Footprint>;
  readonly bytes: ReadonlyMap<string, number>;
}

export interface Circumstances {
  readonly date: string;
  readonly command: string;
  readonly rounds: number;
  readonly versions: Readonly<Record<string, string>>;
}

type Read<T> = (it: T) => number;

export function writeReport({ date, command, rounds, versions }: Circumstances, all: Measured) {
  const sizes = [...new Set(all.showings.map(({ nodes }) => nodes))];
  return [
    '# Laying the overlay over a page: results',
    '',
    `Written by \`${command}\` on ${date}: medians (least–most) of ${rounds} rounds after one that does not`,
    'count, on two cores shared with other work. Absolute times say little; ratios are to the',
    'hand-written minimum of the same run. What is measured, and how, is in `README.md`.',
    '',
    ...Object.entries(versions).map(([name, version]) => `- ${name}: ${version}`),
    '',
    ...sizes.flatMap((nodes) =>
      (['start', 'next'] as const).flatMap((what) => writeShowings(all.showings, nodes, what)),
    ),
    ...writeBusy(all.busy),
    ...writeLags(all.lags),
    ...writeLaunches(all.launches),
    ...writeFootprints(all),
  ].join('\n');
}

function writeShowings(all: readonly Showing[], nodes: number, what: Showing['what']): string[] {
  const at = all.filter((it) => it.nodes === nodes && it.what === what);
  if (at.length === 0) return [];
  const of = (id: string) => at.filter(({ contender }) => contender === id);
  // What the bare page does in a frame is not the contender's.
  const idle = spread(of(BARE).map(({ work, frames }) => work.task / frames)).middle;
  const added: Read<Showing> = ({ work, frames }) => work.task - idle * frames;
  const columns: readonly Read<Showing>[] = [(it) => it.painted, (it) => it.settled, added];
  const yardstick = of(MINIMUM);
  return [
    `## ${what === 'start' ? 'Start → first bubble' : 'Step → step'}, ${nodes.toLocaleString('en')} nodes`,
    '',
    '| Contender | painted, ms | ratio | settled, ms | ratio | main thread, ms | ratio | script | layout and style | long tasks |',
    '| --- | --: | --: | --: | --: | --: | --: | --: | --: | --: |',
    ...contenders.flatMap(({ id, name }) => {
      const own = of(id);
      if (own.length === 0) return [];
      const cells = columns.flatMap((read) => compare(own, yardstick, read));
      const script = spread(own.map(({ work }) => work.script));
      const drawing = spread(own.map(({ work }) => work.layout + work.style));
      const long = spread(own.map(({ longTasks }) => longTasks));
      return row([name, ...cells, ms(script.middle), ms(drawing.middle), String(long.middle)]);
    }),
    '',
  ];
}

function writeBusy(all: readonly Busy[]): string[] {
  if (all.length === 0) return [];
  const of = (id: string, what: Busy['what']) =>
    all.filter((it) => it.contender === id && it.what === what).map(({ work }) => work);
  const parts: readonly Read<Work>[] = [
    ({ task }) => task,
    ({ script }) => script,
    ({ layout, style }) => layout + style,
  ];
  const write = (what: Busy['what']): string[] => {
    const middle = (read: Read<Work>) => spread(of(BARE, what).map(read)).middle;
    const bare = {
      task: middle(({ task }) => task),
      script: middle(({ script }) => script),
      layout: middle(({ layout }) => layout),
      style: middle(({ style }) => style),
    };
    return [
      '| Page with | all work, ms | added, ms | ratio | script added | layout and style added |',
      '| --- | --: | --: | --: | --: | --: |',
      ...everyPage.flatMap(({ id, name }) => {
        const own = of(id, what);
        if (own.length === 0) return [];
        const added = own.map((work) => subtract(work, bare));
        const yardstick = of(MINIMUM, what).map((work) => subtract(work, bare));
        const [whole, script, drawing] = parts.map((read) => spread(added.map(read)).middle);
        const total = spread(own.map(({ task }) => task));
        const ratio =
          id === BARE || what === 'loaded'
            ? '–'
            : (whole! / spread(yardstick.map(parts[0]!)).middle).toFixed(2);
        return row([name, range(total), ms(whole!), ratio, ms(script!), ms(drawing!)]);
      }),
      '',
    ];
  };
  return [
    `## A page that never rests: ${BUSY_FRAMES} frames, ${BUSY_NODES.toLocaleString('en')} nodes`,
    '',
    'With a step shown:',
    '',
    ...write('shown'),
    'Loaded, nothing shown (Leidraad: its launcher):',
    '',
    ...write('loaded'),
  ];
}

function writeLags(all: readonly Lag[]): string[] {
  if (all.length === 0) return [];
  const cell = (id: string, scroller: Scroller): string => {
    const lags = all
      .filter((it) => it.contender === id && it.scroller === scroller)
      .flatMap((it) => it.lags);
    if (lags.length === 0) return 'the overlay takes the scrolling';
    const { middle, most } = spread(lags);
    const late = lags.filter((lag) => lag > 1).length;
    return `${middle} / ${most} (${late} of ${lags.length} frames)`;
  };
  return [
    '## Spotlight behind its target while scrolling',
    '',
    `Pixels in painted frames, median / most (frames with more than 1 px), at ${SPEED} px/s, while the page's`,
    `own scripts take ${BURDEN} ms of each frame.`,
    '',
    '| Contender | document | inner scroller |',
    '| --- | --: | --: |',
    ...contenders.map(({ id, name }) => row([name, cell(id, 'document'), cell(id, 'inner')])),
    '',
  ];
}

function writeLaunches(all: readonly Launch[]): string[] {
  if (all.length === 0) return [];
  return [
    `## Leidraad: click in the launcher → first bubble, ${LAUNCH_NODES.toLocaleString('en')} nodes`,
    '',
    '| Worker | painted, ms | settled, ms |',
    '| --- | --: | --: |',
    ...(['warm', 'cold'] as const).map((worker) => {
      const own = all.filter((it) => it.worker === worker);
      const cells = [own.map((it) => it.painted), own.map((it) => it.settled)];
      return row([worker, ...cells.map((values) => range(spread(values)))]);
    }),
    '',
  ];
}

function writeFootprints({ footprints, bytes }: Measured): string[] {
  return [
    '## What is left on the page, and what is loaded',
    '',
    '| Contender | elements put in | changes to own elements of the page | layout shift | kB gzipped |',
    '| --- | --: | --: | --: | --: |',
    ...contenders.flatMap(({ id, name }) => {
      const left = footprints.get(id);
      if (!left) return [];
      const { added, changed, shift } = left;
      const size = (bytes.get(id)! / 1_000).toFixed(1);
      return row([name, String(added), String(changed), shift.toFixed(4), size]);
    }),
    '',
    `${contenders.find(({ id }) => id === LEIDRAAD)!.name}: agent, overlay and finder with all styles; the host element is the one it puts in.`,
    '',
  ];
}

function compare(own: readonly Showing[], yardstick: readonly Showing[], read: Read<Showing>) {
  const spreads = [own, yardstick].map((list) => spread(list.map(read)));
  return [range(spreads[0]!), (spreads[0]!.middle / spreads[1]!.middle).toFixed(2)];
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const ms = (value: number): string => value.toFixed(value < 10 ? 1 : 0);

function range({ middle, least, most }: ReturnType<typeof spread>): string {
  return `${ms(middle)} (${ms(least)}–${ms(most)})`;
}
