/** The ways in which a request can fail that get a page of their own. */
export type ProblemStatus = 403 | 404 | 409 | 413 | 500;

export class Problem extends Error {
  readonly status: ProblemStatus;

  constructor(status: ProblemStatus) {
    super(`HTTP ${status}`);
    this.status = status;
  }
}
