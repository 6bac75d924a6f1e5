import { buildProgram } from './built-program.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { runScript } from './say.mjs';

await runScript(async () => {
  await ensureDependencies();
  await buildProgram();
});
