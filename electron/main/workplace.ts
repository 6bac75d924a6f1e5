import type { BackendProcess, BackendRequest } from './backend-process.ts';
import type { DataFolder } from './data-folder.ts';

/** The folder that is worked in, the office's own or its practice, with the backend that serves it. */
export interface Workplace {
  readonly folder: () => DataFolder;
  readonly backend: BackendProcess;
  /**
   * Goes to another folder once everything asked so far has been answered, so that nothing meant for one folder is ever
   * written into the other. A folder that cannot be used leaves all as it was.
   */
  readonly moveTo: (next: DataFolder) => Promise<void>;
}

export interface WorkplaceParts {
  /** @throws AppError when the folder cannot be used */
  readonly prepare: (folder: DataFolder) => void;
  readonly open: (folder: DataFolder) => BackendProcess;
}

export function keepWorkplace(first: DataFolder, { prepare, open }: WorkplaceParts): Workplace {
  let folder = first;
  let backend = open(first);
  const running = new Set<Promise<unknown>>();
  const request = (asked: BackendRequest) => {
    const answer = backend.request(asked);
    running.add(answer);
    void answer.finally(() => running.delete(answer));
    return answer;
  };
  return {
    folder: () => folder,
    backend: { request, stop: () => backend.stop() },
    moveTo: async (next) => {
      prepare(next);
      while (running.size > 0) await Promise.all(running);
      backend.stop();
      folder = next;
      backend = open(next);
    },
  };
}
