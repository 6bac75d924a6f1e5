import { join } from 'node:path';
import { app } from 'electron';

/** Where the program's own files lie; the same names packaged and from a checkout. */
export interface ProgramPaths {
  readonly renderer: string;
  readonly preload: string;
  readonly backend: string;
  readonly resources: string;
}

export function programPaths(): ProgramPaths {
  const root = app.getAppPath();
  const dist = join(root, 'dist');
  return {
    renderer: join(dist, 'renderer'),
    preload: join(dist, 'preload', 'index.cjs'),
    // A process of its own does not look into the archive, so the backend lies beside it.
    backend: join(root.replace(/app\.asar$/, 'app.asar.unpacked'), 'dist', 'backend'),
    resources: app.isPackaged ? join(process.resourcesPath, 'meja') : join(root, 'resources'),
  };
}
