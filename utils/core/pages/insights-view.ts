/** What the insights page is told of this installation; figures come from files alone. */
import type { GuideOutline } from '../insights/views/outline.ts';
import type { Limits } from '../policy/decide.ts';
import type { UiLanguage } from '../run/view.ts';

export interface GuideNames {
  readonly language: UiLanguage;
  /** Absent: the organisation limits nothing. */
  readonly limits?: Limits;
  readonly outlines: readonly GuideOutline[];
}
