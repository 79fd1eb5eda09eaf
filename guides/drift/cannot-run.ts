/** The run cannot begin, for reasons that a person can do something about: a sentence each. */
export class CannotRun extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}
