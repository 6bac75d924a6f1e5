/** What the operating system's own parts need; nothing else of the environment reaches the backend. */
const PASSED_ON = [
  'SystemRoot',
  'TEMP',
  'TMP',
  'TMPDIR',
  'HOME',
  'USERPROFILE',
  'APPDATA',
  'LANG',
  'TZ',
  'MEJA_TODAY',
];

export interface BackendPlaces {
  readonly dataFolder: string;
  readonly resources: string;
}

/** MEJA_TODAY is the clock of the tests: the day that counts as today. */
export function backendEnvironment(
  { dataFolder, resources }: BackendPlaces,
  env: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  const passed = PASSED_ON.flatMap((name) => {
    const value = env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(passed), MEJA_DATA: dataFolder, MEJA_RESOURCES: resources };
}
