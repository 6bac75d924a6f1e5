/** What has just been done, told above the lists, with the way back where there is one. */
export interface Said {
  readonly sentence: string;
  readonly undo?: (() => void) | undefined;
  /** Another thing that follows from it. */
  readonly next?: { readonly label: string; readonly run: () => void };
}
