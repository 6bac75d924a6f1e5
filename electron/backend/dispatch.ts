import { accessOf } from '#contract/access/index.ts';
import { contract, isRequestName } from '#contract/index.ts';
import { AppError, toWire } from '#contract/errors.ts';
import type { Answer, ErrorCode } from '#contract/errors.ts';
import { COMMON_ERRORS } from '#contract/define.ts';
import type { RequestEntry } from '#contract/define.ts';
import { readingIn } from '#db/handles.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { asRefusal } from './base/as-refusal.ts';
import type { Actor } from './base/actor.ts';
import type { CommandContext, QueryContext, TaskContext } from './base/context.ts';
import type { DatabaseHolder } from './base/database-holder.ts';
import { withRoom } from './base/disk-room.ts';
import type { Folders } from './base/folders.ts';
import { createJobRegister } from './base/job-register.ts';
import { faultsOf } from './base/refusal.ts';
import type { Log } from './base/log.ts';
import { guardTargets } from './base/write-guard.ts';
import { NO_CLOCK_GUARD } from './maintenance/clock-guard.ts';
import type { ClockGuard } from './maintenance/clock-guard.ts';
import { whenWritable } from './base/write-turn.ts';
import type { RunJob } from './base/job.ts';
import { ownPart } from './base/own-work.ts';
import { requirePermission } from './base/permission.ts';
import type { Session, Standing } from './base/session.ts';

const SLOW_MILLISECONDS = 40;

/** A handler seen from dispatch: its input has been checked against its own entry just before. */
export type AnyHandler = (input: never, context: never) => unknown;

export interface DispatchParts {
  readonly handlers: Readonly<Record<string, AnyHandler>>;
  readonly database: DatabaseHolder;
  readonly folders: Folders;
  readonly log: Log;
  readonly today: () => PlainDate;
  readonly now: () => string;
  /** Who is at work where nobody has logged in. */
  readonly actor: Actor;
  readonly session: Session;
  readonly runJob: RunJob;
  /** Answers and refusals are checked against the contract in development and tests, trusted in production. */
  readonly isOutputChecked: boolean;
  readonly clock: ClockGuard;
}

export interface DispatchRequest {
  readonly name: string;
  readonly input: unknown;
  /** Names the work, so that its progress is told apart and it can be cancelled. */
  readonly jobId?: string | undefined;
  readonly onProgress?: ((done: number, total: number, label: string) => void) | undefined;
  /** What the person chose in dialogs of the window; undefined where every path was typed (the headless door). */
  readonly chosen?: readonly string[] | undefined;
}

export type Dispatch = (request: DispatchRequest) => Promise<Answer<unknown>>;

/**
 * Where every request arrives, from the window and from the command line alike: name, input check, handler, answer.
 * A refusal is an answer with a code; only faults of the program are logged with their stack.
 */
export function createDispatch(parts: DispatchParts): Dispatch {
  const jobs = createJobRegister();
  return async (request) => {
    const startedAt = performance.now();
    const asked: Asked = { request, by: '' };
    const answer = await answerOf(parts, jobs, asked);
    const spent = performance.now() - startedAt;
    if (spent > SLOW_MILLISECONDS) parts.log.info(`slow ${request.name} ${spent.toFixed(0)} ms${asked.by}`);
    return answer;
  };
}

/** A request with who asked it, as the log's lines say it; empty without accounts. */
interface Asked {
  readonly request: DispatchRequest;
  by: string;
}

async function answerOf(
  parts: DispatchParts,
  jobs: ReturnType<typeof createJobRegister>,
  asked: Asked,
): Promise<Answer<unknown>> {
  const { request } = asked;
  try {
    const { name } = request;
    const entry: RequestEntry | undefined = isRequestName(name) ? contract[name] : undefined;
    const handler = Object.hasOwn(parts.handlers, name) ? parts.handlers[name] : undefined;
    if (!isRequestName(name) || !entry || !handler)
      throw new AppError('UNKNOWN_REQUEST', { facts: { nama: name.slice(0, 80) } });
    await parts.database.heal();
    const standing = await parts.session.standing(parts.today());
    const asking = { ...parts, actor: actorOf(standing, parts.actor) };
    const { account } = asking.actor;
    if (account) asked.by = ` (akun ${account.login})`;
    requirePermission(standing, accessOf(name, request.input));
    const checked = checkInput(entry, request.input);
    const input = await ownPart(name, checked, asking.actor, () => parts.database.get().readDb);
    await guardTargets(entry, input, parts.folders, request.chosen);
    const value =
      name === 'job.cancel'
        ? { wasRunning: jobs.cancel((input as { readonly jobId: string }).jobId) }
        : await run(asking, jobs, entry, handler, input, request);
    return { ok: true, value: parts.isOutputChecked ? entry.output.parse(value) : value };
  } catch (error) {
    const refusal = withRoom(asRefusal(error, parts.folders.data), parts.folders.data);
    // Like an answer of another shape than the contract's: a fault of the program, shown where it is checked.
    const isUndeclared = parts.isOutputChecked && !mayRefuse(request.name, refusal.code);
    if (isUndeclared || refusal.code === 'INTERNAL') {
      parts.log.fault(
        `${request.name}${isUndeclared ? ` does not declare ${refusal.code}` : ''}${asked.by}`,
        error,
      );
    }
    return { ok: false, error: toWire(isUndeclared ? new AppError('INTERNAL') : refusal) };
  }
}

/** The account that is logged in, under the name it bears today. */
function actorOf(standing: Standing, nobody: Actor): Actor {
  if (!('account' in standing)) return nobody;
  const { id, login, name, role } = standing.account;
  return { name, account: { id, login, role } };
}

function mayRefuse(name: string, code: ErrorCode): boolean {
  const declared: readonly ErrorCode[] = isRequestName(name) ? contract[name].errors : [];
  return COMMON_ERRORS.includes(code) || declared.includes(code);
}

function checkInput(entry: RequestEntry, input: unknown): unknown {
  const result = entry.input.safeParse(input);
  if (result.success) return result.data;
  throw new AppError('INVALID_INPUT', { faults: faultsOf(result.error) });
}

async function run(
  parts: DispatchParts,
  jobs: ReturnType<typeof createJobRegister>,
  entry: RequestEntry,
  handler: AnyHandler,
  input: unknown,
  request: DispatchRequest,
): Promise<unknown> {
  const call = handler as (input: unknown, context: QueryContext) => unknown;
  const { database } = parts;
  const words = () => ({ at: parts.now(), who: parts.actor.name, what: request.name });
  switch (entry.kind) {
    case 'query':
      return call(input, withReading(parts, {}));
    case 'command':
      await requireClock(parts, request);
      return whenWritable(database, words(), async (write) => {
        // Inside a command, reading goes through the same transaction: it sees its own writes and nobody else's.
        const context: CommandContext = { ...moment(parts), read: readingIn(write), write };
        return call(input, context);
      });
    case 'task':
      await requireClock(parts, request);
      return jobs.run(request.jobId, async (signal) => {
        const context: TaskContext = withReading<Omit<TaskContext, keyof QueryContext>>(parts, {
          signal,
          database,
          runJob: parts.runJob,
          transaction: (work) => whenWritable(database, words(), work),
          progress: (done, total, label) => request.onProgress?.(done, total, label),
        });
        return call(input, context);
      });
    case 'shell':
    default:
      throw new AppError('UNKNOWN_REQUEST', { facts: { nama: request.name } });
  }
}

/** A restore must work while no database can be opened: it needs no clock. */
async function requireClock(
  { clock, database, today }: DispatchParts,
  { name }: DispatchRequest,
): Promise<void> {
  await clock.require(name, () => database.get().readDb, today());
}

function moment({ today, now, actor, session, folders, clock }: DispatchParts): Omit<QueryContext, 'read'> {
  return { today: today(), isOwnClock: clock !== NO_CLOCK_GUARD, now, actor, session, folders };
}

/** The read handle is looked up when used: restoring a backup must work while no database can be opened. */
function withReading<Extra extends object>(parts: DispatchParts, extra: Extra): QueryContext & Extra {
  return {
    ...moment(parts),
    ...extra,
    get read() {
      return parts.database.get().readDb;
    },
  };
}
