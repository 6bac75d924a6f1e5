import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { openBlock, sealBlock } from '../../../electron/backend/base/sealed-blocks.ts';

test('a block opens under its own number, mark of the last, head and key, and under no other', () => {
  const key = { dataKey: randomBytes(32), head: randomBytes(32) };
  const sealed = sealBlock(key, 3, false, Buffer.from('isi'));
  expect(openBlock(key, 3, false, sealed)?.toString()).toBe('isi');
  expect(openBlock(key, 3, true, sealed)).toBeUndefined();
  expect(openBlock(key, 4, false, sealed)).toBeUndefined();
  expect(openBlock({ ...key, head: randomBytes(32) }, 3, false, sealed)).toBeUndefined();
  expect(openBlock({ ...key, dataKey: randomBytes(32) }, 3, false, sealed)).toBeUndefined();
  expect(openBlock(key, 3, false, sealed.subarray(1))).toBeUndefined();
});
