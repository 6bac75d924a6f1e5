import { afterEach, expect, test } from 'vitest';
import { WhatsNew } from '../../../renderer/app/whats-new.tsx';
import changelog from '../../../resources/changelog.json';
import { renderPart } from '../../helpers/render-part.tsx';

const KEY = 'meja.version-seen';
const now = changelog[0]?.version ?? '';

afterEach(() => localStorage.removeItem(KEY));

test('a new PC is told nothing, and what it has is remembered', () => {
  const { page } = renderPart(<WhatsNew />);
  expect(page.queryByRole('status')).toBeNull();
  expect(localStorage.getItem(KEY)).toBe(now);
});

test('after an update it is said once, with the way to what is new', async () => {
  localStorage.setItem(KEY, '0.0.9');
  const { page, press, went, redraw } = renderPart(<WhatsNew />);
  expect(page.getByRole('status').textContent).toContain(`Program ini sekarang versi ${now}.`);
  await press('Apa yang baru');
  expect(went).toEqual([{ screen: 'settings', tab: 'about' }]);
  expect(localStorage.getItem(KEY)).toBe(now);
  redraw(<WhatsNew />);
  expect(page.queryByRole('status')).toBeNull();
});
