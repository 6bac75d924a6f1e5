import { waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { UmkmRecord } from '#contract/umkm/shapes.ts';
import { UmkmScreen } from '../../../../renderer/features/umkm/umkm-screen.tsx';
import { saidAt, valueOf } from '../../../helpers/page-look.ts';
import { SAVED_ELSEWHERE_AT } from '../../../helpers/page-samples.ts';
import { renderPart } from '../../../helpers/render-part.tsx';
import { refusal, type Script } from '../../../helpers/scripted-bridge.ts';
import { CHOICES, NO_STANDING, RECORD, STANDING } from './umkm-samples.ts';

const SAVED = { id: 'u9', updatedAt: SAVED_ELSEWHERE_AT };
const JUDGED = { ...SAVED, warnings: [] };

function open(records: readonly UmkmRecord[], script: Script = {}) {
  return renderPart(<UmkmScreen place={{ screen: 'umkm' }} />, {
    'umkm.choices': CHOICES,
    'umkm.standing': records.length === 0 ? NO_STANDING : STANDING,
    'umkm.list': { rows: records } as never,
    'umkm.count': { total: records.length },
    'umkm.get': RECORD,
    'licence.ofUmkm': { rows: [] },
    'region.listChildren': [],
    'cooperative.list': { rows: [] } as never,
    ...script,
  });
}

describe('the register of UMKM', () => {
  test('says that nothing was recorded yet, and what to do first', async () => {
    const { page } = open([]);
    await page.findByText('Belum ada UMKM');
    expect(await page.findByText('0 usaha, 0 produk.')).not.toBeNull();
  });

  test('says how many by scale and by which rule; the record shows both readings with the reason', async () => {
    const { page, user } = open([RECORD]);
    await page.findByText('1 usaha, 1 produk; kecil 1 menurut PP 7/2021 Pasal 35.');
    await user.click(await page.findByText('Amplang Contoh Rasa'));
    await page.findByText(/Usaha berdiri sebelum 2 Februari 2021: hasil penjualan\./);
    await page.findByText(
      /Bacaan: mikro menurut modal usaha \(Rp50\.000\.000\), kecil menurut hasil penjualan/,
    );
    expect(page.queryByText('640804******0001')).not.toBeNull();
    expect(page.queryByText('0812******95')).not.toBeNull();
    await page.findByText('Amplang tenggiri 250 g, Makanan, Rp35.000');
    await page.findByText('Koperasi Contoh Maju, sejak 2022');
  });
});

describe('the form', () => {
  test('records by name alone with its sales, and offers to take it back', async () => {
    const { page, at, fill, press, asked } = open([], { 'umkm.record': JUDGED, 'umkm.remove': SAVED });
    await page.findByText('Belum ada UMKM');
    await press('UMKM baru');
    await page.findByRole('dialog');
    await press('Simpan');
    expect(saidAt(at('Nama usaha'))).toBe('Nama usaha harus diisi.');
    await fill(at('Nama usaha'), 'Kopi Contoh');
    await press('Tambah penjualan');
    await fill(at('Tahun'), '2024');
    await fill(at('Penjualan setahun (Rupiah)'), '120.000.000');
    await press('Simpan');
    await page.findByText('Kopi Contoh tercatat.');
    expect(asked('umkm.record')).toMatchObject([
      { name: 'Kopi Contoh', ownerName: '', sales: [{ year: 2024, amount: 120_000_000, source: '' }] },
    ]);
    await press('Urungkan');
    await waitFor(() =>
      expect(asked('umkm.remove')).toEqual([{ id: 'u9', reason: 'Diurungkan segera sesudah dicatat.' }]),
    );
  });

  test('keeps what the register refuses, at its field, and asks a reason for a chosen scale', async () => {
    const { page, at, fill, press, choose, asked } = open([], {
      'umkm.record': refusal('INVALID_INPUT', {
        faults: [{ path: 'ownerNik', message: 'NIK KTP harus 16 angka.' }],
      }),
    });
    await page.findByText('Belum ada UMKM');
    await press('UMKM baru');
    await fill(at('Nama usaha'), 'Kopi Contoh');
    await fill(at('NIK KTP pemilik'), '640804');
    await fill(at('Mulai usaha'), 'dulu sekali');
    await press('Simpan');
    expect(saidAt(at('Mulai usaha'))).toContain('atau tahunnya saja');
    expect(asked('umkm.record')).toEqual([]);
    await fill(at('Mulai usaha'), '2019');
    await choose('Skala pilihan petugas', 'mikro');
    expect(at('Alasan pilihan skala')).not.toBeNull();
    await press('Simpan');
    await waitFor(() => expect(saidAt(at('NIK KTP pemilik'))).toBe('NIK KTP harus 16 angka.'));
    expect(valueOf(at('Nama usaha'))).toBe('Kopi Contoh');
  });

  test('a record is corrected with the instant it was read at, masked numbers sent back as they are', async () => {
    const { page, press, asked, user } = open([RECORD], { 'umkm.correct': JUDGED });
    await user.click(await page.findByText('Amplang Contoh Rasa'));
    await press('Betulkan');
    await page.findByRole('dialog');
    await press('Simpan');
    await page.findByText('Amplang Contoh Rasa dibetulkan.');
    expect(asked('umkm.correct')[0]).toMatchObject({
      id: 'u1',
      expectedUpdatedAt: RECORD.updatedAt,
      ownerNik: RECORD.ownerNik,
      phone: RECORD.phone,
      started: '2019',
      kbli: ['10213'],
      members: [{ cooperativeId: 'k1', since: '2022' }],
      sales: [{ year: 2024, amount: 2_400_000_000, source: 'buku kas' }],
    });
  });
});

describe('around one business', () => {
  test('a product is added with name and kind, and its removal is asked with a reason', async () => {
    const { page, at, fill, press, choose, asked, user } = open([RECORD], {
      'product.record': { id: 'p9', updatedAt: SAVED_ELSEWHERE_AT },
    });
    await user.click(await page.findByText('Amplang Contoh Rasa'));
    await press('Tambah produk');
    await fill(at('Nama produk'), 'Kerupuk');
    await choose('Jenis', 'Makanan');
    await press('Simpan');
    await page.findByText('Produk Kerupuk tersimpan.');
    expect(asked('product.record')).toMatchObject([
      { umkmId: 'u1', name: 'Kerupuk', kind: 'makanan', price: null },
    ]);
  });

  test('what was changed is told field by field and undone', async () => {
    const { page, press, asked, user } = open([RECORD], {
      'umkm.changes': [
        {
          id: 'c1',
          at: SAVED_ELSEWHERE_AT,
          who: 'Rini',
          kind: 'entry',
          fields: [{ label: 'Sektor', before: '', after: 'Makanan dan minuman' }],
          isUndone: false,
        },
      ],
      'umkm.undoChange': SAVED,
    });
    await user.click(await page.findByText('Amplang Contoh Rasa'));
    await press('Riwayat ubahan…');
    await page.findByText('Sektor: - menjadi Makanan dan minuman');
    await press('Urungkan');
    await page.findByText('Ubahan diurungkan.');
    expect(asked('umkm.undoChange')).toEqual([{ changeId: 'c1' }]);
  });

  test('two records of one business are joined, and apart again', async () => {
    const other = { ...RECORD, id: 'u2', name: 'Amplang Bu Aminah' };
    const { page, press, asked, user } = open([RECORD], {
      'umkm.doubles': {
        pairs: [{ first: RECORD, second: other, isSameName: false, isSameOwner: true }],
        isMore: false,
      } as never,
      'umkm.merges': [],
      'umkm.merge': { mergeId: 'm1', products: 2, updatedAt: SAVED_ELSEWHERE_AT },
      'umkm.undoMerge': SAVED,
    });
    await user.click(await page.findByText('Catatan ganda'));
    await press('Gabungkan ke "Amplang Bu Aminah"');
    await page.findByText('Digabungkan ke Amplang Bu Aminah; 2 produk ikut.');
    expect(asked('umkm.merge')).toEqual([{ keptId: 'u2', removedId: 'u1' }]);
    await press('Urungkan');
    await page.findByText('Penggabungan diurungkan.');
    expect(asked('umkm.undoMerge')).toEqual([{ mergeId: 'm1' }]);
  });

  test('a list is tried first: every pile is shown, then written', async () => {
    const tried = {
      importId: null,
      sheet: 'Data',
      headerRow: 3,
      sheetRows: 4,
      rows: 2,
      added: [{ row: 4, name: 'Kopi Contoh' }],
      changed: [],
      same: [],
      refused: [
        {
          row: 5,
          name: 'Madu Contoh',
          reasons: [
            {
              code: 'WILAYAH_TIDAK_DIKENAL' as const,
              level: 'refuse' as const,
              message: 'Kecamatan "X" tidak ada.',
            },
          ],
        },
      ],
      warned: [],
      passedOver: [{ row: 1, kind: 'title' as const, text: 'DATA UMKM' }],
      columns: [
        { letter: 'A', heading: 'Nama Usaha', readAs: 'Nama usaha', why: '' },
        { letter: 'B', heading: 'Agama', readAs: '', why: 'judulnya tidak dikenal' },
      ],
    };
    const { page, press, asked } = open([RECORD], {
      'shell.chooseFile': { path: '/data/umkm.xlsx' },
      'umkm.import': (input: { readonly isDryRun?: boolean }) =>
        input.isDryRun === false ? { ...tried, importId: 'i1' } : tried,
      'umkm.imports': [],
    } as Script);
    await page.findByText('Amplang Contoh Rasa');
    await press('Impor…');
    await page.findByText('Baris 5: Madu Contoh. Kecamatan "X" tidak ada.');
    await page.findByText('Kolom B "Agama": judulnya tidak dikenal');
    await page.findByText('Baris 1: judul: DATA UMKM');
    await press('Tulis 1 usaha');
    await page.findByText('1 usaha baru, 0 usaha berubah.');
    expect(asked('umkm.import').map((input) => (input as { isDryRun: boolean }).isDryRun)).toEqual([
      true,
      false,
    ]);
  });
});
