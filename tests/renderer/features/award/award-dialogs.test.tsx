import { waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { JudgedCandidate } from '#contract/award.ts';
import { AwardActions } from '../../../../renderer/features/award/award-actions.tsx';
import { CriterionList } from '../../../../renderer/features/award/criterion-list.tsx';
import { RecipientActions } from '../../../../renderer/features/award/recipient-actions.tsx';
import { TickActions } from '../../../../renderer/features/award/tick-actions.tsx';
import { AWARD, MAJU, MUNDUR, RECIPIENT, type Award } from '../../../helpers/award-samples.ts';
import { buttonOf, buttonsOf } from '../../../helpers/page-find.ts';
import { isDisabled, saidAt, textsOf, valueOf } from '../../../helpers/page-look.ts';
import { renderPart } from '../../../helpers/render-part.tsx';
import { refusal, type Script } from '../../../helpers/scripted-bridge.ts';

describe('a decision above the rule', () => {
  const open = (candidate: JudgedCandidate, script: Script = {}) =>
    renderPart(<TickActions bookYear={2024} candidate={candidate} />, script);

  test.each([
    ['one that earns it', MAJU, 'Keluarkan…', 'Keluarkan', 'exclude'],
    ['one that does not', MUNDUR, 'Ikutkan…', 'Ikutkan', 'include'],
    [
      'one already decided',
      {
        ...MUNDUR,
        tick: { choice: 'include', reason: 'x', decidedAt: '2025-11-01T00:00:00Z', decidedBy: 'rini' },
      },
      'Kembali menurut aturan…',
      'Menurut aturan',
      'by_rule',
    ],
  ] as const)(
    'of %s asks for its reason and is sent with it',
    async (_name, candidate, button, save, choice) => {
      const { page, at, fill, press, asked } = open(candidate, { 'award.tick': candidate });
      await press(button);
      expect(page.queryByText(new RegExp(candidate.name))).not.toBeNull();
      await fill(at('Alasan'), '  Keputusan rapat  ');
      await press(save);
      await waitFor(() => expect(page.queryByRole('dialog')).toBeNull());
      expect(asked('award.tick')).toEqual([
        { bookYear: 2024, cooperativeId: candidate.id, choice, reason: 'Keputusan rapat' },
      ]);
    },
  );

  test('without a reason nothing is decided', async () => {
    const { at, press, names } = open(MAJU);
    await press('Keluarkan…');
    await press('Keluarkan');
    expect(saidAt(at('Alasan'))).toContain('Alasan belum diisi.');
    expect(names()).not.toContain('award.tick');
  });

  test('a refused one stays open with its reason', async () => {
    const { page, at, fill, press } = open(MAJU, { 'award.tick': refusal('AWARD_DRAFT_NEEDED') });
    await press('Keluarkan…');
    await fill(at('Alasan'), 'Sengketa');
    await press('Keluarkan');
    await page.findByRole('alert');
    expect(valueOf(at('Alasan'))).toBe('Sengketa');
  });

  test('the dialog opened again begins empty', async () => {
    const { at, fill, press } = open(MAJU);
    await press('Keluarkan…');
    await fill(at('Alasan'), 'Sengketa');
    await press('Batal');
    await press('Keluarkan…');
    expect(valueOf(at('Alasan'))).toBe('');
  });
});

describe('a confirmed recipient', () => {
  function open(script: Script = {}, award: Award = AWARD) {
    const onDone = vi.fn<(sentence: string) => void>();
    const part = renderPart(<RecipientActions award={award} recipient={RECIPIENT} onDone={onDone} />, script);
    return { ...part, onDone };
  }
  const TANI = { ...MAJU, id: 'k3', name: 'KSU Tani' };
  const CANDIDATES: Script = { 'award.candidates': { rows: [MAJU, MUNDUR, TANI] } };

  test('is taken out with a reason; its number is named before', async () => {
    const { page, at, fill, press, asked, onDone } = open({ 'award.cancelRecipient': { recipientCount: 1 } });
    await press('Batalkan penerima…');
    expect(page.queryByText(/^Nomor 001\/PIAGAM\/2025 tetap tercatat sebagai batal/)).not.toBeNull();
    await fill(at('Alasan'), 'Bubar');
    await press('Batalkan penerima');
    await waitFor(() => expect(onDone).toHaveBeenCalledTimes(1));
    expect(asked('award.cancelRecipient')).toEqual([
      { bookYear: 2024, cooperativeId: 'k1', reason: 'Bubar' },
    ]);
  });

  test('the last one is not taken out: that would be voiding all', () => {
    open({}, { ...AWARD, recipients: [RECIPIENT] });
    expect(isDisabled(buttonOf('Batalkan penerima…'))).toBe(true);
    expect(isDisabled(buttonOf('Ganti penerima…'))).toBe(false);
  });

  test('a refused taking out stays open and says so', async () => {
    const { page, at, fill, press, onDone } = open({ 'award.cancelRecipient': refusal('NOT_FOUND') });
    await press('Batalkan penerima…');
    await fill(at('Alasan'), 'Bubar');
    await press('Batalkan penerima');
    await page.findByRole('alert');
    expect(valueOf(at('Alasan'))).toBe('Bubar');
    expect(onDone).not.toHaveBeenCalled();
  });

  test('is replaced by one that is no recipient yet; who does not earn it is marked', async () => {
    const { page, at, fill, press, choose, asked, onDone, user } = open({
      ...CANDIDATES,
      'award.replaceRecipient': { number: '003/PIAGAM/2025' },
    });
    await press('Ganti penerima…');
    await user.click(at('Koperasi pengganti'));
    await waitFor(() =>
      expect(textsOf([...document.querySelectorAll('[role="option"]')])).toEqual([
        'KUD Mundur, Sangatta Utara (belum memenuhi syarat)',
      ]),
    );
    await user.keyboard('{Escape}');
    expect(page.queryByRole('dialog')).not.toBeNull();
    await choose('Koperasi pengganti', /KUD Mundur/);
    await fill(at('Alasan'), 'Mengundurkan diri');
    await press('Ganti penerima');
    await waitFor(() =>
      expect(onDone.mock.calls).toEqual([['Penerima diganti; nomor barunya 003/PIAGAM/2025.']]),
    );
    expect(asked('award.replaceRecipient')).toEqual([
      { bookYear: 2024, cooperativeId: 'k1', replacementId: 'k2', reason: 'Mengundurkan diri' },
    ]);
    expect(asked('award.candidates')[0]).toEqual({ bookYear: 2024, view: 'all', text: '', limit: 200 });
  });

  test('without a successor nothing is replaced, and the field says so', async () => {
    const { at, fill, press, names } = open(CANDIDATES);
    await press('Ganti penerima…');
    await fill(at('Alasan'), 'Mengundurkan diri');
    await press('Ganti penerima');
    expect(saidAt(at('Koperasi pengganti'))).toBe('Pilih koperasi penggantinya.');
    await waitFor(() => expect(document.activeElement).toBe(at('Koperasi pengganti')));
    expect(names()).not.toContain('award.replaceRecipient');
  });
});

describe('the whole programme', () => {
  function open(award: Award | undefined, script: Script = {}) {
    const onDone = vi.fn<(sentence: string) => void>();
    const toProof = { label: 'Keabsahan', run: () => undefined };
    const part = <AwardActions bookYear={2024} award={award} onDone={onDone} toProof={toProof} />;
    return { ...renderPart(part, script), onDone };
  }

  test('is voided with its reason; how many numbers are lost is said before and after', async () => {
    const { page, at, fill, press, asked, onDone } = open(AWARD, { 'award.void': { voidedNumbers: 2 } });
    await press('Lainnya');
    await waitFor(() => expect(buttonsOf('Batalkan penetapan…')).toHaveLength(1));
    await press('Batalkan penetapan…');
    await page.findByText(/^Semua 2 nomor piagam menjadi batal/);
    await fill(at('Alasan'), 'Salah tahun buku');
    await press('Batalkan penetapan');
    await waitFor(() =>
      expect(onDone.mock.calls).toEqual([['Penetapan dibatalkan; 2 nomor tercatat batal.']]),
    );
    expect(asked('award.void')).toEqual([{ bookYear: 2024, reason: 'Salah tahun buku' }]);
  });

  test('a refused voiding stays open', async () => {
    const { page, at, fill, press, onDone } = open(AWARD, { 'award.void': refusal('AWARD_NOT_CONFIRMED') });
    await press('Lainnya');
    await waitFor(() => expect(buttonsOf('Batalkan penetapan…')).toHaveLength(1));
    await press('Batalkan penetapan…');
    await fill(at('Alasan'), 'Salah');
    await press('Batalkan penetapan');
    await page.findByRole('alert');
    expect(onDone).not.toHaveBeenCalled();
    expect(valueOf(at('Alasan'))).toBe('Salah');
  });

  test('a draft has nothing to void; its assessment sheets are printed of all', async () => {
    const { page, press, asked } = open(undefined, {
      'award.printAssessment': refusal('AWARD_NO_RECIPIENT'),
    });
    await press('Lainnya');
    await waitFor(() => expect(buttonsOf('Lembar penilaian semua')).toHaveLength(1));
    expect(buttonsOf('Batalkan penetapan…')).toEqual([]);
    await press('Lembar penilaian semua');
    await page.findByRole('alert');
    expect(asked('award.printAssessment')).toEqual([{ bookYear: 2024 }]);
  });
});

describe('why a cooperative does not earn it', () => {
  test('what fails stands first, what is not asked last and is not called a failure', () => {
    const { page } = renderPart(<CriterionList candidate={MUNDUR} />);
    const rows = page.getAllByRole('listitem');
    expect(textsOf(rows.map((row) => row.querySelector('strong') ?? row))).toEqual([
      'RAT tepat waktu',
      'RAT dilaksanakan',
      'Usaha berjalan',
    ]);
    expect(rows[0]?.textContent).toContain('RAT tepat waktu: Tidak terpenuhi');
    expect(rows[2]?.textContent).toContain('Tidak terpenuhi (tidak disyaratkan)');
  });

  test('the evidence opens the record where it stands, the basis is one press away', async () => {
    const { page, press, user, went } = renderPart(<CriterionList candidate={MUNDUR} />);
    await press('Lihat bukti RAT tepat waktu');
    expect(went).toEqual([{ screen: 'record', id: 'k2', tab: 'history' }]);
    expect(page.queryByText('Pasal 7')).toBeNull();
    const [basis] = buttonsOf('Dasar');
    if (basis) await user.click(basis);
    expect(page.queryByText('Pasal 7')).not.toBeNull();
    await press('Tutup dasar');
    expect(page.queryByText('Pasal 7')).toBeNull();
  });
});
