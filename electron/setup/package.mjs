import { ensureDependencies } from './dependencies.mjs';
import { packageProduct } from './packaged-program.mjs';
import { runScript, tell } from './say.mjs';

await runScript(async () => {
  await ensureDependencies();
  tell(`Paket selesai: ${await packageProduct()}`);
});
