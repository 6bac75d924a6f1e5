import { ipcMain } from 'electron';
import { contract, isRequestName } from '#contract/index.ts';
import type { ShellRequestName } from '#contract/index.ts';
import { toWire } from '#contract/errors.ts';
import type { Answer, ErrorCode } from '#contract/errors.ts';
import type { BackendProcess } from './backend-process.ts';
import type { ChosenPlaces } from './chosen-places.ts';
import type { AnswerShell } from './shell-requests.ts';
import { isTrustedSender } from './trusted-sender.ts';
import type { SenderFrame } from './trusted-sender.ts';

export interface BridgeParts {
  readonly backend: BackendProcess;
  readonly answerShell: AnswerShell;
  readonly chosen: ChosenPlaces;
}

interface PageRequest {
  readonly frame: SenderFrame | null;
  readonly name: unknown;
  readonly input: unknown;
  readonly jobId: unknown;
}

/** The only door between the page and the rest of the program. */
export function openRequestBridge(parts: BridgeParts): void {
  ipcMain.handle('request', (event, name: unknown, input: unknown, jobId: unknown) =>
    answerRequest(parts, { frame: event.senderFrame, name, input, jobId }),
  );
}

/** Who asks, whether the contract knows the name, and who answers; the backend checks the input itself. */
export function answerRequest(
  { backend, answerShell, chosen }: BridgeParts,
  { frame, name, input, jobId }: PageRequest,
): Promise<Answer<unknown>> {
  if (!isTrustedSender(frame)) return refused('FORBIDDEN_SENDER');
  if (typeof name !== 'string' || !isRequestName(name)) return refused('UNKNOWN_REQUEST');
  if (isShellRequest(name))
    return answerShell(name, input).catch((error: unknown) => ({ ok: false, error: toWire(error) }));
  return backend.request({
    name,
    input,
    jobId: typeof jobId === 'string' ? jobId : undefined,
    chosen: chosen.all(),
  });
}

function isShellRequest(name: keyof typeof contract): name is ShellRequestName {
  return contract[name].kind === 'shell';
}

function refused(code: ErrorCode): Promise<Answer<never>> {
  return Promise.resolve({ ok: false, error: { code, details: {} } });
}
