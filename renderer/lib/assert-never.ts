/** The branch that a closed union leaves over: it does not compile while a case is missing. */
export function assertNever(value: never): never {
  throw new Error(`case not handled: ${JSON.stringify(value)}`);
}
