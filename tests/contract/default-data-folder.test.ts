import { expect, test } from 'vitest';
import { defaultDataFolder } from '#contract/process/default-data-folder.ts';

test('data lie in the local profile on Windows, not in the roaming one or in Documents', () => {
  const home = 'C:\\Users\\Staf';
  const env = { LOCALAPPDATA: 'D:\\Profil\\Local', APPDATA: 'D:\\Profil\\Roaming' };
  expect(defaultDataFolder({ platform: 'win32', home, env })).toBe('D:\\Profil\\Local\\Meja Koperasi');
  expect(defaultDataFolder({ platform: 'win32', home, env: {} })).toBe(
    `${home}\\AppData\\Local\\Meja Koperasi`,
  );
});

test('on Linux they follow the data folder of the desktop', () => {
  expect(defaultDataFolder({ platform: 'linux', home: '/home/staf', env: {} })).toBe(
    '/home/staf/.local/share/Meja Koperasi',
  );
  expect(defaultDataFolder({ platform: 'linux', home: '/home/staf', env: { XDG_DATA_HOME: '/data' } })).toBe(
    '/data/Meja Koperasi',
  );
});
