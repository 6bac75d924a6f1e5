export interface ThisComputer {
  readonly platform: string;
  readonly home: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * Where an office's data live unless told otherwise; the window and the command line must agree on it. Local to this
 * computer and this person: never a folder that is synchronised (Documents, Desktop) or that roams with the profile.
 */
export function defaultDataFolder({ platform, home, env }: ThisComputer): string {
  if (platform === 'win32') return `${env['LOCALAPPDATA'] ?? `${home}\\AppData\\Local`}\\Meja Koperasi`;
  return `${env['XDG_DATA_HOME'] ?? `${home}/.local/share`}/Meja Koperasi`;
}
