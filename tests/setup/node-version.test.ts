import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import packageFile from '../../package.json' with { type: 'json' };

const FILE = 'electron/setup/node-version.cjs';

/** What the file says, and with which code it ends, on a machine with that Node. */
function onNode(version: string): { readonly said: string; readonly exitCode: number | undefined } {
  let said = '';
  let exitCode: number | undefined;
  runInNewContext(readFileSync(FILE, 'utf8'), {
    require: () => packageFile,
    process: {
      versions: { node: version },
      stderr: { write: (text: string) => (said += text) },
      exit: (code: number) => (exitCode = code),
    },
  });
  return { said, exitCode };
}

test.each(['20.0.0', '20.20.2', '24.21.0', '100.1.0'])('Node %s is taken without a word', (version) => {
  expect(onNode(version)).toEqual({ said: '', exitCode: undefined });
});

test.each(['19.9.0', '18.20.4', '12.22.9', '4.8.2'])('Node %s is refused in one sentence', (version) => {
  expect(onNode(version)).toEqual({
    said:
      `Meja Koperasi memerlukan Node 20 atau yang lebih baru, sedangkan komputer ini memakai Node ${version}: ` +
      'pasang Node yang lebih baru, lalu ulangi perintah ini.\n',
    exitCode: 1,
  });
});

test('every script that the machine’s own Node runs is preceded by that look at it', () => {
  const scripts = Object.entries(packageFile.scripts).filter(([, line]) => line.startsWith('node '));
  expect(scripts.length).toBeGreaterThanOrEqual(7);
  for (const [name, line] of scripts) {
    expect({ name, line }).toEqual({ name, line: expect.stringContaining(`node -r ./${FILE} `) as string });
  }
});
