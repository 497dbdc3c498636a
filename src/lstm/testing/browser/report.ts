// What a page of tests reports to Node.

export interface TestReport {
  /** File, suites and test, as Vitest prints them. */
  readonly name: string;
  readonly state: 'pass' | 'fail' | 'skip';
  readonly errors: readonly string[];
}

export interface PageReport {
  readonly isolated: boolean;
  readonly inWorker: boolean;
  /** What an engine that was asked for two got, and its own words about it. */
  readonly threads: number;
  readonly why: string;
  readonly tests: readonly TestReport[];
}
