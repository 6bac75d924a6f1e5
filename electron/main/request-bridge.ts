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
  if (isShellRequest(name)) return answerAllowed(backend, name, () => answerShell(name, input));
  return backend.request({
    name,
    input,
    jobId: typeof jobId === 'string' ? jobId : undefined,
    chosen: chosen.all(),
  });
}

/** Why the system's part is not opened either: the backend decides of every request, also of those it never sees. */
const CLOSED: readonly ErrorCode[] = ['LOGIN_NEEDED', 'LOCKED', 'PASSWORD_CHANGE_NEEDED', 'NOT_ALLOWED'];

/** Undefined where it may be asked. A backend that cannot be asked keeps nobody from choosing the backup that mends it. */
async function refusalOf(
  backend: BackendProcess,
  name: ShellRequestName,
): Promise<Extract<Answer<unknown>, { readonly ok: false }> | undefined> {
  const allowed = await backend.request({ name: 'session.allows', input: { request: name } });
  return !allowed.ok && CLOSED.includes(allowed.error.code) ? allowed : undefined;
}

/** Whether who is at work may have the system's part of the work now. */
export async function isAllowed(backend: BackendProcess, name: ShellRequestName): Promise<boolean> {
  return (await refusalOf(backend, name)) === undefined;
}

async function answerAllowed(
  backend: BackendProcess,
  name: ShellRequestName,
  answer: () => Promise<Answer<unknown>>,
): Promise<Answer<unknown>> {
  const refusal = await refusalOf(backend, name);
  if (refusal) return refusal;
  return answer().catch((error: unknown) => ({ ok: false, error: toWire(error) }));
}

function isShellRequest(name: keyof typeof contract): name is ShellRequestName {
  return contract[name].kind === 'shell';
}

function refused(code: ErrorCode): Promise<Answer<never>> {
  return Promise.resolve({ ok: false, error: { code, details: {} } });
}
