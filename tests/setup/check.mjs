import { ensureDependencies } from '../../electron/setup/dependencies.mjs';
import { runScript } from '../../electron/setup/say.mjs';
import { closeWith } from './closing-line.mjs';
import { format, lint, quickTests, types } from './steps.mjs';

/** `npm run check`: what to run before every commit. */
await runScript(async () => {
  await ensureDependencies();
  return closeWith([await Promise.all([types(), lint(), format()]), await quickTests()].flat());
});
