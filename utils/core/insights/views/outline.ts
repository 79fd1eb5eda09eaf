/** What an installed guide adds to its figures, which hold ids alone: its words and the order of its steps. */
export interface GuideOutline {
  readonly pack: string;
  readonly packTitle: string;
  readonly guide: string;
  readonly title: string;
  readonly steps: readonly StepOutline[];
}

export interface StepOutline {
  readonly id: string;
  readonly title: string;
  /** Of a question: the words of its answers. */
  readonly answers: readonly { readonly id: string; readonly label: string }[];
}
