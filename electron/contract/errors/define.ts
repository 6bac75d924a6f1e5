/** What a person reads: what happened, why, what to do. The window, the command line and the papers share it. */
export interface ErrorSentence {
  readonly title: string;
  readonly cause: string;
  readonly remedy: string;
}

/**
 * An area's error codes, each beside the sentence that is said for it. The sentence's argument is the whole
 * declaration of the code's facts (`new AppError` demands exactly those); a code without facts takes no argument.
 */
export type ErrorTable = Readonly<
  Record<string, { readonly sentence: ((facts: never) => ErrorSentence) | (() => ErrorSentence) }>
>;
