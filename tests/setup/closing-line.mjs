import { tell } from '../../electron/setup/say.mjs';

/** Names what was left out and what failed, then prints the line that people and machines look for; answers the exit code. */
export function closeWith(counts) {
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  for (const name of counts.flatMap(({ skipped = [] }) => skipped)) tell(`dilewati: ${name}`);
  for (const name of counts.flatMap(({ failures = [] }) => failures)) tell(`gagal: ${name}`);
  tell(`${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
}
