/** The words of a command were wrong: exit 2, with the usage line. */
export class UsageError extends Error {}
