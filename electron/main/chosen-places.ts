import { dirname, relative, isAbsolute } from 'node:path';

/** Files and folders that the person has chosen in a dialog since the program started. */
export interface ChosenPlaces {
  /** Hands the choice through, so that a dialog's answer can be remembered on its way out. */
  readonly remember: (path: string | null) => string | null;
  readonly includes: (path: string) => boolean;
  /** The very paths, as the dialogs answered them: what exists there may be replaced. */
  readonly all: () => readonly string[];
}

/**
 * Only looking at a network share already sends the person's credentials to it. So the page may name a place on
 * the network only after the person has chosen it (or its folder) in a dialog.
 */
export function rememberChoices(): ChosenPlaces {
  const places = new Set<string>();
  return {
    remember: (path) => {
      if (path !== null) places.add(path);
      return path;
    },
    includes: (path) => [...places].some((place) => isWithin(path, place) || isWithin(path, dirname(place))),
    all: () => [...places],
  };
}

function isWithin(path: string, folder: string): boolean {
  const steps = relative(folder, path);
  return !steps.startsWith('..') && !isAbsolute(steps);
}
