import type { MejaBridge } from '#contract/process/bridge.ts';
import { contract, isRequestName, type InputOf, type OutputOf, type RequestName } from '#contract/index.ts';
import { AppError, toWire } from '#contract/errors.ts';
import type { Answer, ErrorCode, ErrorDetails } from '#contract/errors.ts';
import type { AppEvent } from '#contract/events.ts';
import type { RequestEntry } from '#contract/define.ts';

/** Refusals that every request may give, whatever its entry in the contract lists. */
const COMMON: readonly ErrorCode[] = [
  'INVALID_INPUT',
  'INTERNAL',
  'BACKEND_GONE',
  'LOGIN_NEEDED',
  'LOCKED',
  'NOT_ALLOWED',
];

type Given<Name extends RequestName> = OutputOf<Name> | AppError;

/** By request: a value, a refusal, or what to say to an input (a promise keeps the page waiting). */
export type Script = {
  readonly [Name in RequestName]?:
    Given<Name> | ((input: InputOf<Name>) => Given<Name> | Promise<Given<Name>>);
};

export interface ScriptedBridge {
  readonly bridge: MejaBridge;
  /** Every input sent under this name so far, oldest first, exactly as sent. */
  readonly asked: <Name extends RequestName>(name: Name) => readonly InputOf<Name>[];
  /** The names of all requests so far, oldest first. */
  readonly names: () => readonly RequestName[];
  /** Answers differently from now on. */
  readonly answer: (script: Script) => void;
  /** What the backend tells the page without being asked. */
  readonly tell: (event: AppEvent) => void;
  /** The work number that the last request under this name was sent with. */
  readonly jobOf: (name: RequestName) => string | undefined;
  /** What the script has got wrong: nothing to say to a request, or what the backend would never say. */
  readonly mistakes: readonly string[];
}

/** A refusal for a script. */
export function refusal(code: ErrorCode, details: ErrorDetails = {}): AppError {
  return new AppError(code, details);
}

/** Where the fault lies, as people write it: `founders[3].bornOn`. */
function pathOf(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .slice(1);
}

/**
 * Stands for preload, main and backend: every input and every answer is held against the contract, so that a test
 * cannot answer what the program never would. An input the contract refuses is refused as the backend refuses it.
 */
export function scriptedBridge(start: Script): ScriptedBridge {
  let script = start;
  const requests: {
    readonly name: RequestName;
    readonly input: unknown;
    readonly jobId: string | undefined;
  }[] = [];
  const listeners = new Set<(event: AppEvent) => void>();
  const mistakes: string[] = [];

  const wrong = (sentence: string): Answer<unknown> => {
    mistakes.push(sentence);
    return { ok: false, error: { code: 'INTERNAL', details: {} } };
  };
  const checked = (name: RequestName, given: unknown): Answer<unknown> => {
    const entry: RequestEntry = contract[name];
    if (given instanceof AppError) {
      const isKnown = COMMON.includes(given.code) || entry.errors.includes(given.code);
      return isKnown
        ? { ok: false, error: toWire(given) }
        : wrong(`${name} never refuses with ${given.code}`);
    }
    const value = entry.output.safeParse(given);
    if (value.success) return { ok: true, value: structuredClone(value.data) };
    return wrong(`${name} never answers this: ${value.error.message}`);
  };
  const answerTo = async (name: RequestName, input: unknown): Promise<Answer<unknown>> => {
    if (!Object.hasOwn(script, name)) return wrong(`${name} was asked and the script has no answer`);
    const entry: RequestEntry = contract[name];
    const read = entry.input.safeParse(input);
    if (!read.success) {
      const faults = read.error.issues.map(({ path, message }) => ({ path: pathOf(path), message }));
      return { ok: false, error: { code: 'INVALID_INPUT', details: { faults } } };
    }
    const said: unknown = script[name];
    return checked(
      name,
      typeof said === 'function' ? await (said as (asked: unknown) => unknown)(input) : said,
    );
  };

  return {
    bridge: {
      request: (name, input, jobId) => {
        if (!isRequestName(name)) return Promise.resolve(wrong(`${name} is not in the contract`));
        requests.push({ name, input: structuredClone(input), jobId });
        return answerTo(name, input);
      },
      pathOfFile: (file) => `/jatuh/${file.name}`,
      onEvent: (listener) => {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
    },
    asked: <Name extends RequestName>(name: Name) =>
      requests.filter((one) => one.name === name).map((one) => one.input as InputOf<Name>),
    names: () => requests.map(({ name }) => name),
    answer: (more) => {
      script = { ...script, ...more };
    },
    tell: (event) => {
      for (const listener of listeners) listener(event);
    },
    jobOf: (name) => requests.findLast((one) => one.name === name)?.jobId,
    mistakes,
  };
}
