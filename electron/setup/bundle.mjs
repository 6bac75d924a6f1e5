import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist, root } from './paths.mjs';
import { whenChanged } from './stamp.mjs';

/**
 * Runs on the project's Node; built-program.mjs starts it. Words narrow the choice: main, backend, proof-page,
 * renderer. The bundlers are loaded only when something has changed: the headless door asks this at every call.
 */

const wanted = process.argv.slice(2);
let isTold = false;
/** One part of the program: bundled when it was asked for and has changed, which is told once. */
async function part(change, work) {
  if (wanted.length > 0 && !wanted.includes(change.name)) return;
  await whenChanged(change, () => {
    if (!isTold) process.send?.('Membangun program …');
    isTold = true;
    return work();
  });
}

const TOOLS = ['package-lock.json', 'electron/setup/bundle.mjs'];
const DEFINED = { cjs: {}, es: { __dirname: 'import.meta.dirname', __filename: 'import.meta.filename' } };
/** Lies beside the backend, which fills it in; made after it, because bundling empties the folder. */
const PROOF_PAGE = join(dist, 'backend', 'proof-page.html');
const MINIFIED = { compress: true, mangle: false, codegen: false };

await part(
  {
    name: 'main',
    inputs: ['electron/main', 'electron/preload', 'electron/contract', 'db/rules', ...TOOLS],
    output: join(dist, 'main', 'index.js'),
  },
  async () => {
    await bundle({ folder: 'main', entries: { index: 'electron/main/index.ts' }, external: ['electron'] });
    // A sandboxed preload has no module loader: one CommonJS file.
    await bundle({
      folder: 'preload',
      entries: { index: 'electron/preload/index.ts' },
      external: ['electron'],
      format: 'cjs',
    });
  },
);

await part(
  {
    name: 'backend',
    inputs: ['electron/backend', 'electron/contract', 'db', 'package.json', ...TOOLS],
    output: join(dist, 'backend', 'process-entry.js'),
  },
  async () => {
    await bundle({
      folder: 'backend',
      entries: {
        'process-entry': 'electron/backend/process-entry.ts',
        'command-line': 'electron/backend/command-line.ts',
        'worker-entry': 'electron/backend/worker-entry.ts',
      },
      // Its addon lies beside it in a file of its own, so it stays a package.
      external: ['better-sqlite3'],
    });
    // The backend is unpacked from the archive, away from the program's package.json.
    writeFileSync(join(dist, 'backend', 'package.json'), '{ "type": "module" }\n');
  },
);

await part(
  {
    name: 'proof-page',
    inputs: [
      'renderer/proof-page',
      'renderer/lib/read-qr-picture.ts',
      'db/rules',
      'electron/setup/proof-page.mjs',
      ...TOOLS,
    ],
    output: PROOF_PAGE,
  },
  async () => {
    const { buildProofPage } = await import('./proof-page.mjs');
    await buildProofPage(PROOF_PAGE);
  },
);

await part(
  {
    name: 'renderer',
    inputs: ['renderer', 'electron/contract', 'db/rules', ...TOOLS],
    output: join(dist, 'renderer'),
  },
  async () => {
    const { build } = await import('vite');
    await build({
      root: join(root, 'renderer'),
      configFile: join(root, 'renderer', 'vite.config.ts'),
      logLevel: 'warn',
    });
  },
);

async function bundle({ folder, entries, external, format = 'es' }) {
  const { rolldown } = await import('rolldown');
  const target = join(dist, folder);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const bundled = await rolldown({
    cwd: root,
    input: entries,
    platform: 'node',
    external: [/^node:/, ...external],
    // Types are the checker's business; the bundler only strips them.
    tsconfig: false,
    // Some packages ask where they lie, which a module answers in other words.
    transform: { define: DEFINED[format] },
  });
  await bundled.write({
    dir: target,
    format,
    minify: MINIFIED,
    entryFileNames: format === 'cjs' ? '[name].cjs' : '[name].js',
    // Beside the entries: paths relative to import.meta.url are then the same in every file.
    chunkFileNames: '[name]-[hash].js',
  });
  await bundled.close();
}
