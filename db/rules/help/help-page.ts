/** The page of help of one screen. In a step, what stands in [brackets] is a button or field exactly as the screen writes it. */
export interface HelpPage {
  /** The screen it belongs to, by its name in the page. */
  readonly screen: string;
  readonly title: string;
  /** What the screen is for: one or two sentences. */
  readonly purpose: string;
  /** One task from beginning to end. */
  readonly example: { readonly task: string; readonly steps: readonly string[] };
  /** The words of this screen, each with its meaning here. */
  readonly words: readonly (readonly [word: string, meaning: string])[];
  /** What people call it otherwise; searched, never shown. */
  readonly otherWords?: readonly string[];
}

/** The buttons and fields a page quotes, in their order. */
export function quotedIn({ example }: HelpPage): readonly string[] {
  return example.steps.flatMap((step) => [...step.matchAll(/\[([^\]]+)\]/g)].map(([, word]) => word ?? ''));
}

/** A step in pieces, so that what is quoted can be drawn as the button looks. */
export function stepPieces(step: string): readonly { readonly text: string; readonly isQuoted: boolean }[] {
  return step
    .split(/(\[[^\]]+\])/)
    .filter((piece) => piece !== '')
    .map((piece) =>
      piece.startsWith('[') ? { text: piece.slice(1, -1), isQuoted: true } : { text: piece, isQuoted: false },
    );
}
