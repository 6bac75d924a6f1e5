import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { thirdParties } from '#backend/maintenance/third-parties.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

const contextOf = (resources: string) => ({ folders: { resources } }) as Parameters<typeof thirdParties>[0];

test('every package of the file is listed with version and licence, and the words stay whole', async () => {
  const resources = tempFolder();
  mkdirSync(path.join(resources, 'licences'));
  const bar = '='.repeat(72);
  const text = `@a/satu 1.0.0 (MIT)\n${bar}\nKata (c) 2020\n\n\ndua 2.1.3 (Apache-2.0)\n${bar}\nLain\n`;
  writeFileSync(path.join(resources, 'licences', 'pihak-ketiga.txt'), text);
  expect(await thirdParties(contextOf(resources))).toEqual({
    packages: [
      { name: '@a/satu', version: '1.0.0', licence: 'MIT' },
      { name: 'dua', version: '2.1.3', licence: 'Apache-2.0' },
    ],
    text,
  });
});

test('a program run from its source lists none', async () => {
  expect(await thirdParties(contextOf(tempFolder()))).toEqual({ packages: [], text: '' });
});
