import { useEffect, useState } from 'preact/hooks';
import type { Walkthrough } from '../../utils/core/guide/schema.ts';
import type { RecordedAction } from '../../utils/core/record/action.ts';
import type { PickView } from '../../utils/core/record/orders.ts';
import type { Verdict } from '../../utils/core/record/edit-recording.ts';
import { listUnknown, repointGuide } from '../../utils/core/record/repoint.ts';
import type { Checked } from '../../utils/core/studio/judge-checks.ts';
import type { DraftKeeper } from './draft-keeper.ts';
import type { LivePorts, LiveTab, LiveTrouble, Viewer } from './live-ports.ts';

/** What was shown on the page, and words of it that wait for the author. */
interface Shown {
  readonly stepId: string;
  readonly action: RecordedAction;
  readonly words: readonly string[];
}

export interface Live {
  readonly trouble: LiveTrouble | 'unsaved' | 'lost' | null;
  /** The step whose place is being shown. */
  readonly picking: string | null;
  readonly shown: Shown | null;
  readonly checked: Checked | null;
  pick(stepId: string): void;
  cancelPick(): void;
  decide(verdict: Verdict): void;
  preview(stepId: string, as: Viewer): void;
  check(): void;
  record(after: string): void;
}

/** What goes on in the application's tab for a draft. `pick` is what the background knows of it now. */
export function useLive(keeper: DraftKeeper, ports: LivePorts, pick: PickView | null): Live {
  const [trouble, setTrouble] = useState<Live['trouble']>(null);
  const [shown, show] = useState<Shown | null>(null);
  const [checked, setChecked] = useState<Checked | null>(null);
  const guide = (): Walkthrough => keeper.session().history.present as Walkthrough;

  const point = ({ stepId, action }: Omit<Shown, 'words'>, allowed: readonly string[]) => {
    const edited = repointGuide(guide(), stepId, action, allowed);
    keeper.tell({ type: 'edited', guide: edited });
  };
  useEffect(() => {
    if (pick?.isLost) {
      setTrouble('lost');
      ports.onPicked();
    }
    if (!pick?.action) return;
    const { stepId, action } = pick;
    const words = listUnknown(guide(), action);
    point({ stepId, action }, []);
    show({ stepId, action, words });
    ports.onPicked();
  }, [pick]);

  /** Begins inside the click; what is done in the tab is done with all that was written. */
  const inTab = (work: (tab: LiveTab) => Promise<LiveTrouble | null>): void => {
    const reached = ports.reach(guide());
    setTrouble(null);
    const run = async (): Promise<Live['trouble']> => {
      const tab = await reached;
      if (typeof tab === 'string') return tab;
      await keeper.saveNow();
      return keeper.session().trouble ? 'unsaved' : work(tab);
    };
    run().then(setTrouble, () => setTrouble('closed'));
  };

  return {
    trouble,
    picking: pick?.action === null && !pick.isLost ? pick.stepId : null,
    shown,
    checked,
    pick(stepId) {
      show(null);
      inTab((tab) => ports.pick(tab, stepId));
    },
    cancelPick: () => void ports.cancelPick(),
    decide({ allowed }) {
      if (!shown) return;
      point(shown, allowed);
      show({ ...shown, words: [] });
    },
    preview: (stepId, as) => inTab((tab) => ports.preview(tab, stepId, as)),
    check: () =>
      inTab(async (tab) => {
        const told = await ports.check(tab);
        if (typeof told === 'string') return told;
        setChecked({ ...told, guide: guide() });
        return null;
      }),
    record(after) {
      inTab((tab) => ports.record(tab, after));
      ports.openPanel();
    },
  };
}
