import { fromWire } from '#contract/errors.ts';
import type { InputOf, OutputOf, RequestName } from '#contract/index.ts';
import { bridge } from './bridge.ts';

export interface RequestOptions {
  /** Names a long job, so that its progress can be followed and it can be cancelled. */
  readonly jobId?: string;
}

/** Sends one request of the contract; gives its value, or throws the `AppError` it was refused with. */
export async function request<Name extends RequestName>(
  name: Name,
  input: InputOf<Name>,
  options: RequestOptions = {},
): Promise<OutputOf<Name>> {
  const answer = await bridge().request(name, input, options.jobId);
  if (!answer.ok) throw fromWire(answer.error);
  // The backend has checked the value against the contract's output schema.
  return answer.value as OutputOf<Name>;
}
