import { userInfo } from 'node:os';
import { expect, test } from 'vitest';
import { STANDARD_STYLE } from '#backend/printing/certificate-style.ts';
import type { BackendRequestName } from '#contract/index.ts';
import { ADMIN, turnAccountsOn } from '../helpers/account-office.ts';
import { formationFile } from '../helpers/formation-file.ts';
import { draftLetters, letterOffice } from '../helpers/letter-office.ts';
import { ratEntry } from '../helpers/rat-entry.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { runJson } from '../helpers/run-command-line.ts';
import type { JsonAnswer } from '../helpers/run-command-line.ts';
import { SEEN, withSeen } from '../helpers/seen.ts';
import { figuresOf, newRecord } from '../helpers/test-record.ts';

interface TwoSaves {
  readonly name: BackendRequestName;
  /** What both command lines had read, and then each its own words. */
  readonly input: Readonly<Record<string, unknown>>;
  readonly first: Readonly<Record<string, unknown>>;
  readonly second: Readonly<Record<string, unknown>>;
  /** What the refusal calls the field that the first one changed. */
  readonly label: string;
}

const VILLAGE = '64.08.09.2001';
const OTHER_VILLAGE = '64.08.09.2002';
const THIRD_VILLAGE = '64.08.09.2003';
const SCORES = { governance: 90_000, risk: 80_000, finance: 70_000, capital: 60_000, sharia: null };

interface Office {
  readonly data: string;
  readonly saves: ReadonlyMap<string, TwoSaves>;
}

/** One record of every kind, each with two saves that stand on what was read before either of them. */
async function twoSavesOfEach(): Promise<Office> {
  const { backend, ids } = await letterOffice(2);
  const ask: typeof backend.ask = (name, input, jobId) => backend.ask(name, input, jobId);
  const [id = '', other = ''] = ids;
  const person = { id: null, name: 'Siti Contoh' };
  const role = {
    cooperativeId: id,
    organ: 'pengurus',
    position: 'Ketua',
    startsOn: null,
    endsOn: null,
  } as const;
  await ask('role.save', { ...role, id: null, person });
  const [held] = (await ask('cooperative.get', { id })).roles;
  const amendment = { cooperativeId: id, amendedOn: '2025-01-02', subject: 'data', note: '' } as const;
  await ask('cooperative.saveAmendment', { ...amendment, id: null, number: 'AHU-1' });
  const amendmentId = (await ask('cooperative.get', { id })).amendments[0]?.id ?? '';
  const inspection = {
    cooperativeId: id,
    bookYear: 2024,
    inspectedOn: '2025-06-10',
    reportNumber: '',
    scores: SCORES,
    documentId: null,
    note: '',
  } as const;
  const inspected = await ask('inspection.save', { ...inspection, id: null, inspectors: 'Ratna' });
  const worksheet = {
    cooperativeId: id,
    bookYear: 2024,
    inspectedOn: '2025-06-10',
    inspectors: 'Ratna',
    reportNumber: '',
    documentId: null,
    answers: {},
    manual: null,
    isDraft: true,
  } as const;
  const drafted = await ask('worksheet.save', { ...worksheet, id: null, note: '' });
  const permit = { cooperativeId: id, kind: 'izin-usaha-simpan-pinjam' };
  const permitted = await ask('legality.savePermit', { ...permit, id: null, number: '1' });
  const dossier = { cooperativeId: id, openedOn: '2025-03-03', grounds: ['tanpa-rat'] };
  const opened = await ask('dissolution.save', { ...dossier, id: null });
  const special = { cooperativeId: id, heldOn: '2025-04-01', place: '', entitled: 9, present: 8, note: '' };
  await ask('rat.saveSpecial', { ...special, id: null, subject: 'Pengurus baru' });
  const [meeting] = (await ask('rat.get', { cooperativeId: id, bookYear: 2024 })).specialMeetings;
  const formation = await ask('formation.save', { id: null, file: formationFile() });
  const [draft = '', corrected = ''] = await draftLetters(backend, 'teguran-1', [id, other]);
  await ask('letter.finalise', { ids: [corrected] });
  const letter = await ask('letter.get', { id: draft });
  const { template } = await ask('template.get', { code: 'teguran-2' });
  const { code: _code, kind: _kind, audience: _audience, series: _series, ...content } = template;
  const signatory = {
    kind: 'secretary',
    position: 'Sekretaris',
    name: 'Ahmad Contoh',
    startsOn: '2024-01-01',
    reason: 'salah ketik',
  } as const;
  const { reason: _reason, ...added } = signatory;
  const { signatories } = await ask('office.addSignatory', added);
  const signatoryId = signatories.find(({ kind }) => kind === 'secretary')?.id ?? '';
  const view = { text: '', filters: [], sort: { column: 'name', isDescending: false }, columns: ['name'] };
  const { criteria, giver } = await ask('award.programme', { bookYear: 2024 });
  const { signatories: _all, ...identity } = (await ask('office.get', {})) ?? { signatories: [] };
  const {
    regionCode: _region,
    regionName: _name,
    level: _level,
    isSample: _sample,
    look: _look,
    ...office
  } = {
    regionCode: '',
    regionName: '',
    level: '',
    isSample: false,
    look: null,
    ...identity,
  };
  const { updatedAt: officeAt, ...officeInput } = { updatedAt: null, ...office };
  const mine = await newRecord(backend, { name: 'Koperasi Dua Jendela' });
  const { updatedAt } = await ask('cooperative.get', { id: mine });
  const offset = (offsetXMm: number) => ({ offsetXMm, offsetYMm: 0 });
  const file = formationFile();
  const worded = (title: string) => ({
    style: { ...STANDARD_STYLE, wording: { ...STANDARD_STYLE.wording, title } },
  });
  const paper = (state: string) => ({ documents: { 'berita-acara': { state } } });
  const two = (
    name: BackendRequestName,
    label: string,
    input: TwoSaves['input'],
    first: TwoSaves['first'],
    second: TwoSaves['second'],
  ): TwoSaves => ({ name, label, input, first, second });
  const { topics } = await ask('consultation.choices', {});
  const visit = { name: 'Ani Uji', topic: topics[0]?.code ?? '', heldOn: '2025-11-18' };
  const consulted = await ask('consultation.record', visit);
  const business = await ask('umkm.record', { name: 'Amplang Uji' });
  const made = await ask('product.record', { umkmId: business.id, name: 'Amplang', kind: 'makanan' });
  const licensed = await ask('licence.record', { umkmId: business.id, kind: 'nib' });
  const halal = await ask('halal.record', { productId: made.id });
  const training = { year: 2025, kind: 'pelatihan', title: 'Pelatihan Uji' } as const;
  const batchFacts = {
    number: 1,
    startsOn: toPlainDate('2025-11-04'),
    endsOn: toPlainDate('2025-11-06'),
  } as const;
  const activity = await ask('activity.record', {
    ...training,
    batches: [{ ...batchFacts, participants: [{ name: 'Contoh Peserta' }, { name: 'Contoh Lain' }] }],
  });
  const moved = await ask('activity.record', { ...training, title: 'Pelatihan Lain' });
  const paid = await ask('activity.record', { ...training, title: 'Pelatihan Berbayar' });
  const [batch] = (await ask('activity.get', { id: activity.id })).batches;
  const officer = await ask('coaching.recordOfficer', { name: 'Contoh Hidayat' });
  const plan = { year: 2025, cooperativeId: mine, goal: 'usaha' } as const;
  const verification = { name: 'Verifikasi', year: 2025, startsOn: toPlainDate('2025-06-01') };
  const campaign = await ask('coaching.recordCampaign', verification);
  const coached = await ask('coaching.recordPlan', plan);
  const ended = await ask('coaching.recordPlan', { ...plan, year: 2026 });
  const leaving = await ask('coaching.recordOfficer', { name: 'Contoh Dewi' });
  const handed = await ask('coaching.recordPlan', { ...plan, year: 2027, officerId: leaving.id });
  const met = {
    cooperativeId: mine,
    officerIds: [officer.id],
    visitedOn: toPlainDate('2025-11-18'),
    outcome: 'met_officers' as const,
  };
  const visited = await ask('coaching.recordVisit', met);
  await ask('coaching.recordVisit', { ...met, followUps: [{ task: 'Buku kas' }] });
  const [task] = (await ask('coaching.followUps', {})).rows;
  const received = await ask('incoming.record', { sender: 'Ani Uji', subject: 'Uji' });
  const passedOn = await ask('incoming.dispose', { id: received.id, toWhom: ['Ani Uji'], note: 'x' });
  const law = {
    kind: 'perda',
    number: '9',
    year: 2016,
    title: 'Susunan Perangkat Daerah',
    inForceFrom: '2016-12-01',
  } as const;
  const laws = [
    await ask('basis.record', { ...law, inForceFrom: toPlainDate(law.inForceFrom) }),
    await ask('basis.record', { ...law, number: '10', inForceFrom: toPlainDate(law.inForceFrom) }),
  ] as const;
  const lineFacts = { year: 2025, code: '2.17.05', name: 'Program Diklat' };
  const line = await ask('programme.saveLine', lineFacts);
  const targetFacts = {
    year: 2025,
    name: 'Dilatih',
    measure: 'trained',
    unit: 'cooperative',
    amount: 5,
  } as const;
  const target = await ask('target.save', targetFacts);
  const dayOff = { day: '2025-08-17', name: 'Hari Kemerdekaan' };
  const off = await ask('calendar.save', dayOff);
  const quoted = { subject: 'Koperasi', area: 'Provinsi', amount: '5.000', source: 'Siaran pers' };
  const reference = await ask('reference.save', quoted);
  const won = { receivedOn: '2025-07-12', name: 'Terbaik', giver: 'Gubernur' };
  const prize = await ask('honour.save', won);
  const indicatorFacts = {
    code: 'K-01',
    name: 'Aktif',
    formula: 'ratio',
    numerator: 'active',
    denominator: 'total',
    firstYear: 2025,
  } as const;
  const indicator = await ask('performance.save', indicatorFacts);
  const renamed = await ask('performance.save', { ...indicatorFacts, code: 'K-02' });
  const quarterOf = { indicatorId: indicator.id, year: 2025 };
  // Accounts stay when they are turned off again, and are then anybody's to change.
  await turnAccountsOn(backend);
  const sari = await ask('account.add', { login: 'sari', name: 'Contoh Sari', role: 'operator' });
  await ask('account.turnOff', { password: ADMIN.password });
  const account = { id: sari.id, role: 'operator', endsOn: null };

  const planned: readonly TwoSaves[] = [
    two('account.update', 'Nama', account, { name: 'Contoh Sari Satu' }, { name: 'Contoh Sari Dua' }),
    two('account.saveSettings', 'Terkunci sesudah (menit)', {}, { idleMinutes: 5 }, { idleMinutes: 6 }),
    two('programme.saveLine', 'Nama', { id: line.id, ...lineFacts }, { name: 'A' }, { name: 'B' }),
    two('target.save', 'Catatan', { id: target.id, ...targetFacts }, { note: 'A' }, { note: 'B' }),
    two('calendar.save', 'Dasar', { id: off.id, ...dayOff }, { source: 'A' }, { source: 'B' }),
    two('reference.save', 'Keterangan', { id: reference.id, ...quoted }, { note: 'A' }, { note: 'B' }),
    two('honour.save', 'Keterangan', { id: prize.id, ...won }, { note: 'A' }, { note: 'B' }),
    two(
      'performance.save',
      'Sasaran',
      { id: indicator.id, ...indicatorFacts },
      { objective: 'A' },
      { objective: 'B' },
    ),
    two(
      'performance.correctName',
      'Riwayat nama',
      { id: renamed.id, fromOn: '2025-07-01' },
      { name: 'A' },
      { name: 'B' },
    ),
    two(
      'performance.saveTargets',
      'Dasar target',
      { ...quarterOf, targets: [{ quarter: 1, amount: 5000 }] },
      { basis: 'A' },
      { basis: 'B' },
    ),
    two('performance.saveEntry', 'Penyebab', { ...quarterOf, quarter: 1 }, { causes: 'A' }, { causes: 'B' }),
    two(
      'performance.saveRenja',
      'Anggaran tahun berjalan (Rp)',
      { ...quarterOf, basis: 'DPA 2025' },
      { budget: 1 },
      { budget: 2 },
    ),
    two(
      'performance.saveRenjaNotes',
      'Faktor penghambat',
      { year: 2025, quarter: 1 },
      { obstacles: 'A' },
      { obstacles: 'B' },
    ),
    two('activity.save', 'Catatan', { id: activity.id, ...training }, { note: 'A' }, { note: 'B' }),
    two('activity.changeState', 'Keadaan', { id: moved.id }, { to: 'scheduled' }, { to: 'running' }),
    two('activity.saveTerms', 'Dasar tarif', { id: paid.id }, { basis: 'A' }, { basis: 'B' }),
    two(
      'activity.saveBatch',
      'Tempat',
      { activityId: activity.id, id: batch?.id, ...batchFacts },
      { place: 'A' },
      { place: 'B' },
    ),
    two(
      'activity.correctParticipant',
      'Jabatan',
      { id: batch?.participants[0]?.id, name: 'Contoh Peserta' },
      { role: 'Ketua' },
      { role: 'Bendahara' },
    ),
    two(
      'activity.matchParticipant',
      'Koperasi',
      { id: batch?.participants[1]?.id, personId: null, cooperativeId: null },
      { cooperativeId: mine },
      { cooperativeId: other },
    ),
    two(
      'coaching.saveOfficer',
      'Catatan',
      { id: officer.id, name: 'Contoh Hidayat' },
      { note: 'A' },
      { note: 'B' },
    ),
    two(
      'coaching.correctPlan',
      'Alasan prioritas',
      { id: coached.id, ...plan },
      { priorityReason: 'A' },
      { priorityReason: 'B' },
    ),
    two(
      'coaching.correctCampaign',
      'Dasar',
      { id: campaign.id, ...verification },
      { basis: 'A' },
      { basis: 'B' },
    ),
    two(
      'coaching.handOver',
      'Bertugas sampai',
      { officerId: leaving.id, successorId: officer.id, itemIds: [handed.id] },
      { endsOn: '2025-11-30' },
      { endsOn: '2025-12-31' },
    ),
    two('coaching.finishPlan', 'Selesai dibina', { id: ended.id }, {}, { isFinished: false }),
    two('coaching.correctVisit', 'Saran', { id: visited.id, ...met }, { advice: 'A' }, { advice: 'B' }),
    two(
      'coaching.finishFollowUp',
      'Tindak lanjut',
      { id: task?.id },
      { doneOn: '2025-11-18' },
      { doneOn: null },
    ),
    two(
      'coaching.setTarget',
      'Target koperasi',
      { year: 2025 },
      { cooperatives: 150 },
      { cooperatives: 151 },
    ),
    two('basis.correct', 'Catatan', { id: laws[0].id, ...law }, { note: 'A' }, { note: 'B' }),
    two('basis.end', 'Berlaku sampai', { id: laws[1].id }, { on: '2025-12-31' }, { on: '2026-12-31' }),
    two(
      'incoming.correct',
      'Hal',
      { id: received.id, sender: 'Ani Uji', receivedOn: '2025-11-18' },
      { subject: 'A' },
      { subject: 'B' },
    ),
    two(
      'incoming.correctDisposition',
      'Isi disposisi',
      { id: passedOn.ids[0], toWhom: 'Ani Uji', givenOn: '2025-11-18' },
      { note: 'A' },
      { note: 'B' },
    ),
    two('umkm.correct', 'Catatan', { id: business.id, name: 'Amplang Uji' }, { note: 'A' }, { note: 'B' }),
    two(
      'product.correct',
      'Merek',
      { id: made.id, name: 'Amplang', kind: 'makanan' },
      { brand: 'A' },
      { brand: 'B' },
    ),
    two('licence.correct', 'Catatan', { id: licensed.id, kind: 'nib' }, { note: 'A' }, { note: 'B' }),
    two('halal.correct', 'Pendamping PPH', { id: halal.id }, { companion: 'A' }, { companion: 'B' }),
    two(
      'consultation.correct',
      'Ringkas',
      { id: consulted.id, ...visit },
      { summary: 'A' },
      { summary: 'B' },
    ),
    two(
      'cooperative.save',
      'Sektor usaha',
      { id: mine, expectedUpdatedAt: updatedAt },
      { changes: { sector: 'Jasa' } },
      { changes: { sector: 'Perdagangan' } },
    ),
    two(
      'cooperative.changeStatus',
      'Status',
      { id, sinceOn: '2025-01-01', reason: 'uji' },
      { status: 'inactive' },
      { status: 'dissolution_proposed' },
    ),
    two(
      'cooperative.save',
      'Aset TB 2021',
      { id, changes: {} },
      { figures: [figuresOf(2021, { assets: 1 })] },
      { figures: [figuresOf(2021, { assets: 2 })] },
    ),
    two(
      'cooperative.saveRat',
      'RAT TB 2022',
      { id, bookYear: 2022, reportedOn: null },
      { heldOn: '2023-02-01' },
      { heldOn: '2023-02-02' },
    ),
    two(
      'cooperative.saveAmendment',
      'Nomor',
      { ...amendment, id: amendmentId },
      { number: 'A' },
      { number: 'B' },
    ),
    two(
      'legality.saveAmendmentChecklist',
      'Daftar periksa',
      { amendmentId },
      paper('present'),
      paper('not_needed'),
    ),
    two(
      'role.save',
      'Jabatan',
      { ...role, id: held?.id, person: { id: held?.personId, name: 'Siti Contoh' } },
      { position: 'Sekretaris' },
      { position: 'Bendahara' },
    ),
    two('rat.save', 'Tempat', {}, ratEntry(id, 2023, { detail: { place: 'Aula' } }), ratEntry(id, 2023)),
    two(
      'rat.saveQuorum',
      'Penyebut',
      { cooperativeId: id, note: 'AD Pasal 12' },
      { rule: { numerator: 2, denominator: 3, mustExceed: false } },
      { rule: { numerator: 3, denominator: 4, mustExceed: false } },
    ),
    two('rat.saveSpecial', 'Acara', { ...special, id: meeting?.id }, { subject: 'A' }, { subject: 'B' }),
    two(
      'inspection.save',
      'Pemeriksa',
      { ...inspection, id: inspected.id },
      { inspectors: 'Budi' },
      { inspectors: 'Andi' },
    ),
    two(
      'worksheet.save',
      'Rancangan kertas kerja pemeriksaan',
      { ...worksheet, id: drafted.id },
      { note: 'a' },
      { note: 'b' },
    ),
    two('legality.savePermit', 'Nomor', { ...permit, id: permitted.id }, { number: '2' }, { number: '3' }),
    two('dissolution.save', 'Petugas', { ...dossier, id: opened.id }, { officer: 'A' }, { officer: 'B' }),
    two(
      'formation.save',
      'Nama koperasi',
      { id: formation.id },
      { file: { ...file, name: 'Koperasi Satu' } },
      { file: { ...file, name: 'Koperasi Dua' } },
    ),
    two(
      'letter.save',
      'Tanggal surat',
      { id: draft, cooperativeIds: [id], bookYear: 2024, fields: letter.fields },
      { on: '2025-11-19' },
      { on: '2025-11-20' },
    ),
    two(
      'letter.correct',
      'Tembusan, satu tiap baris',
      { id: corrected, reason: 'uji' },
      { fields: { ...letter.fields, tembusan: 'Arsip A' } },
      { fields: { ...letter.fields, tembusan: 'Arsip B' } },
    ),
    two(
      'letter.saveMarks',
      'Tanda nomor',
      {},
      { marks: { number: 'a', date: 'x', signature: 'y' } },
      { marks: { number: 'b', date: 'x', signature: 'y' } },
    ),
    two(
      'proof.savePageAddress',
      'Alamat halaman pemeriksa',
      {},
      { address: 'https://contoh.go.id/a.html' },
      { address: 'https://contoh.go.id/b.html' },
    ),
    two(
      'template.save',
      'Nama templat',
      { code: 'teguran-2' },
      { content: { ...content, name: 'Satu' } },
      { content: { ...content, name: 'Dua' } },
    ),
    two('certificate.saveStyle', 'Judul', { subject: 'award' }, worded('Satu'), worded('Dua')),
    two('printer.save', 'Geser ke kanan (mm)', { printer: 'Printer Uji', paper: 'A4' }, offset(1), offset(2)),
    two('recap.saveForeword', 'Kata pengantar', {}, { text: 'Satu.' }, { text: 'Dua.' }),
    two(
      'number.savePattern',
      'Pola mulai 1 Desember 2025',
      { series: 'surat-keluar', inForceFrom: '2025-12-01' },
      { pattern: '{urut}/{tahun}' },
      { pattern: '{urut:4}/{tahun}' },
    ),
    two(
      'number.saveSetting',
      'Tanda tangan terbuka pada piagam',
      { commonSeries: null },
      { allowsOpenSignature: false },
      { allowsOpenSignature: true },
    ),
    two(
      'number.saveClassification',
      'tugas',
      { year: 2025 },
      { rows: [{ paper: 'tugas', code: '800.1', isVerified: true, note: '' }] },
      { rows: [{ paper: 'tugas', code: '800.2', isVerified: true, note: '' }] },
    ),
    two('view.save', 'Tampilan', { name: 'Uji' }, { view }, { view: { ...view, text: 'etam' } }),
    two(
      'award.saveDraft',
      'Umur paling sedikit',
      { bookYear: 2024, giver },
      { criteria: { ...criteria, minimumYears: 4 } },
      { criteria: { ...criteria, minimumYears: 5 } },
    ),
    two('office.update', 'Nama dinas', { ...officeInput }, { name: 'Dinas Satu' }, { name: 'Dinas Dua' }),
    two(
      'office.updateSignatory',
      'Nama',
      { ...signatory, id: signatoryId },
      { name: 'Satu Contoh' },
      { name: 'Dua Contoh' },
    ),
    two('village.save', 'Catatan', { code: VILLAGE }, { changes: { note: 'a' } }, { changes: { note: 'b' } }),
    two(
      'village.saveWork',
      'Bank penyalur',
      { code: VILLAGE },
      { changes: { bank: 'A' } },
      { changes: { bank: 'B' } },
    ),
    two(
      'village.setNeed',
      'NIB',
      { code: THIRD_VILLAGE, need: 'nib' },
      { entry: { kind: 'text', text: '1' } },
      { entry: { kind: 'text', text: '2' } },
    ),
    two(
      'village.saveMany',
      'Catatan',
      {},
      { villages: [{ code: OTHER_VILLAGE, expectedUpdatedAt: null, changes: { note: 'a' } }] },
      { villages: [{ code: OTHER_VILLAGE, expectedUpdatedAt: null, changes: { note: 'b' } }] },
    ),
  ];
  expect(officeAt).toBeNull();
  const saves = new Map<string, TwoSaves>();
  for (const one of planned) {
    const input = await withSeen(backend.read, one.name, { ...one.first, ...one.input });
    const { expectedUpdatedAt } = input as { readonly expectedUpdatedAt?: string | null };
    saves.set(one.name, {
      ...one,
      input: { ...one.input, ...(expectedUpdatedAt !== undefined && { expectedUpdatedAt }) },
    });
  }
  await backend.close();
  return { data: backend.dataFolder, saves };
}

interface Refused {
  readonly facts: Readonly<Record<string, string>>;
  readonly changed: { readonly fields: readonly { readonly label: string; readonly now: string }[] };
}

async function send(
  data: string,
  { name, input }: TwoSaves,
  words: TwoSaves['first'],
): Promise<JsonAnswer<unknown>> {
  const line = ['minta', name, '--data', data, '--hari', '2025-11-18'];
  return (await runJson(line, JSON.stringify({ ...input, ...words }))).answer;
}

test('two command lines save one record: the second is refused with who, when and what, for every kind', async () => {
  const { data, saves } = await twoSavesOfEach();
  // The office's region moves what all others save about; its own test saves it twice.
  const guarded = Object.keys(SEEN).filter((name) => !saves.has(name) && name !== 'region.correct');
  expect(guarded).toEqual([]);
  for (const [name, one] of saves) {
    expect.soft([name, await send(data, one, one.first)]).toMatchObject([name, { ok: true }]);
    const refused = await send(data, one, one.second);
    if (refused.ok) {
      expect.soft(name).toBe('refused');
      continue;
    }
    const { facts = {}, changed } = refused.error.details as Partial<Refused>;
    const labels = changed?.fields.map(({ label }) => label) ?? [];
    const told = { name, code: refused.error.code, siapa: facts['siapa'], labels };
    expect.soft(told).toEqual({
      name,
      code: 'RECORD_CHANGED_ELSEWHERE',
      siapa: userInfo().username,
      labels: expect.arrayContaining([one.label]) as unknown,
    });
    expect.soft(facts['waktu']).toMatch(/^\d+ \w+ \d{4} pukul \d\d\.\d\d$/);
    expect.soft(refused.error.message).toContain(userInfo().username);
    expect.soft(refused.error.message).toContain(one.label);
  }
}, 1_200_000);
