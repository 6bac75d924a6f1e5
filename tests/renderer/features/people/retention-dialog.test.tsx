import { waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { OutputOf } from '#contract/index.ts';
import { RetentionDialog } from '../../../../renderer/features/people/retention-dialog.tsx';
import { saidAt, textsOf, valueOf } from '../../../helpers/page-look.ts';
import { day } from '../../../helpers/page-samples.ts';
import { renderPart } from '../../../helpers/render-part.tsx';
import { refusal, type Script } from '../../../helpers/scripted-bridge.ts';

const [SCAN, OTHER] = ['ab'.repeat(32), 'cd'.repeat(32)] as const;
const PAST: OutputOf<'people.pastRetention'> = {
  basis: 'SK Kepala Dinas 5/2025',
  note: '',
  people: { years: 10, rows: [{ id: 'o1', name: 'Siti', lastEndedOn: day('2010-12-31') }] },
  formations: {
    years: 5,
    rows: [{ id: 'f1', name: 'KSP Lama', meetingOn: day('2015-02-03'), people: 1200 }],
    founders: [{ id: 'o2', name: 'Budi', meetingOn: day('2015-02-03') }],
  },
  backupMonths: 12,
  scans: {
    kinds: [
      { code: 'scan', name: 'Pindaian kartu identitas', years: 2, past: 2 },
      { code: 'scan-incoming', name: 'Pindaian surat masuk', years: null, past: 0 },
    ],
    total: 2,
    rows: [SCAN, OTHER].map((sha256, at) => ({
      sha256,
      keptWith: 'formation' as const,
      what: 'KTP',
      fileName: `ktp${at}.pdf`,
      owner: 'KSP Lama',
      showsIdentity: true,
      addedOn: day('2019-01-02'),
      kind: 'scan',
      kindName: 'Pindaian kartu identitas',
      keptUntil: day('2021-01-02'),
    })),
  },
};

async function open(script: Script = {}) {
  const onClose = vi.fn<() => void>();
  const part = renderPart(<RetentionDialog onClose={onClose} />, { 'people.pastRetention': PAST, ...script });
  await part.page.findByText(/SK Kepala Dinas 5\/2025/);
  const linesOf = (name: string) =>
    textsOf([...part.page.getByRole('list', { name }).querySelectorAll('li > span')]);
  return { ...part, onClose, linesOf };
}

describe('what was kept longer than the office set itself', () => {
  test('stands with what it is, whose and since when', async () => {
    const { page, linesOf } = await open();
    expect(linesOf('Pengurus, pengawas, dan manajer')).toEqual(['Siti, jabatan terakhir sampai 31/12/2010']);
    expect(linesOf('Berkas pembentukan dan pendiri')).toEqual([
      'KSP Lama, rapat 03/02/2015, 1.200 nama',
      'Budi, pendiri, rapat 03/02/2015',
    ]);
    expect(page.getAllByRole('checkbox').map((box) => box.closest('li')?.textContent)).toEqual([
      'KTP (ktp0.pdf), KSP Lama, disimpan 02/01/2019, masa simpan sampai 02/01/2021',
      'KTP (ktp1.pdf), KSP Lama, disimpan 02/01/2019, masa simpan sampai 02/01/2021',
    ]);
    expect(page.queryByText(/^Masa simpan: Pindaian kartu identitas 2 tahun\./)).not.toBeNull();
    expect(page.queryByText('Rapat pembentukannya lebih dari 5 tahun lalu.')).not.toBeNull();
  });

  test('a time that was never set is not the same as nothing found', async () => {
    const { page } = await open({
      'people.pastRetention': {
        ...PAST,
        people: { years: null, rows: [] },
        scans: { ...PAST.scans, total: 0, rows: [] },
      },
    });
    expect(page.getAllByText('Masa simpannya belum diatur, jadi tidak ada yang didaftar.')).toHaveLength(1);
    expect(page.getAllByText('Tidak ada yang lewat masa simpan.')).toHaveLength(1);
  });

  test('scans are destroyed as chosen, only with a reason, and it is said where they still lie', async () => {
    const { page, at, fill, press, asked, user } = await open({
      'people.destroyPast': { destroyed: 1, backupMonths: 12 },
    });
    expect(page.getByRole('button', { name: 'Musnahkan yang dipilih' }).hasAttribute('disabled')).toBe(true);
    await user.click(page.getAllByRole('checkbox')[1]!);
    await press('Musnahkan 1 yang dipilih');
    await page.findByText('Musnahkan 1 pindaian?');
    expect(page.queryByText(/^Cadangan masih memuatnya .* 12 bulan/)).not.toBeNull();
    await press('Musnahkan');
    expect(saidAt(at('Alasan'))).not.toBe('');
    expect(asked('people.destroyPast')).toEqual([]);
    await fill(at('Alasan'), 'Lewat masa simpan');
    await press('Musnahkan');
    await page.findByText(/^1 pindaian dimusnahkan\. Cadangan lama masih memuatnya/);
    expect(asked('people.destroyPast')).toEqual([{ scans: [OTHER], reason: 'Lewat masa simpan' }]);
    expect(page.getAllByRole('checkbox', { checked: false })).toHaveLength(2);
  });

  test('a file whose data could not be erased stays open with its reason', async () => {
    const { page, at, fill, press, asked } = await open({
      'people.anonymiseFormation': refusal('INVALID_INPUT', { faults: [] }),
    });
    await press(/^Hapus data pribadi: KSP Lama/);
    await page.findByText('Hapus data pribadi dari berkas KSP Lama?');
    await fill(at('Alasan'), 'Lewat masa simpan');
    await press('Hapus data pribadi');
    await page.findByRole('alert');
    expect(valueOf(at('Alasan'))).toBe('Lewat masa simpan');
    await waitFor(() =>
      expect(asked('people.anonymiseFormation')).toEqual([
        { formationId: 'f1', reason: 'Lewat masa simpan' },
      ]),
    );
  });
});
