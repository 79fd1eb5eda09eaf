import { useRef, useState } from 'preact/hooks';
import type { TipView } from '../../utils/core/aside/view.ts';
import type { Box } from '../../utils/core/frames/boxes.ts';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { Spot } from '../../utils/dom/tip-player.ts';
import { CloseIcon, WarningIcon } from '../icons/icons.tsx';
import { isSameRect, type Rect } from '../overlay/geometry.ts';
import { useRect } from '../overlay/use-element.ts';
import { RichText } from '../text/RichText.tsx';
import type { AsideActions } from './actions.ts';
import { placeBeside } from './place-beside.ts';
import type { Clear } from './use-clear.ts';

interface SeenSpot extends Spot {
  readonly rect: Box;
}

interface TipProps {
  readonly tip: TipView;
  readonly spot: SeenSpot;
  readonly clear: Clear;
  readonly t: Translate;
  readonly actions: AsideActions;
}

/** Lies beside the target, once its own size is known. */
function useBeside({ spot, clear }: TipProps) {
  const element = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Rect | null>(null);
  useRect(element, (rect) => isSameRect(rect, size) || setSize(rect));
  const { x, y } = placeBeside(spot.rect, size ?? { width: 300, height: 80 }, clear);
  return { element, style: { translate: `${Math.round(x)}px ${Math.round(y)}px` } };
}

function TipCard(props: TipProps & { id: string; onClose: () => void }) {
  const { tip, t, actions, id, onClose } = props;
  const { element, style } = useBeside(props);
  return (
    <div ref={element} id={id} class="tip" role="group" aria-label={nameTip(tip, t)} style={style}>
      {tip.title && (
        <p class="tip-title" lang={tip.language}>
          {tip.title}
        </p>
      )}
      <RichText nodes={tip.body} language={tip.language} />
      <div class="choices-on tip-foot">
        <button
          type="button"
          class="button button-quiet"
          onClick={() => actions.hideTips(tip.guideId)}
        >
          {t('aside.hideTips')}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {t('overlay.close')}
        </button>
      </div>
    </div>
  );
}

function nameTip(tip: TipView, t: Translate): string {
  if (tip.title !== null) return t('aside.tipFor', { title: tip.title });
  return tip.show === 'help' ? t('aside.help') : t('aside.tip');
}

/** A bead on the corner of its target that opens and closes the tip. */
function TipBead(props: TipProps) {
  const { tip, spot, t } = props;
  const [isOpen, setOpen] = useState(false);
  const bead = useRef<HTMLButtonElement>(null);
  const id = `tip-${tip.key.replace(' ', '-')}`;
  const close = () => {
    setOpen(false);
    bead.current?.focus();
  };
  const { x, y, width } = spot.rect;
  return (
    <div
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        event.preventDefault();
        close();
      }}
    >
      <button
        ref={bead}
        type="button"
        class={`hotspot bead-${tip.show}`}
        style={{ translate: `${x + width - 14}px ${y - 14}px` }}
        aria-label={nameTip(tip, t)}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      />
      {isOpen && <TipCard {...props} id={id} onClose={close} />}
    </div>
  );
}

/** What the field lacks, until it lacks it no more or the person puts the message away. */
function FieldMessage(props: TipProps) {
  const { tip, spot, t } = props;
  const { element, style } = useBeside(props);
  const [closed, close] = useState<number | null>(null);
  if (closed === spot.broken) return null;
  return (
    <div
      ref={element}
      class="tip field-message"
      role="group"
      aria-label={t('aside.check')}
      style={style}
    >
      <WarningIcon />
      <div>
        <p class="tip-title">{t('aside.check')}</p>
        <RichText nodes={tip.rules[spot.broken]!.message} language={tip.language} />
      </div>
      <button
        type="button"
        class="button-icon"
        aria-label={t('overlay.close')}
        onClick={() => close(spot.broken)}
      >
        <CloseIcon />
      </button>
    </div>
  );
}

export interface TipsProps extends Omit<TipProps, 'tip' | 'spot'> {
  readonly tips: readonly TipView[];
  readonly spots: ReadonlyMap<string, Spot>;
}

export function Tips({ tips, spots, ...rest }: TipsProps) {
  return (
    <>
      {tips.map((tip) => {
        const spot = spots.get(tip.key);
        if (!isSeen(spot)) return null;
        const props = { ...rest, tip, spot };
        if (tip.show !== 'validation') return <TipBead key={tip.key} {...props} />;
        return spot.broken === -1 ? null : <FieldMessage key={tip.key} {...props} />;
      })}
    </>
  );
}

function isSeen(spot: Spot | undefined): spot is SeenSpot {
  return !!spot?.rect;
}
