import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { AppError } from '#contract/errors.ts';
import type { InputOf, NamesOfKind, OutputOf } from '#contract/index.ts';
import { bridge } from './bridge.ts';
import { request } from './request.ts';
import { typedIsSaved } from './unsaved-work.ts';
import { useOnePress } from './use-one-press.ts';

/** Milliseconds: work that mostly takes less is over before a dialog about it could be read. */
export const QUIET_MS = 600;

export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly label: string;
}

export type TaskState<Value> =
  | { readonly phase: 'idle' }
  | {
      readonly phase: 'running';
      readonly jobId: string;
      readonly progress: Progress | null;
      readonly isCancelling: boolean;
    }
  | { readonly phase: 'done'; readonly value: Value }
  | { readonly phase: 'failed'; readonly error: AppError };

interface RunOptions {
  /** Told how it failed, for faults that stand at a field. */
  readonly onError?: (error: AppError) => void;
}

export interface Task<Name extends NamesOfKind<'task'>> {
  readonly state: TaskState<OutputOf<Name>>;
  /**
   * Resolves with the value, or undefined when it failed or was cancelled (the state says which), or when the very same
   * is under way.
   */
  readonly run: (input: InputOf<Name>, options?: RunOptions) => Promise<OutputOf<Name> | undefined>;
  readonly cancel: () => void;
  readonly reset: () => void;
}

type Ended<Value> = Extract<TaskState<Value>, { readonly phase: 'done' | 'failed' }>;

async function outcomeOf<Name extends NamesOfKind<'task'>>(
  work: Promise<OutputOf<Name>>,
): Promise<Ended<OutputOf<Name>>> {
  try {
    return { phase: 'done', value: await work };
  } catch (error) {
    return { phase: 'failed', error: error instanceof AppError ? error : new AppError('INTERNAL') };
  }
}

/** Runs a long job of the contract: follows its progress, lets it be cancelled, keeps how it ended. */
export function useTask<Name extends NamesOfKind<'task'>>(name: Name): Task<Name> {
  const [state, setState] = useState<TaskState<OutputOf<Name>>>({ phase: 'idle' });
  const running = useRef<string | null>(null);
  const client = useQueryClient();
  const { begins, ends } = useOnePress();

  useEffect(
    () =>
      bridge().onEvent((event) => {
        if (event.kind !== 'progress' || event.jobId !== running.current) return;
        const { done, total, label } = event;
        setState((now) => (now.phase === 'running' ? { ...now, progress: { done, total, label } } : now));
      }),
    [],
  );

  const run = useCallback(
    async (input: InputOf<Name>, { onError }: RunOptions = {}) => {
      if (!begins(input)) return undefined;
      const jobId = crypto.randomUUID();
      running.current = jobId;
      setState({ phase: 'running', jobId, progress: null, isCancelling: false });
      const ended = await outcomeOf<Name>(request(name, input, { jobId }));
      ends();
      if (running.current === jobId) setState(ended);
      if (ended.phase === 'failed') onError?.(ended.error);
      else typedIsSaved();
      await client.invalidateQueries();
      return ended.phase === 'done' ? ended.value : undefined;
    },
    [begins, client, ends, name],
  );

  const cancel = useCallback(() => {
    const jobId = running.current;
    if (!jobId) return;
    setState((now) => (now.phase === 'running' ? { ...now, isCancelling: true } : now));
    // When the job has just ended there is nothing left to cancel; its own answer tells the outcome.
    request('job.cancel', { jobId }).catch(() => undefined);
  }, []);

  const reset = useCallback(() => {
    running.current = null;
    setState({ phase: 'idle' });
  }, []);

  return { state, run, cancel, reset };
}
