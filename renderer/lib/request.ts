import { AppError, fromWire } from '#contract/errors.ts';
import type { InputOf, OutputOf, RequestName } from '#contract/index.ts';
import { bridge } from './bridge.ts';
import { foundClosed, foundNotAllowed, isClosed, untilOpen } from './session/door.ts';

export interface RequestOptions {
  /** Names a long job, so that its progress can be followed and it can be cancelled. */
  readonly jobId?: string;
}

/** Dialogs of the system in which a file or folder is chosen; closed, they answer no path. */
const CHOOSING: ReadonlySet<RequestName> = new Set([
  'shell.chooseFile',
  'shell.chooseFiles',
  'shell.chooseFolder',
  'shell.saveAs',
]);

/** Sends one request of the contract; gives its value, or throws the `AppError` it was refused with. */
export async function request<Name extends RequestName>(
  name: Name,
  input: InputOf<Name>,
  options: RequestOptions = {},
): Promise<OutputOf<Name>> {
  const answer = await bridge().request(name, input, options.jobId);
  if (!answer.ok) {
    if (isClosed(answer.error.code)) foundClosed();
    const refusal = fromWire(answer.error);
    if (!CHOOSING.has(name) || refusal.code !== 'NOT_ALLOWED') throw refusal;
    // Said once for all buttons; what asked goes on as after a dialog that was closed.
    foundNotAllowed(refusal);
    return (name === 'shell.chooseFiles' ? { paths: [] } : { path: null }) as unknown as OutputOf<Name>;
  }
  // The backend has checked the value against the contract's output schema.
  return answer.value as OutputOf<Name>;
}

/**
 * A reading that waits behind a covered window instead of failing: the screen beneath keeps what it shows and what is
 * typed on it, and reads once the window is uncovered.
 */
export async function requestWhenOpen<Name extends RequestName>(
  name: Name,
  input: InputOf<Name>,
): Promise<OutputOf<Name>> {
  for (;;) {
    try {
      return await request(name, input);
    } catch (error) {
      if (!(error instanceof AppError) || !isClosed(error.code)) throw error;
      await untilOpen();
    }
  }
}
