/** A refusal with a sentence for the person at the keyboard; no stack trace belongs to it. */
export class SetupError extends Error {}

/** Set-up speaks on standard error, so that `npm run meja -- … --json` keeps standard output to itself. */
export function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}

/** What the person asked to see. */
export function tell(sentence) {
  process.stdout.write(`${sentence}\n`);
}

/** Runs one script of package.json: its result is the exit code, a SetupError its last sentence. */
export async function runScript(body) {
  try {
    process.exitCode = (await body()) ?? 0;
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    say(error.message);
    process.exitCode = 1;
  }
}
