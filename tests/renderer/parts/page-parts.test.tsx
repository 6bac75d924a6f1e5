import { waitFor } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import type { AppError } from '#contract/errors.ts';
import type { PermitLine } from '#contract/legality.ts';
import type { Reason } from '#rules/value/reason.ts';
import { ErrorBoundary } from '../../../renderer/app/error-boundary.tsx';
import { NoticeBar } from '../../../renderer/app/notice-bar.tsx';
import { TopBarSearch } from '../../../renderer/app/top-bar-search.tsx';
import type { TaskState } from '../../../renderer/lib/use-task.ts';
import { useRequest } from '../../../renderer/lib/use-request.ts';
import { ChoiceField } from '../../../renderer/parts/choice-field.tsx';
import { ErrorNotice } from '../../../renderer/parts/error-notice.tsx';
import { FigureTable, type FigureRow } from '../../../renderer/parts/figure-table.tsx';
import { ChoiceList } from '../../../renderer/parts/filter/choice-list.tsx';
import { FinishedFiles } from '../../../renderer/parts/finished-files.tsx';
import { FormDialog } from '../../../renderer/parts/form-dialog.tsx';
import { PermitForm } from '../../../renderer/parts/permit-form.tsx';
import { ProgressDialog } from '../../../renderer/parts/progress-dialog.tsx';
import { RowCountTable } from '../../../renderer/parts/row-count-table.tsx';
import { ShortcutButton } from '../../../renderer/parts/shortcut-button.tsx';
import { TextField } from '../../../renderer/parts/text-field.tsx';
import { VerdictList } from '../../../renderer/parts/verdict-row.tsx';
import { buttonOf, buttonsOf } from '../../helpers/page-find.ts';
import { isDisabled, isRefused, saidAt, textsOf, valueOf } from '../../helpers/page-look.ts';
import { day, TODAY } from '../../helpers/page-samples.ts';
import { nextTurn, renderPart } from '../../helpers/render-part.tsx';
import { refusal } from '../../helpers/scripted-bridge.ts';

describe('the reasons of a verdict', () => {
  const reason = (level: Reason['level'], code: Reason['code'], more: Partial<Reason> = {}): Reason => ({
    level,
    code,
    message: `${code}.`,
    ...more,
  });

  test('refusals stand first, information last; met and merely said are told apart', () => {
    const { page } = renderPart(
      <VerdictList
        label="Alasan"
        reasons={[
          reason('info', 'RAT_DILAPORKAN'),
          reason('warning', 'KUORUM_TERPENUHI'),
          reason('refuse', 'STATUS_AKTIF'),
        ]}
      />,
    );
    expect(textsOf(page.getAllByRole('listitem'))).toEqual([
      'Tidak memenuhi. STATUS_AKTIF.',
      'Perhatian. KUORUM_TERPENUHI.',
      'Memenuhi. RAT_DILAPORKAN.',
    ]);
  });

  test('value and limit stand beside it, the basis one press away', async () => {
    const { page, press } = renderPart(
      <VerdictList
        label="Alasan"
        reasons={[reason('refuse', 'STATUS_AKTIF', { value: '3', limit: '2', basis: 'Pasal 5' })]}
      />,
    );
    expect(page.getByRole('listitem').textContent).toContain('nilai: 3 · batas: 2');
    expect(page.queryByText('Pasal 5')).toBeNull();
    await press('Dasar');
    expect(page.queryByText('Pasal 5')).not.toBeNull();
    expect(buttonOf('Tutup dasar').getAttribute('aria-expanded')).toBe('true');
  });

  test('without a basis there is nothing to press', () => {
    renderPart(<VerdictList label="Alasan" reasons={[reason('refuse', 'STATUS_AKTIF')]} />);
    expect(buttonsOf(/Dasar/)).toEqual([]);
  });
});

describe('a refusal', () => {
  test('says what happened, why and what to do, with every fault by its place', () => {
    const error = refusal('INVALID_INPUT', {
      faults: [{ path: 'founders[3].bornOn', message: 'Belum lahir.' }],
    });
    const { page } = renderPart(<ErrorNotice error={error} />);
    expect(page.getByRole('alert').querySelectorAll('p')).toHaveLength(2);
    expect(page.getByRole('listitem').textContent).toBe('founders[3].bornOn: Belum lahir.');
  });

  test('none is nothing', () => {
    const { page } = renderPart(<ErrorNotice error={null} />);
    expect(page.queryByRole('alert')).toBeNull();
  });
});

describe('a form over the screen', () => {
  function Sample({
    onSave,
    onClose,
    isChanged = false,
    error = null,
  }: {
    onSave: () => void;
    onClose: () => void;
    isChanged?: boolean;
    error?: AppError | null;
  }) {
    const [[first, second], setTexts] = useState(['', '']);
    return (
      <FormDialog
        title="Isian"
        saveLabel="Simpan"
        isChanged={isChanged}
        isBusy={false}
        error={error}
        onSave={onSave}
        onClose={onClose}
      >
        <TextField
          name="a"
          label="Satu"
          value={first ?? ''}
          onChange={(text) => setTexts([text, second ?? ''])}
        />
        <TextField
          name="b"
          label="Dua"
          value={second ?? ''}
          onChange={(text) => setTexts([first ?? '', text])}
        />
      </FormDialog>
    );
  }
  const open = (more: { isChanged?: boolean } = {}) => {
    const onSave = vi.fn<() => void>();
    const onClose = vi.fn<() => void>();
    return { ...renderPart(<Sample onSave={onSave} onClose={onClose} {...more} />), onSave, onClose };
  };

  test('begins in its first field; Enter goes on and never saves', async () => {
    const { at, user, onSave } = open();
    await waitFor(() => expect(document.activeElement).toBe(at('Satu')));
    await user.keyboard('a{Enter}');
    expect(document.activeElement).toBe(at('Dua'));
    expect(valueOf(at('Satu'))).toBe('a');
    expect(onSave).not.toHaveBeenCalled();
  });

  test('something long that was typed is asked about by Batal too, and Esc on the question keeps it', async () => {
    const { page, press, user, onClose } = open({ isChanged: true });
    await press('Batal');
    await page.findByText('Tutup tanpa menyimpan?');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(page.queryByText('Tutup tanpa menyimpan?')).toBeNull());
    expect(onClose).not.toHaveBeenCalled();
    await press('Batal');
    await press('Tutup tanpa menyimpan');
    expect(onClose).toHaveBeenCalledTimes(1);
  });
});

describe('long work', () => {
  const running: TaskState<unknown> = { phase: 'running', jobId: 'j1', progress: null, isCancelling: false };
  const dialog = (state: TaskState<unknown>, onCancel = () => undefined, delayMs = 0) => (
    <ProgressDialog title="Mencetak" state={state} onCancel={onCancel} delayMs={delayMs} />
  );

  test('says how far it is, in words and numbers', () => {
    const { page, redraw } = renderPart(dialog(running));
    expect(page.queryByText('Sedang bekerja…')).not.toBeNull();
    redraw(dialog({ ...running, progress: { done: 1200, total: 2000, label: 'Piagam KUD' } }));
    expect(page.queryByText('Piagam KUD')).not.toBeNull();
    expect(page.queryByText('1.200 dari 2.000 · 0 detik')).not.toBeNull();
  });

  test('is stopped by Batal and Esc, but not twice', async () => {
    const onCancel = vi.fn<() => undefined>();
    const { user, press, redraw } = renderPart(dialog(running, onCancel));
    await press('Batal');
    await user.keyboard('{Escape}');
    expect(onCancel).toHaveBeenCalledTimes(2);
    redraw(dialog({ ...running, isCancelling: true }, onCancel));
    expect(isDisabled(buttonOf('Membatalkan…'))).toBe(true);
  });

  test('that is soon over is not shown at all', async () => {
    const { page, redraw } = renderPart(dialog(running, undefined, 10_000));
    await nextTurn();
    expect(page.queryByText('Mencetak')).toBeNull();
    redraw(dialog({ phase: 'idle' }, undefined, 10_000));
    expect(page.queryByRole('dialog')).toBeNull();
  });

  test('that takes long is shown after a while', async () => {
    const { page } = renderPart(dialog(running, undefined, 20));
    expect(page.queryByText('Mencetak')).toBeNull();
    expect(await page.findByText('Mencetak')).not.toBeNull();
  });
});

describe('finished files', () => {
  test('papers can be looked at, other files only opened', () => {
    renderPart(<FinishedFiles label="Berkas" paths={['/data/dokumen/a.PDF', 'C:\\data\\b.docx']} />);
    expect(textsOf(buttonsOf(/./))).toEqual([
      'Pratinjau',
      'Buka PDF',
      'Tampilkan di folder',
      'Buka berkas',
      'Tampilkan di folder',
    ]);
    expect(buttonsOf('Buka berkas b.docx')).toHaveLength(1);
  });

  test('one that lies elsewhere is not shown as if it were here', async () => {
    const { page, press } = renderPart(<FinishedFiles label="Berkas" paths={['/usb/a.pdf']} />);
    await press('Pratinjau a.pdf');
    expect(await page.findByText(/^Berkas ini disimpan di folder lain/)).not.toBeNull();
  });
});

describe('a permit', () => {
  const known: PermitLine = {
    id: 'z1',
    kind: 'siup',
    kindName: 'SIUP',
    number: '5/2020',
    issuedOn: day('2020-01-02'),
    expiresOn: null,
    issuer: 'DPMPTSP',
    note: '',
    state: 'unlimited' as PermitLine['state'],
    stateText: '',
    updatedAt: '2025-11-18T01:00:00.000Z',
  };
  function open(permit: PermitLine | null, check?: () => boolean) {
    const onSave = vi.fn<Parameters<typeof PermitForm>[0]['onSave']>();
    const part = renderPart(
      <PermitForm
        permit={permit}
        kinds={[
          { value: 'siup', label: 'SIUP' },
          { value: 'iusp', label: 'Izin simpan pinjam' },
        ]}
        today={TODAY}
        isBusy={false}
        error={null}
        {...(check ? { owner: { field: <p>Pemilik</p>, check } } : {})}
        onSave={onSave}
        onClose={() => undefined}
      />,
    );
    return { ...part, onSave };
  }

  test('without an end lasts for ever; days are handed over as days', async () => {
    const { at, fill, press, onSave } = open(known);
    expect(valueOf(at('Tanggal terbit'))).toBe('02/01/2020');
    await fill(at('Berlaku sampai'), '2 Januari 2030');
    await press('Simpan');
    expect(onSave.mock.calls[0]?.[0]).toEqual({
      kind: 'siup',
      expectedUpdatedAt: known.updatedAt,
      number: '5/2020',
      issuedOn: '2020-01-02',
      expiresOn: '2030-01-02',
      issuer: 'DPMPTSP',
      note: '',
    });
    await fill(at('Berlaku sampai'), '');
    await press('Simpan');
    expect(onSave.mock.calls[1]?.[0].expiresOn).toBeNull();
  });

  test('an end that cannot be read is not taken for none', async () => {
    const { at, fill, press, onSave } = open(known);
    await fill(at('Berlaku sampai'), 'tahun depan');
    await press('Simpan');
    expect(saidAt(at('Berlaku sampai'))).toContain('Tanggal tidak terbaca.');
    expect(onSave).not.toHaveBeenCalled();
  });

  test('needs its kind, and whose it is', async () => {
    const { at, choose, press, onSave } = open(null, () => false);
    await press('Simpan');
    expect(isRefused(at('Jenis izin'))).toBe(true);
    await choose('Jenis izin', 'SIUP');
    await press('Simpan');
    expect(onSave).not.toHaveBeenCalled();
  });
});

describe('a table of figures', () => {
  const cell = (text: string, isOpen = true) => ({ text, isOpen });
  const rows: readonly FigureRow[] = [
    { key: 'a', label: 'Sangatta', cells: [cell('10'), cell('0', false)] },
    { key: 'b', label: 'Bengalon', cells: [cell('7'), cell('3')] },
  ];
  function open() {
    const onOpen = vi.fn<(row: FigureRow | null, column: number) => void>();
    const part = renderPart(
      <FigureTable
        label="Rekap"
        rowHeading="Kecamatan"
        columns={[
          { key: 'x', heading: 'Aktif' },
          { key: 'y', heading: 'Tidak' },
        ]}
        rows={rows}
        total={{ key: '', label: 'Jumlah', cells: [cell('17'), cell('3')] }}
        onOpen={onOpen}
      />,
    );
    const at2 = (row: number, column: number) => {
      const found = document.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`);
      if (!found) throw new Error(`no figure ${row} ${column}`);
      return found;
    };
    return { ...part, onOpen, figure: at2 };
  }

  test('opens what is behind a number by click and by Enter, the total too', async () => {
    const { user, figure, onOpen } = open();
    await user.click(figure(1, 0));
    await user.keyboard('{ArrowDown}');
    await waitFor(() => expect(document.activeElement).toBe(figure(2, 0)));
    await user.keyboard('{Enter}');
    expect(onOpen.mock.calls.map(([row, column]) => [row?.key ?? null, column])).toEqual([
      ['b', 0],
      [null, 0],
    ]);
  });

  test('where nothing stands behind a number nothing opens', async () => {
    const { user, figure, onOpen } = open();
    await user.click(figure(0, 1));
    await user.keyboard('{Enter}');
    expect(onOpen).not.toHaveBeenCalled();
  });

  test('one number has the cursor, and it does not leave the table', async () => {
    const { user, figure } = open();
    figure(0, 0).focus();
    await user.keyboard('{ArrowUp}{ArrowLeft}');
    expect(document.activeElement).toBe(figure(0, 0));
    await user.keyboard('{ArrowRight}');
    await waitFor(() => expect(document.activeElement).toBe(figure(0, 1)));
    expect(document.querySelectorAll('[role="gridcell"][tabindex="0"]')).toHaveLength(1);
  });
});

describe('choices', () => {
  test('a stored value outside the list stays to be seen', () => {
    const { at } = renderPart(
      <ChoiceField
        name="k"
        label="Jenis"
        value="lama"
        choices={[{ value: 'baru', label: 'Baru' }]}
        onChange={() => undefined}
      />,
    );
    expect(valueOf(at('Jenis'))).toBe('lama');
  });

  test('many are narrowed by typing; ticking does not make them jump', async () => {
    const all = Array.from({ length: 12 }, (_, index) => ({ value: `v${index}`, label: `Pilihan ${index}` }));
    const onChange = vi.fn<(chosen: readonly string[]) => void>();
    const { page, user, fill } = renderPart(
      <ChoiceList label="Jenis" choices={all} chosen={['v5']} onChange={onChange} />,
    );
    const labels = () => textsOf([...page.getByRole('group').querySelectorAll('label')]);
    expect(labels()[0]).toBe('Pilihan 5');
    await user.click(page.getByLabelText('Pilihan 3'));
    expect(onChange.mock.calls).toEqual([[['v5', 'v3']]]);
    await fill(page.getByLabelText('Cari pilihan'), '11');
    expect(labels()).toEqual(['Pilihan 11']);
    await fill(page.getByLabelText('Cari pilihan'), 'zzz');
    expect(page.queryByText('Tidak ada yang cocok')).not.toBeNull();
  });

  test('a few are not searched', () => {
    const { page } = renderPart(
      <ChoiceList label="Jenis" choices={[]} chosen={[]} onChange={() => undefined} />,
    );
    expect(page.queryByLabelText('Cari pilihan')).toBeNull();
    expect(page.queryByText('Belum ada isinya di register.')).not.toBeNull();
  });
});

describe('counts and shortcuts', () => {
  test('what is not in the words of the office is in the sum all the same', () => {
    const { page } = renderPart(
      <RowCountTable label="Isi" counts={{ cooperative: 1200, inner_bookkeeping: 5 }} />,
    );
    const foot = [...page.getByRole('table').querySelectorAll('tfoot td')];
    expect(textsOf(foot).at(-1)).toBe('1.205');
    expect(page.getByRole('table').querySelectorAll('tbody tr')).toHaveLength(1);
  });

  test('a key of the screen works everywhere but under a dialog and while its button is off', async () => {
    const onPress = vi.fn<() => void>();
    const button = (isOff: boolean) => (
      <ShortcutButton shortcut="Ctrl+S" disabled={isOff} onPress={onPress}>
        Simpan
      </ShortcutButton>
    );
    const { user, redraw } = renderPart(button(false));
    await user.keyboard('{Control>}s{/Control}');
    expect(onPress).toHaveBeenCalledTimes(1);
    redraw(button(true));
    await user.keyboard('{Control>}s{/Control}');
    expect(onPress).toHaveBeenCalledTimes(1);
    redraw(
      <>
        {button(false)}
        <div role="dialog" aria-modal="true" />
      </>,
    );
    await user.keyboard('{Control>}s{/Control}{Control>}{Shift>}s{/Shift}{/Control}');
    expect(onPress).toHaveBeenCalledTimes(1);
  });
});

describe('the frame of the window', () => {
  function Drafts() {
    const { data } = useRequest('letter.getMarks', {});
    return <p>{data?.marks.number ?? '…'}</p>;
  }
  const marks = { number: 'satu', date: 'd', signature: 's' };

  test('a lost backend is said; back again everything is read anew', async () => {
    const { page, press, tell, answer } = renderPart(
      <>
        <NoticeBar />
        <Drafts />
      </>,
      { 'letter.getMarks': { marks, updatedAt: null } },
    );
    await page.findByText('satu');
    tell({ kind: 'backend-gone' });
    await page.findByText(/terputus dan sedang dihidupkan kembali/);
    expect(buttonsOf('Mengerti')).toEqual([]);
    answer({ 'letter.getMarks': { marks: { ...marks, number: 'dua' }, updatedAt: null } });
    tell({ kind: 'backend-restarted' });
    await page.findByText('dua');
    await press('Mengerti');
    expect(page.queryByRole('alert')).toBeNull();
  });

  test('a screen that breaks leaves words and a way back, not a white window', async () => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    let isBroken = true;
    function Broken() {
      if (isBroken) throw new Error('broken');
      return <p>Utuh</p>;
    }
    const { page, press } = renderPart(
      <ErrorBoundary>
        <Broken />
      </ErrorBoundary>,
    );
    expect(page.queryByText('Layar ini tidak dapat ditampilkan')).not.toBeNull();
    isBroken = false;
    await press('Muat ulang');
    expect(page.queryByText('Utuh')).not.toBeNull();
    quiet.mockRestore();
  });
});

describe('searching from every screen', () => {
  const found = { rows: [], total: 0 } as never;

  test('Ctrl+K goes there, Enter lists all that match', async () => {
    const { at, user, went } = renderPart(<TopBarSearch />, { 'cooperative.list': found });
    await user.keyboard('{Control>}k{/Control}');
    expect(document.activeElement).toBe(at('Cari koperasi'));
    await user.paste('  maju ');
    await user.keyboard('{Enter}');
    expect(went).toEqual([{ screen: 'cooperatives', text: 'maju' }]);
    expect(valueOf(at('Cari koperasi'))).toBe('');
  });
});
