import { waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { OutputOf } from '#contract/index.ts';
import { KinshipDialog } from '../../../../renderer/features/people/kinship-dialog.tsx';
import { buttonOf } from '../../../helpers/page-find.ts';
import { isDisabled, isRefused, saidAt, valueOf } from '../../../helpers/page-look.ts';
import { day } from '../../../helpers/page-samples.ts';
import { renderPart } from '../../../helpers/render-part.tsx';
import { refusal, type Script } from '../../../helpers/scripted-bridge.ts';

const SCAN = '/media/pindaian/Surat_pernyataan.pdf';
const PEOPLE = [
  { id: 'o1', name: 'Siti', nikKtp: '6408************', cooperatives: 'KUD Maju' },
  { id: 'o2', name: 'Budi', nikKtp: '', cooperatives: '' },
];

function personOf(id: string, places: readonly string[]): OutputOf<'person.get'> {
  return {
    id,
    name: id,
    nikKtp: '',
    bornOn: null,
    sex: null,
    phone: '',
    address: '',
    namesakes: [],
    roles: places.map((cooperativeId) => ({
      id: `${id} ${cooperativeId}`,
      personId: id,
      name: id,
      nikKtp: '',
      phone: '',
      sex: null,
      organ: 'pengurus',
      position: 'Ketua',
      startsOn: null,
      endsOn: null,
      isCurrent: true,
      cooperativeId,
      cooperativeName: `Koperasi ${cooperativeId}`,
    })),
  };
}

function open(script: Script = {}) {
  const onClose = vi.fn<() => void>();
  const part = renderPart(<KinshipDialog onClose={onClose} />, {
    'person.search': ({ text }) => PEOPLE.filter(({ name }) => name.toLowerCase().startsWith(text)),
    'person.get': ({ id }) => personOf(id, id === 'o1' ? ['k1', 'k2'] : ['k2']),
    'shell.chooseFile': { path: SCAN },
    'document.add': { id: 'd1', sha256: 'a'.repeat(64), wasKnown: false },
    'people.saveKinship': { id: 'h1' },
    ...script,
  });
  const person = async (label: string, typed: string, option: string) => {
    await part.fill(part.at(label), typed);
    await part.choose(label, option);
  };
  const both = async () => {
    await person('Orang pertama', 'siti', 'Siti · 6408************ · KUD Maju');
    await person('Orang kedua', 'budi', 'Budi');
    await part.fill(part.at('Hubungan'), 'suami dan istri');
  };
  return { ...part, onClose, both };
}

describe('a relation that people declared', () => {
  test('is kept between the two that were chosen, with its day and evidence', async () => {
    const { at, fill, press, both, asked, names, onClose } = open();
    await both();
    await fill(at('Tanggal pernyataan'), '3 Maret 2025');
    await fill(at('Bukti'), 'kutipan nikah, lemari 2');
    await press('Simpan');
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
    expect(asked('people.saveKinship')).toEqual([
      {
        firstId: 'o1',
        secondId: 'o2',
        relation: 'suami dan istri',
        declaredOn: '2025-03-03',
        evidence: 'kutipan nikah, lemari 2',
        documentId: null,
      },
    ]);
    expect(names()).not.toContain('document.add');
  });

  test('a name that is only typed is nobody', async () => {
    const { at, fill, press, names } = open();
    await fill(at('Orang pertama'), 'siti');
    await press('Simpan');
    expect(saidAt(at('Orang pertama'))).toContain('Pilih orang dari daftar');
    expect(isRefused(at('Orang kedua'))).toBe(true);
    expect(saidAt(at('Hubungan'))).toContain('Hubungan harus diisi.');
    expect(names()).not.toContain('people.saveKinship');
  });

  test('a day that cannot be read is not taken for none', async () => {
    const { at, fill, press, both, names } = open();
    await both();
    await fill(at('Tanggal pernyataan'), 'kemarin');
    await press('Simpan');
    expect(saidAt(at('Tanggal pernyataan'))).toContain('Tanggal tidak terbaca.');
    expect(names()).not.toContain('people.saveKinship');
  });

  test('its scan goes to the cooperative of both, and names nobody', async () => {
    const { at, fill, page, press, both, asked, onClose } = open();
    expect(isDisabled(buttonOf('Pilih berkas pindaian'))).toBe(true);
    await both();
    await fill(at('Tanggal pernyataan'), '03/03/2025');
    await waitFor(() => expect(asked('person.get')).toHaveLength(2));
    await press('Pilih berkas pindaian');
    await page.findByText('Surat_pernyataan.pdf');
    await waitFor(() => expect(valueOf(at('Simpan pindaian pada dokumen'))).toBe('Koperasi k2'));
    await press('Simpan');
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
    expect(asked('document.add')).toEqual([
      {
        cooperativeId: 'k2',
        path: SCAN,
        kind: 'Pernyataan hubungan keluarga',
        title: 'Pernyataan hubungan keluarga, 3 Maret 2025',
        datedOn: day('2025-03-03'),
      },
    ]);
    expect(asked('people.saveKinship')[0]).toMatchObject({ documentId: 'd1' });
  });

  test('a scan that is refused keeps the relation back, with everything typed', async () => {
    const { at, page, press, both, names, onClose } = open({ 'document.add': refusal('FILE_TOO_LARGE') });
    await both();
    await press('Pilih berkas pindaian');
    await page.findByText('Surat_pernyataan.pdf');
    await press('Simpan');
    await page.findByRole('alert');
    expect(names()).not.toContain('people.saveKinship');
    expect(onClose).not.toHaveBeenCalled();
    expect(valueOf(at('Hubungan'))).toBe('suami dan istri');
  });

  test('a refusal of the rule stands at the field it names', async () => {
    const { at, page, press, both, onClose } = open({
      'people.saveKinship': refusal('INVALID_INPUT', {
        faults: [{ path: 'secondId', message: 'Pilih dua orang yang berbeda.' }],
      }),
    });
    await both();
    await press('Simpan');
    await waitFor(() => expect(saidAt(at('Orang kedua'))).toContain('Pilih dua orang yang berbeda.'));
    expect(page.queryByRole('alert')).toBeNull();
    expect(onClose).not.toHaveBeenCalled();
  });
});
