import { describe, expect, test, vi } from 'vitest';
import type { CertificatePerson } from '#contract/activity/certificates.ts';
import type { MatchLine } from '#contract/activity/match.ts';
import { CertificateDialog } from '../../../../renderer/features/activity/certificate-dialog.tsx';
import { MatchDialog } from '../../../../renderer/features/activity/match-dialog.tsx';
import { RecapView } from '../../../../renderer/features/activity/recap-view.tsx';
import { day } from '../../../helpers/page-samples.ts';
import { renderPart } from '../../../helpers/render-part.tsx';
import { refusal } from '../../../helpers/scripted-bridge.ts';
import type { Script } from '../../../helpers/scripted-bridge.ts';

const today = day('2025-11-18');
const person = (at: number, part: Partial<CertificatePerson> = {}): CertificatePerson => ({
  participantId: `p${String(at)}`,
  batchId: 'b',
  batch: 1,
  name: `Contoh Orang ${String(at)}`,
  from: '',
  standing: 'ready',
  number: '',
  reason: '',
  ...part,
});
const MADE = { issued: 2, firstNumber: 'S/1', lastNumber: 'S/2', runs: [], refused: [] };

describe('the check before numbers are drawn', () => {
  const open = (people: readonly CertificatePerson[], lessons = 3, script: Script = {}) => {
    const onIssued = vi.fn<(sentence: string) => void>();
    const check = {
      title: 'Akuntansi',
      lastDay: day('2025-11-06'),
      people: [...people],
      batches: [{ batchId: 'b', batch: 1, place: 'Sangatta', lessons, hours: lessons * 2 }],
      runs: [],
    };
    const shown = renderPart(
      <CertificateDialog
        activityId="a"
        check={check}
        today={today}
        onIssued={onIssued}
        onClose={() => undefined}
      />,
      script,
    );
    return { ...shown, onIssued };
  };

  test('T7: says how many get one, who does not and why, before anything is asked of the backend', async () => {
    const why = 'Hadir 2 dari 3 hari (66,67 %), kurang dari 80 %.';
    const { page, press, asked, onIssued } = open(
      [person(1), person(2), person(3, { standing: 'refused', reason: why })],
      3,
      { 'activity.issueCertificates': MADE },
    );
    await page.findByText('2 peserta mendapat sertifikat dan nomor.');
    await page.findByText('1 tidak mendapat sertifikat:');
    await page.findByText(why);
    await page.findByText('Angkatan 1: halaman belakang memuat 3 materi, 6 JP.');
    expect(asked('activity.issueCertificates')).toEqual([]);
    await press('Terbitkan 2 sertifikat');
    expect(asked('activity.issueCertificates')).toEqual([
      { id: 'a', datedOn: '2025-11-18', replacesVoid: false, isOpenSignature: false },
    ]);
    expect(onIssued).toHaveBeenCalledWith('2 sertifikat terbit, nomor S/1 sampai S/2.');
  });

  test('a batch without sessions is warned of; nobody left is said', async () => {
    const { page, asked } = open([person(1)], 0);
    await page.findByText(/tanpa daftar materi di halaman belakang/);
    const none = open([person(1, { standing: 'issued', number: 'S/1' })]);
    await none.page.findByText('Tidak ada peserta yang mendapat sertifikat baru.');
    await none.page.findByText(/1 sudah mempunyai sertifikat/);
    expect(asked('activity.issueCertificates')).toEqual([]);
  });

  test('a new number for a voided one only where somebody ticks it', async () => {
    const { page, press, asked } = open(
      [person(1, { standing: 'void', number: 'S/1', reason: 'Nomor S/1 dibatalkan.' })],
      3,
      { 'activity.issueCertificates': MADE },
    );
    const box = await page.findByRole('checkbox', { name: /Beri nomor baru kepada 1 orang/ });
    box.click();
    await press('Terbitkan 1 sertifikat');
    expect(asked('activity.issueCertificates')).toMatchObject([{ replacesVoid: true }]);
  });

  test('a refusal stands there, and an open signature is offered', async () => {
    const { page, press, asked } = open([person(1)], 3, {
      'activity.issueCertificates': refusal('SIGNATURE_OPEN', {
        facts: { jabatan: 'Kepala Dinas', tanggal: '18 November 2025' },
      }),
    });
    await press('Terbitkan 1 sertifikat');
    const box = await page.findByRole('checkbox', { name: /biarkan tempat tanda tangan terbuka/ });
    box.click();
    await press('Terbitkan 1 sertifikat');
    expect(asked('activity.issueCertificates')).toMatchObject([
      { isOpenSignature: false },
      { isOpenSignature: true },
    ]);
  });
});

test('matching ties one by one, by hand, and takes the step back', async () => {
  const line: MatchLine = {
    participantId: 'p1',
    batch: 1,
    position: 1,
    name: 'Contoh Ana',
    business: 'KUD Uji',
    personId: null,
    personName: '',
    cooperativeId: null,
    cooperativeName: '',
    people: [{ personId: 'o1', name: 'CONTOH ANA', nikKtp: '640804******0001', roles: 'ketua, KUD Uji' }],
    cooperatives: [],
    updatedAt: 'x',
  };
  const { page, press, asked } = renderPart(<MatchDialog activityId="a" onClose={() => undefined} />, {
    'activity.matches': [line],
    'activity.matchParticipant': {
      id: 'p1',
      updatedAt: 'y',
      before: { personId: null, cooperativeId: null },
    },
  });
  await page.findByText('640804******0001, ketua, KUD Uji');
  expect(asked('activity.matchParticipant')).toEqual([]);
  await press('Hubungkan: CONTOH ANA');
  await page.findByText('Contoh Ana terhubung dengan CONTOH ANA.');
  await press('Urungkan');
  expect(asked('activity.matchParticipant')).toEqual([
    { id: 'p1', expectedUpdatedAt: 'x', personId: 'o1', cooperativeId: null },
    { id: 'p1', expectedUpdatedAt: 'y', personId: null, cooperativeId: null },
  ]);
});

test('the recap of a year by its groupings, its figures defined, and what merged records changed', async () => {
  const counts = {
    activities: 2,
    days: 4,
    people: 1_200,
    men: 700,
    women: 500,
    cooperatives: 30,
    businesses: 2,
    personDays: 2_400,
  };
  const { page, press, asked } = renderPart(<RecapView today={today} onBack={() => undefined} />, {
    'activity.choices': { kinds: [], funds: [], quota: 30, regionCode: '64.08', years: [2024] },
    'activity.recap': {
      rows: [{ key: 'x', name: 'Akuntansi', ...counts }],
      total: counts,
      notes: ['Jumlah: koperasi 30, sebelumnya 31.'],
    },
    'activity.printRecap': { path: '/x.pdf', pages: 1 },
  });
  await page.findByText('2 kegiatan terlaksana, 1.200 orang, 30 koperasi.');
  await page.findByText(/setiap orang dihitung sekali/);
  await page.findByText('Jumlah: koperasi 30, sebelumnya 31.');
  (await page.findByText('Triwulan')).click();
  await page.findByText(/pada triwulan hari terakhirnya/);
  (await page.findByText('Sumber dana')).click();
  await press('Cetak rekap');
  expect(asked('activity.printRecap')).toEqual([{ year: 2025, by: 'fund' }]);
});
