import { useId, useRef, useState } from 'preact/hooks';
import type { Chart } from '../../utils/core/insights/views/draw.ts';
import type { Picture } from '../../utils/core/insights/views/picture.ts';
import type { Speaker } from '../../utils/core/insights/views/speak.ts';
import { writeCsv } from '../../utils/core/insights/views/write-csv.ts';
import { Message, type MessageContent } from '../pages/Message.tsx';
import { saveFile } from '../pages/save-file.ts';
import { ChartView } from './ChartView.tsx';
import { writePng, writeSvg } from './export-picture.ts';
import { Legend } from './Legend.tsx';
import { PictureTable } from './PictureTable.tsx';

export interface PictureFigureProps {
  readonly picture: Picture;
  /** Null: there is nothing to draw, and the sentence says so. */
  readonly chart: Chart | null;
  readonly isSynthetic: boolean;
  readonly speaker: Speaker;
  /** See `ChartView`; on paper there are no buttons and no table. */
  readonly paperWidth?: number | undefined;
}

const FORMATS = ['CSV', 'SVG', 'PNG'] as const;

/** One picture: what it says in words, the chart, how to read it, its table, and each as a file. */
export function PictureFigure(props: PictureFigureProps) {
  const { picture, chart, isSynthetic, speaker, paperWidth } = props;
  const { t } = speaker;
  const { title, sentences, notes, table } = picture;
  const heading = useId();
  const figure = useRef<HTMLElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [failure, setFailure] = useState<MessageContent | null>(null);
  const isPaper = paperWidth !== undefined;
  const legend = chart?.kind === 'lines' ? chart.lines : [];
  const save = async (format: (typeof FORMATS)[number]) => {
    const name = `leidraad-${picture.id}.${format.toLowerCase()}`;
    if (format === 'CSV') return saveFile(name, writeCsv(table(), speaker.language), 'text/csv');
    const lines = [...(isSynthetic ? [t('insights.synthetic')] : []), ...sentences];
    const svg = writeSvg(figure.current!.querySelector<SVGSVGElement>('.chart svg')!, {
      title,
      lines,
      legend,
    });
    if (format === 'SVG') saveFile(name, svg, 'image/svg+xml');
    else saveFile(name, await writePng(svg), 'image/png');
  };
  return (
    <section class="sheet chart-sheet" aria-labelledby={heading} id={`picture-${picture.id}`}>
      <h2 id={heading}>{title}</h2>
      <figure ref={figure}>
        <figcaption>
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </figcaption>
        {chart && (
          <ChartView
            chart={chart}
            label={`${title}. ${sentences.join(' ')}`}
            paperWidth={paperWidth}
          />
        )}
        {legend.length > 0 && <Legend lines={legend} />}
      </figure>
      {!isPaper && chart && (
        <>
          {notes.map((note) => (
            <p key={note} class="aside">
              {note}
            </p>
          ))}
          <details
            class="more"
            open={isOpen}
            onToggle={(event) => setOpen(event.currentTarget.open)}
          >
            <summary>{t('insights.showTable')}</summary>
            {isOpen && <PictureTable table={table()} title={title} t={t} />}
          </details>
          <div class="row">
            {FORMATS.map((format) => (
              <button
                key={format}
                type="button"
                class="button"
                aria-label={t('insights.save', { title, format })}
                onClick={() => {
                  setFailure(null);
                  void save(format).catch(() =>
                    setFailure({ tone: 'care', title: t('insights.saveFailed') }),
                  );
                }}
              >
                {format}
              </button>
            ))}
          </div>
          <Message content={failure} />
        </>
      )}
    </section>
  );
}
