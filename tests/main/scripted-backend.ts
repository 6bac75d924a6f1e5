import path from 'node:path';
import type { BackendStart } from '../../electron/main/backend-runtime.ts';

/** How the process of tests/fixtures/backend/scripted-backend.mjs behaves. */
export type Manner = 'obedient' | 'refusing' | 'stillborn' | 'silent';

export function scripted(manner: Manner, output: BackendStart['output'] = () => undefined): BackendStart {
  return {
    script: path.resolve('tests/fixtures/backend/scripted-backend.mjs'),
    args: [manner],
    env: { MEJA_DATA: 'data' },
    output,
  };
}
