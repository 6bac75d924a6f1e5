import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { dist, root } from './paths.mjs';
import { say, SetupError } from './say.mjs';

/**
 * Begins one step of set-up: one line for the person, and a log file for everything its programs have to say
 * (`run(…, { log: step.log })`). Most of that is nothing a newcomer could act on, so it is named only by a failure.
 *
 * @param {string} name of the log file
 * @param {string} [sentence] the line; without it the step has nothing to tell while it goes well
 * @returns {{ log: string, failure: (sentence: string) => SetupError }}
 */
export function beginStep(name, sentence) {
  const log = join(dist, 'log', `${name}.log`);
  mkdirSync(dirname(log), { recursive: true });
  writeFileSync(log, '');
  if (sentence !== undefined) say(sentence);
  return {
    log,
    failure: (reason) => new SetupError(`${reason}\nRinciannya tertulis di ${relative(root, log)}.`),
  };
}
