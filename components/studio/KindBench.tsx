import type { Guide } from '../../utils/core/guide/schema.ts';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import { ChecklistBench } from './ChecklistBench.tsx';
import { StepBench } from './StepBench.tsx';
import { TextForm } from './TextForm.tsx';
import { TipsBench } from './TipsBench.tsx';
import type { Live } from './use-live.ts';

export interface KindBenchProps<Kind extends Guide = Guide> {
  readonly guide: Kind;
  readonly language: string;
  readonly ui: UiLanguage;
  /** The step, item or tip that is open; where the guide has it not, the first is. */
  readonly openId: string | null;
  /** What the studio does on the application's page. */
  readonly live: Live;
  readonly t: Translate;
  readonly onOpen: (id: string) => void;
  /** `key`: see `History`. */
  readonly onEdit: (guide: Guide, key?: string) => void;
}

/** What is in the guide, by form: each kind has its own. */
export function KindBench(props: KindBenchProps) {
  const { guide } = props;
  switch (guide.kind) {
    case 'walkthrough':
      return <StepBench {...props} guide={guide} />;
    case 'checklist':
      return <ChecklistBench {...props} guide={guide} />;
    case 'tips':
      return <TipsBench {...props} guide={guide} />;
    default:
      return <TextForm {...props} guide={guide} />;
  }
}
