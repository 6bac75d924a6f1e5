import { describe, expect, it } from 'vitest';
import { checkDocuments } from '#rules/formation/checklist.ts';
import type { DocumentEntry, FormationFile } from '#rules/formation/formation.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { formationFile, RULE_BOOK } from '../../helpers/formation-file.ts';

const present: DocumentEntry = { state: 'present', on: toPlainDate('2025-06-12'), note: '' };
const codesFor = (change: Partial<FormationFile>) =>
  checkDocuments(formationFile(change), RULE_BOOK).documents.map((document) => document.code);
const required = checkDocuments(formationFile(), RULE_BOOK).documents.filter(
  (document) => document.isRequired,
);
const withStates = (states: Readonly<Record<string, DocumentEntry>>) =>
  checkDocuments(formationFile({ documents: states }), RULE_BOOK);
const all = Object.fromEntries(required.map((document) => [document.code, present]));

describe('the documents asked for', () => {
  it('are eight for a primer of today', () => {
    expect(codesFor({})).toHaveLength(8);
    expect(codesFor({})).toContain('akta-pendirian');
  });

  it.each([
    [
      'sekunder',
      { form: 'sekunder' },
      ['ba-kuasa-koperasi-anggota', 'sk-bh-koperasi-anggota', 'npwp-koperasi-anggota'],
    ],
    ['simpan pinjam', { kind: 'Simpan Pinjam' }, ['bukti-setoran-modal', 'rencana-kerja']],
    ['syariah', { pattern: 'syariah' }, ['dewan-pengawas-syariah']],
    ['desa merah putih', { isVillageProgramme: true }, ['ba-musdesus']],
  ] as const)('of %s are more', (_name, change, extra) => {
    const added = codesFor(change).filter((code) => !codesFor({}).includes(code));
    expect(added).toEqual(expect.arrayContaining([...extra]));
    expect(codesFor(change)).toEqual(expect.arrayContaining(codesFor({})));
  });

  it('add up for a syariah savings cooperative of the programme without doubling a code', () => {
    const codes = codesFor({ kind: 'Simpan Pinjam', pattern: 'syariah', isVillageProgramme: true });
    expect(codes).toEqual(expect.arrayContaining(['rencana-kerja', 'dewan-pengawas-syariah', 'ba-musdesus']));
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('of an old file are the list of its day', () => {
    expect(codesFor({ meetingOn: toPlainDate('2017-12-31') })).toContain('surat-permohonan');
    expect(codesFor({ meetingOn: toPlainDate('2018-01-01') })).not.toContain('surat-permohonan');
  });
});

describe('a checklist', () => {
  it('is complete when every required document is present', () => {
    expect(withStates(all)).toMatchObject({ isComplete: true, percentComplete: 100, reasons: [] });
  });

  it('with one missing says which, how many and of how many', () => {
    const { 'akta-pendirian': _gone, ...rest } = all;
    const checklist = withStates(rest);
    expect(checklist).toMatchObject({ isComplete: false, percentComplete: 88 });
    expect(checklist.reasons).toMatchObject([
      { code: 'DOKUMEN_KURANG', level: 'warning', value: '7', limit: '8' },
    ]);
    expect(checklist.reasons[0]?.message).toContain('1 dari 8 dokumen wajib belum ada: Akta pendirian');
  });

  it('accepts "not needed" only with a reason, and never counts it as present', () => {
    const explained = withStates({
      ...all,
      'akta-pendirian': { state: 'not_needed', on: null, note: 'Menyusul notaris' },
    });
    expect(explained).toMatchObject({ isComplete: true, percentComplete: 88, reasons: [] });
    const silent = withStates({ ...all, 'akta-pendirian': { state: 'not_needed', on: null, note: '  ' } });
    expect(silent.isComplete).toBe(false);
    expect(silent.reasons.map((reason) => reason.code)).toEqual(['DOKUMEN_TANPA_ALASAN']);
  });

  it('is not held up by an optional document', () => {
    const programme = formationFile({
      isVillageProgramme: true,
      documents: { ...all, 'ba-musdesus': present },
    });
    expect(checkDocuments(programme, RULE_BOOK)).toMatchObject({ isComplete: true, percentComplete: 100 });
  });

  it('mentions a code it does not know and leaves it out', () => {
    const checklist = withStates({ ...all, 'akta-pendirain': present, toString: present });
    expect(checklist.reasons.map((reason) => `${reason.code} ${reason.level}`)).toEqual([
      'DOKUMEN_TIDAK_DIKENAL info',
      'DOKUMEN_TIDAK_DIKENAL info',
    ]);
    expect(checklist.documents).toHaveLength(8);
  });
});
