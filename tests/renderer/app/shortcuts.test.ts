import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { shortcutText } from '../../../renderer/text/frame/shortcuts.ts';

const sources = readdirSync('renderer', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
const listed = shortcutText.groups.flatMap(({ keys }) => keys.map(([key]) => key));

test('every Ctrl key of a screen stands in the list of shortcuts', () => {
  const used = sources.flatMap((source) =>
    [...source.matchAll(/(?:useShortcut\(|shortcut=)['"](Ctrl\+[^'"]+)['"]/g)].map(([, key]) => key),
  );
  expect(used).toContain('Ctrl+K');
  expect([...new Set(used)].filter((key) => !listed.some((each) => each === key))).toEqual([]);
});
