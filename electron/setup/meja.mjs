import { ensureDependencies } from './dependencies.mjs';
import { commandLine } from './command-line.mjs';
import { runScript } from './say.mjs';

/** `npm run --silent meja -- <perintah> …`: the headless door of the sources as they are now. */
await runScript(async () => {
  await ensureDependencies();
  return commandLine(process.argv.slice(2));
});
