import { fireEvent, waitFor, within } from '@testing-library/react';
import { useEffect } from 'react';
import { describe, expect, test } from 'vitest';
import type { OutputOf } from '#contract/index.ts';
import type { FormationFile } from '#rules/formation/formation.ts';
import { STANDARD_RULES } from '#rules/rule-book/standard-rules.ts';
import {
  FormationDraftProvider,
  useFormationDraft,
} from '../../../../../renderer/features/formation/entry/formation-draft.tsx';
import { FormationEditor } from '../../../../../renderer/features/formation/file/formation-editor.tsx';
import { entryOf, newEntry } from '../../../../../renderer/features/formation/entry/formation-entry.ts';
import { formationFile, goodFounder, goodFounders } from '../../../../helpers/formation-file.ts';
import { buttonsOf } from '../../../../helpers/page-find.ts';
import { isRefused, saidAt, valueOf } from '../../../../helpers/page-look.ts';
import { DISTRICTS, READ_AT, SAVED_ELSEWHERE_AT, TODAY } from '../../../../helpers/page-samples.ts';
import { renderPart } from '../../../../helpers/render-part.tsx';
import { refusal, type Script } from '../../../../helpers/scripted-bridge.ts';

const FACTS: OutputOf<'formation.facts'> = {
  rules: STANDARD_RULES,
  officeRegionCode: '64.08',
  officeLevel: 'regency',
  village: {
    name: 'Singa Gembara',
    kind: 'desa',
    districtName: 'Sangatta Utara',
    regencyName: 'Kutai Timur',
  },
  villageHead: '',
  namesakes: [],
  foundersElsewhere: [],
  rolesInRegister: [],
  registeredFounders: [],
};
const SAVED = { id: 'f1', updatedAt: SAVED_ELSEWHERE_AT };

/** Opens a file as the list does; null: a new one. */
function Opened({ file }: { readonly file: FormationFile | null }) {
  const { draft, open: openFile } = useFormationDraft();
  useEffect(() => {
    if (file) openFile('f1', entryOf(file), READ_AT);
    else openFile(null, newEntry(TODAY), null);
    // Once: what is typed afterwards is the clerk's.
    // oxlint-disable-next-line react/exhaustive-deps -- see above
  }, []);
  return draft ? <FormationEditor key={draft.opening} draft={draft} /> : <p>Daftar berkas</p>;
}

async function open(file: FormationFile | null, script: Script = {}) {
  const part = renderPart(
    <FormationDraftProvider>
      <Opened file={file} />
    </FormationDraftProvider>,
    {
      'formation.facts': FACTS,
      'formation.get': {
        id: 'f1',
        updatedAt: READ_AT,
        file: file ?? formationFile(),
        stages: [],
        scans: [],
        cooperativeId: null,
      },
      'region.listChildren': ({ parentCode }) =>
        parentCode === '64.08'
          ? DISTRICTS
          : [{ code: '64.08.04.2001', name: 'Singa Gembara', kind: 'desa' as const }],
      // The tab of the papers reads along, unseen.
      'formation.letters': [],
      'template.list': [],
      'draft.get': null,
      'draft.save': { savedAt: READ_AT },
      'draft.discard': { wasThere: true },
      ...script,
    },
  );
  await part.page.findByLabelText(/^Nama koperasi/);
  const side = () => part.page.getByRole('complementary', { name: 'Penilaian' });
  await waitFor(() => expect(part.asked('draft.get')).toHaveLength(1));
  return {
    ...part,
    side,
    saveByKey: () => part.user.keyboard('{Control>}s{/Control}'),
    /** The cell of the founders' grid; rows and columns from 0. */
    cell: (row: number, column: number) => {
      const grid = part.page.getByRole('grid', { name: 'Pendiri' });
      const found = grid.querySelectorAll('tbody tr')[row]?.querySelectorAll('td')[column];
      if (!found) throw new Error(`no cell ${row} ${column}`);
      return found;
    },
  };
}

describe('a formation file being filled in', () => {
  test('an empty one is refused at its fields, the cursor in the first; nothing is sent', async () => {
    const { at, fill, names, saveByKey, page } = await open(null);
    await fill(at('Tanggal rapat pembentukan'), 'besok');
    await saveByKey();
    expect(saidAt(at('Nama koperasi'))).toContain('Nama koperasi belum diisi.');
    expect(saidAt(at('Tanggal rapat pembentukan'))).toContain('Tanggal rapat belum terbaca.');
    expect(page.queryByText('Pilih kecamatan, lalu desa/kelurahan kedudukan koperasi.')).not.toBeNull();
    await waitFor(() => expect(document.activeElement).toBe(at('Nama koperasi')));
    expect(names()).not.toContain('formation.save');
    await fill(at('Nama koperasi'), 'Koperasi Konsumen Maju');
    expect(isRefused(at('Nama koperasi'))).toBe(false);
  });

  test('what was typed is saved whole, then says so; the next save knows that one', async () => {
    const { at, choose, fill, page, user, asked, saveByKey, cell } = await open(null, {
      'formation.save': SAVED,
    });
    await fill(at('Nama koperasi'), ' Koperasi Konsumen Maju Bersama ');
    await fill(at('Tanggal rapat pembentukan'), '10 Juni 2025');
    await choose('Kecamatan', 'Sangatta Utara');
    await choose('Desa/kelurahan', 'Singa Gembara');
    await user.click(cell(0, 0));
    // The cell being typed belongs to what is saved.
    await user.keyboard('Siti{Tab}6408045705700001{Tab}17/5/1970{Tab}perempuan');
    expect(page.queryByText('Belum disimpan')).not.toBeNull();
    await saveByKey();
    await page.findByText('Tersimpan.');
    expect(asked('formation.save')).toMatchObject([
      {
        id: null,
        expectedUpdatedAt: null,
        file: {
          name: 'Koperasi Konsumen Maju Bersama',
          meetingOn: '2025-06-10',
          regionCode: '64.08.04.2001',
          founders: [
            { name: 'Siti', nikKtp: '6408045705700001', bornOn: '1970-05-17', sex: 'P', isPresent: true },
          ],
        },
      },
    ]);
    await fill(at('Nama koperasi'), 'Koperasi Konsumen Maju Sekali');
    await saveByKey();
    await waitFor(() => expect(asked('formation.save')).toHaveLength(2));
    expect(asked('formation.save')[1]).toMatchObject({ id: 'f1', expectedUpdatedAt: SAVED_ELSEWHERE_AT });
  });

  test('a refused save keeps what was typed and says that it is not saved', async () => {
    const { at, fill, page, saveByKey } = await open(formationFile(), {
      'formation.save': refusal('INVALID_INPUT', {
        faults: [{ path: 'name', message: 'Nama ini sudah dipakai.' }],
      }),
    });
    await fill(at('Nama koperasi'), 'Koperasi Konsumen Lama');
    await saveByKey();
    await waitFor(() => expect(saidAt(at('Nama koperasi'))).toContain('Nama ini sudah dipakai.'));
    expect(valueOf(at('Nama koperasi'))).toBe('Koperasi Konsumen Lama');
    expect(page.queryByText('Belum disimpan')).not.toBeNull();
  });

  test('saved by someone else meanwhile: theirs is taken over, or mine is saved knowing it', async () => {
    const { at, fill, page, press, asked, answer, saveByKey } = await open(formationFile(), {
      'formation.save': refusal('RECORD_CHANGED_ELSEWHERE', {
        facts: { siapa: 'Budi', waktu: '18 November 2025 pukul 10.00', isian: 'Tanggal rapat' },
        changed: {
          updatedAt: SAVED_ELSEWHERE_AT,
          fields: [{ name: 'meetingOn', label: 'Tanggal rapat', now: '11 Juni 2025', value: '2025-06-11' }],
        },
      }),
    });
    await fill(at('Nama koperasi'), 'Koperasi Konsumen Maju Lagi');
    await saveByKey();
    await page.findByText('11 Juni 2025');
    await press('Pakai yang di register: Tanggal rapat');
    expect(valueOf(at('Tanggal rapat pembentukan'))).toBe('11/06/2025');
    answer({ 'formation.save': SAVED });
    await press('Simpan seperti di formulir');
    await waitFor(() => expect(asked('formation.save')).toHaveLength(2));
    expect(asked('formation.save')[1]).toMatchObject({
      expectedUpdatedAt: SAVED_ELSEWHERE_AT,
      file: { name: 'Koperasi Konsumen Maju Lagi', meetingOn: '2025-06-11' },
    });
  });

  test('is not closed with unsaved work unless that is meant; closed, its draft goes too', async () => {
    const { at, fill, page, press, asked } = await open(formationFile());
    await fill(at('Nama koperasi'), 'Koperasi Konsumen Lain');
    await press('Kembali ke daftar');
    await page.findByText('Tutup tanpa menyimpan?');
    await press('Batal');
    await waitFor(() => expect(page.queryByRole('dialog')).toBeNull());
    expect(valueOf(at('Nama koperasi'))).toBe('Koperasi Konsumen Lain');
    fireEvent(window, new Event('pagehide'));
    expect(asked('draft.save')).toHaveLength(1);
    await press('Kembali ke daftar');
    await press('Tutup tanpa menyimpan');
    await page.findByText('Daftar berkas');
    expect(asked('draft.discard')).toEqual([{ subject: 'formation:f1' }]);
    expect(asked('draft.save')).toHaveLength(1);
  });

  test('untouched it closes at once', async () => {
    const { page, press } = await open(formationFile());
    await press('Kembali ke daftar');
    expect(page.queryByText('Daftar berkas')).not.toBeNull();
  });
});

describe('the verdict on a formation file', () => {
  test('counts the founders at every letter, each with what is wrong beside the name', async () => {
    const young = goodFounder(9, { name: 'Budi', isPresent: false });
    const { side, cell, user } = await open(formationFile({ founders: [...goodFounders(8), young] }));
    await waitFor(() => expect(side().textContent).toContain('Memenuhi 8 dari 9 (perlu 9)'));
    expect(side().textContent).toContain('Belum siap diajukan');
    const note = () => cell(8, 6).textContent;
    expect(note()).toContain('Tidak memenuhi');
    await user.click(cell(8, 5));
    await user.keyboard('ya{Enter}');
    expect(side().textContent).toContain('Memenuhi 9 dari 9 (perlu 9)');
    expect(note()).not.toContain('Tidak memenuhi');
  });

  test('follows the day of the meeting: the rule of that day is the one it is held against', async () => {
    const { side, at, fill } = await open(formationFile());
    await waitFor(() => expect(side().textContent).toContain('(perlu 9)'));
    await fill(at('Tanggal rapat pembentukan'), '01/11/2020');
    expect(side().textContent).toContain('(perlu 20)');
    await fill(at('Tanggal rapat pembentukan'), '31/02/2020');
    expect(side().textContent).toMatch(/^PenilaianIsi nama koperasi, tanggal rapat/);
  });

  test('leads to the cooperative that has the name already', async () => {
    const { page, press, went } = await open(formationFile(), {
      'formation.facts': {
        ...FACTS,
        namesakes: [
          { place: 'register', id: 'k7', name: 'Koperasi Konsumen Maju Bersama Sangatta' },
          { place: 'formation', id: 'f9', name: 'Koperasi Konsumen Maju Bersama Sangatta' },
        ],
      },
    });
    await page.findByText(/^Buka Koperasi Konsumen Maju Bersama Sangatta di register/);
    await press('Buka Koperasi Konsumen Maju Bersama Sangatta di register');
    expect(went).toEqual([{ screen: 'record', id: 'k7' }]);
  });
});

describe('the checklist of a formation file', () => {
  /** The line of one document. */
  async function line(name: string) {
    const table = await within(document.body).findByRole('table', { name: 'Daftar dokumen' });
    const head = [...table.querySelectorAll('th[scope="row"]')].find((th) => th.textContent.startsWith(name));
    if (!head) throw new Error(`no document ${name}`);
    return head;
  }
  const NAME = 'Surat kuasa pendiri';

  test('says which documents are asked for; one that is there raises the share, one not needed asks why', async () => {
    const { side, at, choose, fill, asked, saveByKey, page } = await open(formationFile(), {
      'formation.save': SAVED,
    });
    const head = await line(NAME);
    expect(head.textContent).toContain('(wajib)');
    expect(valueOf(at(`Keadaan ${NAME}`))).toBe('belum ada');
    const share = () => Number(/lengkap (\d+) %/.exec(side().textContent)?.[1]);
    expect(share()).toBe(0);
    await choose(`Keadaan ${NAME}`, 'ada');
    const one = share();
    expect(one).toBeGreaterThan(0);
    await choose(`Keadaan ${NAME}`, 'belum ada');
    expect(share()).toBe(0);
    await choose(`Keadaan ${NAME}`, 'tidak perlu');
    const asks = () => [...side().querySelectorAll('li')].filter((li) => li.textContent.includes(NAME));
    expect(asks()).not.toEqual([]);
    await fill(at(`Catatan ${NAME}`), 'diterbitkan notaris kemudian');
    await fill(at(`Tanggal ${NAME}`), '12 Juni 2025');
    fireEvent.blur(at(`Tanggal ${NAME}`));
    expect(valueOf(at(`Tanggal ${NAME}`))).toBe('12/06/2025');
    await saveByKey();
    await page.findByText('Tersimpan.');
    const [sent] = asked('formation.save');
    expect(Object.values(sent?.file.documents ?? {})).toEqual([
      { state: 'not_needed', on: '2025-06-12', note: 'diterbitkan notaris kemudian' },
    ]);
  });

  test('a day that cannot be read is said at its document', async () => {
    const { at, fill } = await open(formationFile());
    await line(NAME);
    await fill(at(`Tanggal ${NAME}`), '31/02/2025');
    expect(isRefused(at(`Tanggal ${NAME}`))).toBe(true);
  });

  test('waits until name, meeting day and village are known', async () => {
    const { page } = await open(null);
    expect(page.queryByRole('table', { name: 'Daftar dokumen' })).toBeNull();
  });
});

describe('what was typed in a formation file and not saved', () => {
  const kept = entryOf(formationFile({ name: 'Koperasi Konsumen Lama', founders: goodFounders(3) }));
  const OFFERED: Script = { 'draft.get': { content: JSON.stringify(kept), savedAt: READ_AT } };

  test('is offered with its name and founders, and goes on from there', async () => {
    const { page, at, press, asked, saveByKey } = await open(formationFile(), {
      ...OFFERED,
      'formation.save': SAVED,
    });
    await page.findByText(/^Koperasi Konsumen Lama, 3 pendiri, diketik 17 November 2025/);
    await press('Lanjutkan isian itu');
    await waitFor(() => expect(valueOf(at('Nama koperasi'))).toBe('Koperasi Konsumen Lama'));
    await waitFor(() => expect(page.queryByRole('dialog')).toBeNull());
    await saveByKey();
    await waitFor(() => expect(asked('formation.save')).toHaveLength(1));
    expect(asked('formation.save')[0]).toMatchObject({ id: 'f1', expectedUpdatedAt: READ_AT });
    expect(asked('formation.save')[0]?.file.founders).toHaveLength(3);
  });

  test('is thrown away only by its button, not by Esc', async () => {
    const { page, at, press, user, asked } = await open(formationFile(), OFFERED);
    await page.findByText('Ada isian yang belum disimpan');
    await user.keyboard('{Escape}');
    expect(buttonsOf('Buang')).toHaveLength(1);
    expect(asked('draft.discard')).toEqual([]);
    await press('Buang');
    await waitFor(() => expect(asked('draft.discard')).toEqual([{ subject: 'formation:f1' }]));
    expect(valueOf(at('Nama koperasi'))).toBe('Koperasi Konsumen Maju Bersama Sangatta');
  });

  test('a new file in which nothing was typed leaves no draft', async () => {
    const { at, fill, asked, redraw } = await open(null);
    fireEvent(window, new Event('pagehide'));
    await fill(at('Tanggal rapat pembentukan'), '10/06/2025');
    fireEvent(window, new Event('pagehide'));
    expect(asked('draft.save')).toEqual([]);
    await fill(at('Nama koperasi'), 'Koperasi');
    redraw(null);
    expect(asked('draft.save')).toMatchObject([{ subject: 'formation:new' }]);
  });
});
