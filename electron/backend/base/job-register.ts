/** Long work under way, so that a person can stop it. */
export interface JobRegister {
  /** Runs the work with a signal; without an id it cannot be cancelled. */
  run<Value>(jobId: string | undefined, work: (signal: AbortSignal) => Promise<Value>): Promise<Value>;
  /** Answers whether there was such work. */
  cancel(jobId: string): boolean;
}

export function createJobRegister(): JobRegister {
  const running = new Map<string, AbortController>();
  return {
    run: async (jobId, work) => {
      const controller = new AbortController();
      if (jobId === undefined) return work(controller.signal);
      running.set(jobId, controller);
      try {
        return await work(controller.signal);
      } finally {
        running.delete(jobId);
      }
    },
    cancel: (jobId) => {
      const controller = running.get(jobId);
      controller?.abort();
      return controller !== undefined;
    },
  };
}
