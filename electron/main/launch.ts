/** How the program was asked to start. */
export interface Launch {
  /** Words after `--headless`: one command for the headless door, no window. */
  readonly headless: readonly string[] | undefined;
  /** The office's data, where it shall not be the usual place. */
  readonly dataFolder: string | undefined;
  /** The window opens on practice instead of the office. */
  readonly isPractice: boolean;
}

/** Reads the program's own options; Chromium's and the inspector's stand among them and are left alone. */
export function launchFrom(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Launch {
  const words = argv.slice(1);
  const headlessAt = words.indexOf('--headless');
  return {
    headless: headlessAt === -1 ? undefined : words.slice(headlessAt + 1),
    isPractice: words.includes('--latihan'),
    dataFolder: valueOf(words, '--data') ?? (env['MEJA_DATA'] || undefined),
  };
}

function valueOf(words: readonly string[], option: string): string | undefined {
  const at = words.indexOf(option);
  if (at !== -1) return words[at + 1];
  return words.find((word) => word.startsWith(`${option}=`))?.slice(option.length + 1);
}
