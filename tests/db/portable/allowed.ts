/** Statements that PostgreSQL refuses, by the beginning of their text, with the reason. May only shrink. */
export const REFUSED: readonly { readonly begins: string; readonly because: string }[] = [];

/** Modules of db/queries that run statements and that no test reaches in its own process. May only shrink. */
export const UNREACHED: readonly string[] = [];
