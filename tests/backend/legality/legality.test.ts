import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFlowingText, readPages } from '../../helpers/read-pdf.ts';
import { officeBackend, RESOURCES } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';
import { newRecord } from '../../helpers/test-record.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

async function office(): Promise<{ backend: TestBackend; id: string }> {
  const backend = await officeBackend({ today: '2025-11-18' });
  return { backend, id: await newRecord(backend) };
}
const permit = (cooperativeId: string, expiresOn: string | null) => ({
  cooperativeId,
  id: null,
  kind: 'izin-usaha-simpan-pinjam',
  number: '0001/IUSP/2020',
  expiresOn,
});
const fileIn = (name: string) => path.join(tempFolder(), name);

describe('permits and what runs out', () => {
  test('a permit is watched from sixty days before its end and stays until it is renewed', async () => {
    const { backend, id } = await office();
    await backend.ask('legality.savePermit', permit(id, '2026-01-18'));
    await backend.ask('legality.savePermit', permit(id, null));
    expect(await backend.ask('legality.watch', {})).toMatchObject({ expired: 0, soon: 0, rows: [] });
    const soon = await backend.ask('legality.savePermit', permit(id, '2026-01-17'));
    const gone = await backend.ask('legality.savePermit', permit(id, '2025-11-17'));
    const watch = await backend.ask('legality.watch', {});
    expect(watch).toMatchObject({ warningDays: 60, expired: 1, soon: 1 });
    expect(watch.rows.map((row) => [row.id, row.state, row.stateText])).toEqual([
      [gone.id, 'expired', 'sudah berakhir 1 hari'],
      [soon.id, 'soon', 'berakhir dalam 60 hari'],
    ]);
    await backend.ask('legality.removePermit', { id: gone.id, reason: 'sudah diperpanjang' });
    expect(await backend.ask('legality.watch', { state: 'expired' })).toMatchObject({ rows: [] });
  });

  test('NIK certificates and terms without a successor are watched too', async () => {
    const backend = await officeBackend({ today: '2025-11-18' });
    const id = await newRecord(backend, { certificate: 'certified', certificateUntil: '2025-12-01' });
    const role = (name: string, startsOn: string, endsOn: string | null) => ({
      cooperativeId: id,
      id: null,
      person: { id: null, name },
      organ: 'pengurus' as const,
      position: 'Ketua',
      startsOn,
      endsOn,
    });
    await backend.ask('role.save', role('Ketua Lama Uji', '2020-01-01', '2025-11-01'));
    const sources = async () => (await backend.ask('legality.watch', {})).rows.map(({ source }) => source);
    expect(await sources()).toEqual(['term', 'certificate']);
    await backend.ask('role.save', role('Ketua Baru Uji', '2025-11-02', null));
    expect(await sources()).toEqual(['certificate']);
    const file = fileIn('masa.pdf');
    await backend.ask('legality.printWatch', { path: file });
    expect(readFlowingText(readFileSync(file))).toContain('Sertifikat NIK Koperasi');
    expect(readFlowingText(readFileSync(file))).not.toContain('Hanya');
    await backend.ask('legality.printWatch', { sources: ['certificate'], state: 'soon', path: file });
    expect(readFlowingText(readFileSync(file))).toContain('Hanya sertifikat NIK, segera berakhir');
  });

  test('of a dissolved cooperative nothing is watched any more', async () => {
    const { backend, id } = await office();
    await backend.ask('legality.savePermit', permit(id, '2025-12-01'));
    const status = { id, sinceOn: '2025-11-18', reason: 'keputusan kementerian' };
    await backend.ask('cooperative.changeStatus', { ...status, status: 'in_settlement' });
    expect(await backend.ask('legality.watch', {})).toMatchObject({ soon: 1 });
    await backend.ask('cooperative.changeStatus', { ...status, status: 'dissolved' });
    expect(await backend.ask('legality.watch', {})).toMatchObject({ soon: 0, expired: 0 });
  });

  test('is counted down on the record only once its days are few', async () => {
    const { backend, id } = await office();
    for (const until of ['2026-01-18', '2026-01-17', '2025-11-18', '2025-11-17']) {
      await backend.ask('legality.savePermit', permit(id, until));
    }
    const lines = await backend.ask('legality.listPermits', { cooperativeId: id });
    expect(lines.map(({ stateText }) => stateText)).toEqual([
      'masih berlaku',
      'berakhir dalam 60 hari',
      'berakhir hari ini',
      'sudah berakhir 1 hari',
    ]);
  });

  test('is written in the change log and taken back there; wrong days and kinds are refused at their field', async () => {
    const { backend, id } = await office();
    const { batchId, id: permitId } = await backend.ask('legality.savePermit', permit(id, '2025-12-01'));
    expect(await backend.ask('legality.listPermits', { cooperativeId: id })).toMatchObject([
      { id: permitId, kindName: 'Izin usaha simpan pinjam', state: 'soon' },
    ]);
    await backend.ask('change.undo', { batchId: batchId! });
    expect(await backend.ask('legality.listPermits', { cooperativeId: id })).toEqual([]);
    const wrong = { ...permit(id, '2025-01-01'), issuedOn: '2025-01-02' };
    expect((await backend.refusal('legality.savePermit', wrong)).details.faults?.[0]?.path).toBe('expiresOn');
    const unknown = { ...permit(id, null), kind: 'izin-bulan' };
    expect((await backend.refusal('legality.savePermit', unknown)).details.faults?.[0]?.path).toBe('kind');
  });
});

describe('the checklist of an amendment', () => {
  test('follows its track; "tidak perlu" counts with a reason only', async () => {
    const { backend, id } = await office();
    const amendment = { cooperativeId: id, id: null, number: 'AHU-1', amendedOn: '2025-06-02', note: '' };
    await backend.ask('cooperative.saveAmendment', { ...amendment, subject: 'data' });
    const { amendments } = await backend.ask('cooperative.get', { id });
    const amendmentId = amendments[0]!.id;
    const list = await backend.ask('legality.amendmentChecklist', { amendmentId });
    expect(list).toMatchObject({ subject: 'data', percentComplete: 0 });
    expect(list.documents.map(({ code }) => code)).toContain('pemberitahuan-notaris');
    const [first, second] = list.documents;
    const save = (note: string) =>
      backend.ask('legality.saveAmendmentChecklist', {
        amendmentId,
        documents: { [first!.code]: { state: 'present' }, [second!.code]: { state: 'not_needed', note } },
      });
    // Three documents of this track are required.
    await save('');
    expect(await backend.ask('legality.amendmentChecklist', { amendmentId })).toMatchObject({
      percentComplete: 33,
    });
    await save('rapat daring, daftar hadir dalam notulen');
    expect(await backend.ask('legality.amendmentChecklist', { amendmentId })).toMatchObject({
      percentComplete: 66,
    });
  });
});

describe('the dossier of a dissolution', () => {
  const dossier = (cooperativeId: string) => ({
    cooperativeId,
    id: null,
    openedOn: '2025-03-03',
    grounds: ['tanpa-rat', 'tidak-ditemukan'],
    letterNumber: '470/12/III/2025',
    letterOn: '2025-03-10',
    noticeOn: '2025-08-18',
    noticePlace: 'papan pengumuman kecamatan',
    objections: [{ receivedOn: '2025-09-01', from: 'Anggota Uji', content: 'masih ada simpanan' }],
  });

  test('counts down its notice, says what it lacks and counts each outcome once', async () => {
    const { backend, id } = await office();
    const other = await newRecord(backend, { name: 'Koperasi Jasa Lain Sekali Uji' });
    const saved = await backend.ask('dissolution.save', dossier(id));
    await backend.ask('dissolution.save', { ...dossier(other), objections: [], noticeOn: null });
    await backend.ask('cooperative.addVerification', {
      id,
      verifiedOn: '2025-03-05',
      outcome: 'not_found',
      officer: 'Petugas Uji',
      evidence: 'foto kantor',
      note: '',
    });
    const list = await backend.ask('dissolution.list', {});
    expect(list.total).toBe(2);
    expect(list.outcomes.reduce((sum, { dossiers }) => sum + dossiers, 0)).toBe(2);
    const own = list.rows.find((row) => row.id === saved.id);
    expect(own?.notice).toMatchObject({ endsOn: '2025-11-18', daysLeft: 1, isOver: false });
    expect(own?.lacks).toEqual(['notice', 'objections', 'proposal']);
    expect(own?.status).toBe('active');
  });

  test('B4: an objection of the notice’s last day is in time, one of the day after is late, on the dossier too', async () => {
    const { backend, id } = await office();
    const from = (receivedOn: string, who: string) => ({
      receivedOn,
      from: who,
      content: 'masih ada simpanan',
    });
    const { id: dossierId } = await backend.ask('dissolution.save', {
      ...dossier(id),
      letterOn: null,
      openedOn: '2025-01-02',
      noticeOn: '2025-01-10',
      objections: [from('2025-04-10', 'Anggota Satu'), from('2025-04-11', 'Anggota Dua')],
    });
    const [row] = (await backend.ask('dissolution.list', {})).rows;
    expect(row?.notice?.endsOn).toBe('2025-04-10');
    const file = fileIn('keberatan.pdf');
    await backend.ask('dissolution.print', { id: dossierId, path: file });
    const text = readFlowingText(readFileSync(file));
    expect(text).toMatch(/Anggota Dua[^;]*; terlambat, pengumuman sampai 10 April 2025/);
    expect(text.match(/terlambat/g)).toHaveLength(1);
  });

  test('keeps scans as evidence of its steps, prints their number, and lets them go without losing the document', async () => {
    const { backend, id } = await office();
    const saved = await backend.ask('dissolution.save', dossier(id));
    const scan = path.join(RESOURCES, 'icon', 'icon.png');
    const addScan = (step: 'letter' | 'other') =>
      backend.ask('dissolution.addScan', { id: saved.id, step, path: scan });
    const { documentId } = await addScan('letter');
    await addScan('letter');
    await addScan('other');
    const scansNow = async () => (await backend.ask('dissolution.list', {})).rows[0]!.scans;
    expect((await scansNow()).map(({ step, fileName }) => [step, fileName])).toEqual([
      ['letter', 'icon.png'],
      ['other', 'icon.png'],
    ]);
    // Saving the dossier again leaves its scans alone.
    await backend.ask('dissolution.save', { ...dossier(id), id: saved.id, note: 'diubah' });
    expect(await scansNow()).toHaveLength(2);
    const file = fileIn('usul-pindaian.pdf');
    await backend.ask('dissolution.print', { id: saved.id, path: file });
    const text = readFlowingText(readFileSync(file));
    expect(text).toContain('Surat keterangan kepala desa/lurah (1 pindaian)');
    expect(text).toContain('Berkas lain (1 pindaian)');
    const { batchId } = await backend.ask('dissolution.removeScan', { id: saved.id, documentId });
    expect((await scansNow()).map(({ step }) => step)).toEqual(['other']);
    expect((await backend.ask('cooperative.get', { id })).documents).toHaveLength(2);
    await backend.ask('change.undo', { batchId: batchId! });
    expect(await scansNow()).toHaveLength(2);
    await backend.ask('document.remove', { id: documentId, reason: 'salah berkas' });
    expect((await scansNow()).map(({ step }) => step)).toEqual(['other']);
    expect(await backend.refusal('dissolution.removeScan', { id: saved.id, documentId: 'x' })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(
      await backend.refusal('dissolution.addScan', { id: 'x', step: 'letter', path: scan }),
    ).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('an objection dated tomorrow is refused at its own line; today is accepted', async () => {
    const { backend, id } = await office();
    const objection = (receivedOn: string) => ({ receivedOn, from: 'Uji', content: 'uji' });
    const wrong = { ...dossier(id), objections: [objection('2025-11-18'), objection('2025-11-19')] };
    const { details } = await backend.refusal('dissolution.save', wrong);
    expect(details.faults?.map(({ path: at }) => at)).toEqual(['objections.1.receivedOn']);
    await backend.ask('dissolution.save', { ...dossier(id), objections: [objection('2025-11-18')] });
  });

  test('is printed with cover list, chronology, evidence and signature; the status changes by its own history', async () => {
    const { backend, id } = await office();
    const saved = await backend.ask('dissolution.save', dossier(id));
    await backend.ask('cooperative.changeStatus', {
      id,
      status: 'dissolution_proposed',
      sinceOn: '2025-11-18',
      reason: 'Berkas usul pembubaran lengkap',
    });
    const file = fileIn('usul.pdf');
    await backend.ask('dissolution.print', { id: saved.id, path: file });
    const text = readFlowingText(readFileSync(file));
    for (const words of [
      'BERKAS USUL PEMBUBARAN KOPERASI',
      'Kronologi',
      'Daftar berkas',
      'Paraf',
      '470/12/III/2025',
      'masih ada simpanan',
      'usul pembubaran: Berkas usul pembubaran lengkap',
      'belum lengkap',
      'Kepala Dinas',
    ]) {
      expect(text.toLowerCase()).toContain(words.toLowerCase());
    }
    await backend.ask('dissolution.remove', { id: saved.id, reason: 'salah koperasi' });
    expect(await backend.ask('dissolution.list', {})).toMatchObject({ total: 0 });
  });

  test('days before its opening or to come, and unknown grounds, are refused', async () => {
    const { backend, id } = await office();
    const fault = async (changes: object) =>
      (await backend.refusal('dissolution.save', { ...dossier(id), ...changes })).details.faults?.[0]?.path;
    expect(await fault({ noticeOn: '2025-03-02' })).toBe('noticeOn');
    expect(await fault({ proposalOn: '2025-11-19' })).toBe('proposalOn');
    expect(await fault({ grounds: ['entah'] })).toBe('grounds');
    expect(await backend.ask('dissolution.list', {})).toMatchObject({ total: 0 });
  });
});

describe('the field pack', () => {
  test('has every listed cooperative of its kecamatan with the outcomes of the entry', async () => {
    const backend = await officeBackend({ hasRegister: true });
    const file = fileIn('lembar.pdf');
    const { pages } = await backend.ask('legality.printFieldPack', { districts: ['64.08.09'], path: file });
    const text = readFlowingText(readFileSync(file));
    expect(readPages(readFileSync(file))).toHaveLength(pages);
    const { total } = await backend.ask('cooperative.count', {
      filters: [{ field: 'district', in: ['64.08.09'] }],
    });
    expect(text.match(/tidak ditemukan/g)).toHaveLength(total);
    expect(text).toContain('pindah alamat');
    expect(text).toContain('Tanda tangan');
  });
});
