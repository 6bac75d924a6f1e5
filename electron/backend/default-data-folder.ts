import { homedir } from 'node:os';
import path from 'node:path';

/** The same per-user folder that the window uses: local to this computer, never one that is synchronised. */
export function defaultDataFolder(): string {
  const { LOCALAPPDATA, XDG_DATA_HOME } = process.env;
  const base =
    process.platform === 'win32'
      ? (LOCALAPPDATA ?? path.join(homedir(), 'AppData', 'Local'))
      : (XDG_DATA_HOME ?? path.join(homedir(), '.local', 'share'));
  return path.join(base, 'Meja Koperasi');
}
