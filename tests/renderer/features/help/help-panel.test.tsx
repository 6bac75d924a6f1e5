import { expect, test, vi } from 'vitest';
import { HELP_PAGES } from '#rules/help/pages.ts';
import { RAIL } from '../../../../renderer/app/screens.tsx';
import { HelpPanel } from '../../../../renderer/features/help/help-panel.tsx';
import { renderPart } from '../../../helpers/render-part.tsx';

test('every screen of the menu has a page of help', () => {
  const written = new Set(HELP_PAGES.map(({ screen }) => screen));
  expect(RAIL.map(({ place }) => place.screen).filter((screen) => !written.has(screen))).toEqual([]);
});

test('F1 shows the page of the open screen; another is found by a word and opened', async () => {
  const { page, at, fill, press } = renderPart(<HelpPanel onClose={() => undefined} />);
  page.getByRole('heading', { name: 'Beranda' });
  await fill(at('Cari di bantuan'), 'SRIKANDI');
  await press(/^Surat/);
  expect(page.queryByRole('heading', { name: 'Surat' })).not.toBeNull();
  await press('Layar ini');
  expect(page.queryByRole('heading', { name: 'Beranda' })).not.toBeNull();
});

test('what cannot be pointed out is said, and the panel closes', async () => {
  const onClose = vi.fn<() => void>();
  const { page, press } = renderPart(<HelpPanel onClose={onClose} />);
  await press('Tunjukkan di layar');
  page.getByText(/tidak sedang terlihat/);
  await press('Tutup bantuan');
  expect(onClose).toHaveBeenCalledTimes(1);
});
