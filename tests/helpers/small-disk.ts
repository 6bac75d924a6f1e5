import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { tempFolder } from './temp-folder.ts';

/** A real disk of a few megabytes, and a weight to fill it with. */
export interface SmallDisk {
  readonly folder: string;
  /** Fills it until only so many bytes are free. */
  readonly fill: (leaving: number) => void;
  readonly empty: () => void;
}

const mount = (...args: readonly string[]): boolean => spawnSync('mount', args).status === 0;

/** Where a test may mount a disk of its own: as root, outside a closed container. */
export function canMount(): boolean {
  const folder = mkdtempSync(path.join(tmpdir(), 'meja-cakram-'));
  const isMounted = mount('-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder);
  if (isMounted) spawnSync('umount', [folder]);
  rmSync(folder, { recursive: true, force: true });
  return isMounted;
}

export function smallDisk(megabytes: number): SmallDisk {
  const folder = tempFolder();
  if (!mount('-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder)) throw new Error('cannot mount');
  onTestFinished(() => void spawnSync('umount', ['-l', folder]));
  const weight = path.join(folder, 'beban.bin');
  return {
    folder,
    fill: (leaving) => {
      const { bavail, bsize } = statfsSync(folder);
      writeFileSync(weight, Buffer.alloc(Math.max(0, bavail * bsize - leaving)));
    },
    empty: () => rmSync(weight, { force: true }),
  };
}
