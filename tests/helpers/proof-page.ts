import { execFileSync } from 'node:child_process';
import path from 'node:path';

/** The page's template where a backend run from source looks for it; a built program has it already. */
export function ensureProofPage(): void {
  const build = `import('./electron/setup/proof-page.mjs').then(({ buildProofPage }) => buildProofPage(process.argv[1]))`;
  execFileSync(
    process.execPath,
    ['--input-type=module', '-e', build, path.resolve('dist/backend/proof-page.html')],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
}
