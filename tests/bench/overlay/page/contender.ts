/** What the benchmark's page side knows of each way to show a tour. */
export interface Step {
  /** What an author of a library's tour writes. */
  readonly selector: string;
  readonly title: string;
  readonly text: string;
}

export interface Contender {
  start(steps: readonly Step[]): void;
  next(): void;
  /** The box with the words of the step; null while there is none. */
  bubble(): Element | null;
}
