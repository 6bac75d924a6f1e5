import { expect, test } from 'vitest';
import { MOST_VISIT_PHOTOS, photoRoomFault } from '#rules/coaching/photo.ts';

test('a visit keeps so many photos and not one more; what is left is said', () => {
  expect(photoRoomFault(0, MOST_VISIT_PHOTOS)).toBeUndefined();
  expect(photoRoomFault(MOST_VISIT_PHOTOS - 1, 1)).toBeUndefined();
  expect(photoRoomFault(MOST_VISIT_PHOTOS - 2, 3)).toContain('Pilih paling banyak 2 foto.');
  expect(photoRoomFault(0, MOST_VISIT_PHOTOS + 1)).toContain('Pilih paling banyak 12 foto.');
  expect(photoRoomFault(MOST_VISIT_PHOTOS, 1)).toContain('sudah penuh');
});
