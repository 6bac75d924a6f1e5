import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { draftLetters, finalLetters, letterOffice } from '../../helpers/letter-office.ts';
import { readFlowingText } from '../../helpers/read-pdf.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';

async function textOf(backend: TestBackend, id: string): Promise<string> {
  const { files } = await backend.ask('letter.print', { ids: [id] });
  return readFlowingText(new Uint8Array(readFileSync(files[0] ?? '')));
}

const refusedFor = async (backend: TestBackend, ids: readonly string[]): Promise<string> => {
  const { details } = await backend.refusal('letter.finalise', { ids, isConfirmed: true });
  return details.faults?.map(({ message }) => message).join(' ') ?? '';
};

const DOSSIER = {
  id: null,
  openedOn: '2025-03-03',
  grounds: ['tanpa-rat', 'tidak-ditemukan'],
  letterNumber: '470/12/III/2025',
  letterOn: '2025-03-10',
  noticeOn: '2025-08-01',
  noticePlace: 'papan pengumuman kecamatan',
};

async function withDossier(changes: object) {
  const { backend, ids } = await letterOffice(1);
  const [cooperativeId = ''] = ids;
  await backend.ask('cooperative.addVerification', {
    id: cooperativeId,
    verifiedOn: '2025-02-20',
    outcome: 'not_found',
    officer: 'Petugas Uji',
    evidence: '',
    note: '',
  });
  await backend.ask('dissolution.save', { ...DOSSIER, ...changes, cooperativeId });
  return { backend, ids };
}

describe('letters of a dissolution', () => {
  test('without a dossier none gets a number', async () => {
    const { backend, ids } = await letterOffice(1);
    for (const code of ['pembubaran-rencana', 'pembubaran-pemberitahuan', 'pembubaran-usul']) {
      expect(await refusedFor(backend, await draftLetters(backend, code, ids))).toContain(
        'Alasan pembubaran',
      );
    }
  });

  test('the notice says grounds and term by the office’s rule, and cites no article', async () => {
    const { backend, ids } = await withDossier({});
    const [letter] = await finalLetters(backend, 'pembubaran-pemberitahuan', ids);
    const text = await textOf(backend, letter?.id ?? '');
    expect(text).toContain('paling lambat 2 (dua) bulan sejak surat ini diterima');
    expect(text).toContain('kantor dan pengurus tidak ditemukan pada verifikasi lapangan');
    expect(text).not.toMatch(/Pasal|…/);
  });

  test('the proposal waits for the term of objections, the public notice and every answer', async () => {
    const { backend, ids } = await withDossier({});
    const proposal = async (received: string) =>
      draftLetters(backend, 'pembubaran-usul', ids, { fields: { diterima_pengurus: received } });
    // Received on 18 September: objections may come until 18 November, the day of the letter.
    expect(await refusedFor(backend, await proposal('2025-09-18'))).toContain('Jangka keberatan');
    const ready = await proposal('2025-09-17');
    const { letters } = await backend.ask('letter.finalise', { ids: ready, isConfirmed: true });
    const text = await textOf(backend, letters[0]?.id ?? '');
    expect(text).toContain('jangka keberatannya berakhir 17 November 2025');
    expect(text).toContain('tidak ada keberatan yang tercatat');
    expect(text).toContain('Nomor 470/12/III/2025 tanggal 10 Maret 2025');
  });

  test('an objection without an answer, or a notice still posted, keeps the proposal back', async () => {
    const objection = { receivedOn: '2025-09-01', from: 'Anggota Uji', content: 'masih ada simpanan' };
    const open = await withDossier({ objections: [objection] });
    expect(
      await refusedFor(open.backend, await draftLetters(open.backend, 'pembubaran-usul', open.ids)),
    ).toContain('Keberatan yang sudah dijawab');
    const posted = await withDossier({ noticeOn: '2025-09-18' });
    expect(
      await refusedFor(posted.backend, await draftLetters(posted.backend, 'pembubaran-usul', posted.ids)),
    ).toContain('Pengumuman yang jangkanya sudah habis');
    const [notice] = await finalLetters(posted.backend, 'pembubaran-pengumuman', posted.ids);
    expect(notice?.number).toBe('500.3/PU-001/DKUKM/XI/2025');
    expect(await textOf(posted.backend, notice?.id ?? '')).toContain(
      'paling lambat tanggal 18 Desember 2025',
    );
  });

  test('a public notice is refused once its last day is over', async () => {
    const { backend, ids } = await withDossier({});
    const drafts = await draftLetters(backend, 'pembubaran-pengumuman', ids);
    expect(await refusedFor(backend, drafts)).toContain('Pengumuman ditempel sampai dengan');
  });

  test('a creditor is told by when to claim', async () => {
    const { backend, ids } = await withDossier({});
    const [letter] = await finalLetters(backend, 'pembubaran-kreditor', ids);
    expect(await textOf(backend, letter?.id ?? '')).toContain(
      'paling lambat 3 (tiga) bulan setelah surat ini',
    );
  });
});

test('B5: told on 1 July 2026, a creditor may claim until 1 October 2026; who has not been told has no last day', async () => {
  const { backend, ids } = await withDossier({});
  const { template } = await backend.ask('template.get', { code: 'pembubaran-kreditor' });
  const { code, kind: _kind, audience: _audience, series: _series, ...content } = template;
  const text = `${content.text}\n\nDiterima [diterima_kreditor?]; tagihan sampai dengan [tagihan_sampai?].`;
  await backend.ask('template.save', { code, content: { ...content, text } });
  const printed = async (fields: Record<string, string>) => {
    const [id = ''] = await draftLetters(backend, code, ids, { fields });
    const { letters } = await backend.ask('letter.finalise', { ids: [id], isConfirmed: true });
    return textOf(backend, letters[0]?.id ?? '');
  };
  expect(await printed({ diterima_kreditor: '2026-07-01' })).toContain(
    'tagihan sampai dengan 1 Oktober 2026.',
  );
  expect(await printed({})).not.toContain('tagihan sampai dengan');
});

describe('an incident with personal data', () => {
  test('has its limit with day and hour, three days after it became known', async () => {
    const { backend } = await letterOffice(0);
    const [letter] = await finalLetters(backend, 'insiden-lembar', []);
    expect(await textOf(backend, letter?.id ?? '')).toContain('Kamis, 20 November 2025 pukul 14.30 WITA');
    const unread = await draftLetters(backend, 'insiden-lembar', [], { fields: { jam_diketahui: 'siang' } });
    expect(await refusedFor(backend, unread)).toContain('Batas pemberitahuan');
  });

  test('is told to the person with what to do, under a restricted heading', async () => {
    const { backend } = await letterOffice(0);
    const [letter] = await finalLetters(backend, 'insiden-subjek', []);
    const text = await textOf(backend, letter?.id ?? '');
    expect(text).toContain('Terbatas');
    expect(text).toContain('menyangkut 12 orang');
    expect(text).toContain('Saudara disarankan waspada terhadap telepon');
  });
});
