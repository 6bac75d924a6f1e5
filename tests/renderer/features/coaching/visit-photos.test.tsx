import { describe, expect, test } from 'vitest';
import type { VisitPhotoLine } from '#contract/coaching/photos.ts';
import { CoachingScreen } from '../../../../renderer/features/coaching/coaching-screen.tsx';
import { day } from '../../../helpers/page-samples.ts';
import { renderPart } from '../../../helpers/render-part.tsx';
import { refusal, type Script } from '../../../helpers/scripted-bridge.ts';
import { CHOICES, RECAP, VISIT } from './coaching-samples.ts';

const photo = (id: string, takenOn: string | null): VisitPhotoLine => ({
  id,
  fileName: `${id}.jpg`,
  byteCount: 1000,
  width: 16,
  height: 9,
  takenOn: takenOn === null ? null : day(takenOn),
  recordedAt: '2025-06-12T03:00:00.000Z',
  recordedBy: 'rini',
});
const TWO = [photo('rapat', '2025-06-10'), photo('gudang', null)];

async function open(rows: readonly VisitPhotoLine[], script: Script = {}, room = 12 - rows.length) {
  const part = renderPart(<CoachingScreen place={{ screen: 'coaching', tab: 'visits' }} />, {
    'coaching.choices': CHOICES,
    'coaching.recap': RECAP,
    'coaching.visits': { rows: [VISIT] },
    'coaching.countVisits': { total: 1 },
    'coaching.visit': VISIT,
    'coaching.followUps': { rows: [], waiting: 0, overdue: 0, dueToday: 0 },
    'coaching.photos': { rows, room },
    'coaching.visitPhoto': ({ id }) => ({ base64: `/9j${id}` }),
    ...script,
  });
  await part.user.click(await part.page.findByText('12/03/2025'));
  return part;
}
const alt = (at: number, when: string) => `Foto ${String(at)} dari 2, ${VISIT.cooperativeName}, ${when}`;

describe('photos of a visit', () => {
  test('stand small with their day and what they show in words; one that is pressed is shown large', async () => {
    const { page, user } = await open(TWO);
    await page.findByText('Foto (2)');
    await page.findByText('Difoto 10/06/2025');
    await page.findByText('Ditambahkan 12/06/2025');
    const small = await page.findByAltText(alt(1, 'Difoto 10/06/2025'));
    expect(small.getAttribute('src')).toBe('data:image/jpeg;base64,/9jrapat');
    await user.click(page.getByRole('button', { name: `Perbesar: ${alt(1, 'Difoto 10/06/2025')}` }));
    await page.findByText('Foto 1 dari 2');
    await page.findByText('rapat.jpg, ditambahkan rini');
    await user.keyboard('{ArrowRight}');
    await page.findByText('gudang.jpg, ditambahkan rini');
    await user.keyboard('{ArrowRight}{ArrowLeft}');
    await page.findByText('rapat.jpg, ditambahkan rini');
  });

  test('are added several at once; what is none is named with cause and remedy', async () => {
    const { page, press, asked } = await open([], {
      'shell.chooseFiles': { paths: ['/usb/a.jpg', '/usb/b.pdf'] },
      'coaching.addPhotos': {
        added: [{ id: 'rapat', fileName: 'a.jpg' }],
        known: ['c.jpg'],
        refused: [{ fileName: 'b.pdf', cause: 'bukan foto.', remedy: 'Pakai JPEG.' }],
      },
    });
    await page.findByText('Belum ada foto.');
    await press('Tambah foto…');
    await page.findByText('1 foto ditambahkan. Sudah ada pada kunjungan ini: c.jpg.');
    await page.findByText('1 berkas tidak dapat dipakai');
    await page.findByText('b.pdf: bukan foto. Pakai JPEG.');
    expect(asked('coaching.addPhotos')).toEqual([{ visitId: 'v1', paths: ['/usb/a.jpg', '/usb/b.pdf'] }]);
  });

  test('a closed dialog adds nothing, a full visit offers none, a refusal is said', async () => {
    const { page, press, names, answer } = await open([], { 'shell.chooseFiles': { paths: [] } });
    await press('Tambah foto…');
    expect(names()).not.toContain('coaching.addPhotos');
    const message = 'Satu kunjungan menyimpan paling banyak 12 foto.';
    answer({
      'shell.chooseFiles': { paths: ['/usb/a.jpg'] },
      'coaching.addPhotos': refusal('INVALID_INPUT', { faults: [{ path: 'paths', message }] }),
    });
    await press('Tambah foto…');
    await page.findByText(new RegExp(message));
  });

  test('a full visit says so instead of offering more', async () => {
    const { page } = await open(TWO, {}, 0);
    await page.findByText(/^Sudah penuh/);
    expect(page.queryByRole('button', { name: 'Tambah foto…' })).toBeNull();
  });

  test('leave with a reason, and Urungkan brings them back', async () => {
    const { page, at, user, press, fill, asked } = await open(TWO, {
      'coaching.removePhoto': { id: 'rapat' },
      'coaching.restorePhoto': { id: 'rapat' },
    });
    await user.click(await page.findByRole('button', { name: `Perbesar: ${alt(1, 'Difoto 10/06/2025')}` }));
    await press('Hapus foto…');
    await fill(at('Alasan'), 'buram');
    await press('Hapus foto');
    await page.findByText('Foto dihapus.');
    expect(asked('coaching.removePhoto')).toEqual([{ id: 'rapat', reason: 'buram' }]);
    await press('Urungkan');
    await page.findByText('Penghapusan foto diurungkan.');
    expect(asked('coaching.restorePhoto')).toEqual([{ id: 'rapat' }]);
  });
});
