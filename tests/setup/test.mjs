import { ensureDebianPackages, TEST_PACKAGES, WITNESSES } from '../../electron/setup/debian-packages.mjs';
import { ensureDependencies } from '../../electron/setup/dependencies.mjs';
import { packageForUse } from '../../electron/setup/packaged-program.mjs';
import { runScript, say, SetupError } from '../../electron/setup/say.mjs';
import { closeWith } from './closing-line.mjs';
import { format, lint, quickTests, slowTests, types, windowTests } from './steps.mjs';

/** `npm test`: everything, from nothing. */
await runScript(async () => {
  await ensureDependencies();
  await ensureDebianPackages(TEST_PACKAGES, WITNESSES);
  const counts = await Promise.all([types(), lint(), format()]);
  counts.push(await quickTests(), ...(await slowTests()), await testWindow());
  return closeWith(counts);
});

async function testWindow() {
  try {
    return await windowTests(await packageForUse());
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    say(error.message);
    return { passed: 0, failed: 1 };
  }
}
