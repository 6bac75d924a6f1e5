declare const work: unique symbol;

/** Work for the worker thread, named; what goes in and what comes out are known to the types alone. */
export interface Job<Input, Output> {
  readonly name: string;
  readonly [work]?: (input: Input) => Output;
}

/** Names one kind of work. What does it stands beside its name in `backend/jobs.ts`. Plain data in, plain data out. */
export const job = <Input, Output>(name: string): Job<Input, Output> => ({ name });

export interface JobOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
  /** Gives up after so many seconds with READING_TOO_LONG; no limit when left out. */
  readonly limitSeconds?: number;
}

export type RunJob = <Input, Output>(
  job: Job<Input, Output>,
  input: Input,
  options?: JobOptions,
) => Promise<Output>;

export type InputOfJob<One> = One extends Job<infer Input, unknown> ? Input : never;
export type OutputOfJob<One> = One extends Job<never, infer Output> ? Output : never;
export type Progress = (done: number, total: number) => void;
