import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runCommandLine } from '../helpers/run-command-line.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

/** A process that has no network at all, not even its own machine's. */
const WITHOUT_NETWORK = ['unshare', '--net'] as const;
const mayUnplug = spawnSync(WITHOUT_NETWORK[0], [WITHOUT_NETWORK[1], 'true']).status === 0;

/** With the cable out every function works, because none of them asks for the network. */
test.skipIf(!mayUnplug)(
  'the whole main job runs on a machine without any network',
  async () => {
    const target = tempFolder();
    const { exitCode, stderr } = await runCommandLine(['contoh', '--keluaran', target], '', WITHOUT_NETWORK);
    expect([exitCode, stderr.includes('ENETUNREACH')]).toEqual([0, false]);
    expect(readdirSync(target).filter((name) => name.endsWith('.pdf')).length).toBeGreaterThan(3);
  },
  120_000,
);
