import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formationContract } from '#contract/formation/formation.ts';
import type { FormationVerdict as ContractVerdict } from '#contract/formation/formation.ts';
import { checkFormation } from '#rules/formation/verdict.ts';
import type { FormationContext, FormationFile } from '#rules/formation/formation.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { formationContext, formationFile, goodFounder, goodFounders } from '../../helpers/formation-file.ts';

const context = formationContext();

function codesOf(file: FormationFile, ctx: FormationContext = context): readonly string[] {
  return checkFormation(file, ctx).reasons.map((reason) => `${reason.code} ${reason.level}`);
}

/** Every required document of the file present. */
function complete(file: FormationFile): FormationFile {
  const codes = checkFormation(file, context).documents.map((document) => document.code);
  const present = { state: 'present', on: toPlainDate('2025-06-12'), note: '' } as const;
  return { ...file, documents: Object.fromEntries(codes.map((code) => [code, present])) };
}

describe('count of founders', () => {
  it.each([
    ['2025-06-10', 0, 9, true],
    ['2025-06-10', 1, 9, true],
    ['2025-06-10', 8, 9, true],
    ['2025-06-10', 9, 9, false],
    ['2025-06-10', 10, 9, false],
    ['2020-11-02', 8, 9, true],
    ['2020-11-02', 9, 9, false],
    ['2020-11-01', 9, 20, true],
    ['2020-11-01', 19, 20, true],
    ['2020-11-01', 20, 20, false],
  ])('meeting on %s, %d founders, %d needed: refused %s', (meeting, count, required, isRefused) => {
    const file = formationFile({ meetingOn: toPlainDate(meeting), founders: goodFounders(count) });
    const verdict = checkFormation(file, context);
    expect(verdict).toMatchObject({ qualified: count, entered: count, required });
    expect(verdict.reasons.some((reason) => reason.code === 'PENDIRI_KURANG')).toBe(isRefused);
  });

  it('says how many of how many count and how many are needed', () => {
    const founders = [
      ...goodFounders(8),
      goodFounder(9, { isPresent: false }),
      goodFounder(10, { nikKtp: '' }),
    ];
    const verdict = checkFormation(formationFile({ founders }), context);
    expect(verdict.qualified).toBe(8);
    const reason = verdict.reasons.find((one) => one.code === 'PENDIRI_KURANG');
    expect(reason?.message).toBe(
      'Koperasi primer memerlukan minimal 9 orang pendiri yang memenuhi syarat: memenuhi 8 dari 10 (perlu 9).',
    );
    expect(reason).toMatchObject({
      level: 'refuse',
      value: '8',
      limit: '9',
      basis: expect.stringContaining('UU 6/2023'),
    });
  });

  it('names the rule of the day of the meeting', () => {
    const of = (day: string) => checkFormation(formationFile({ meetingOn: toPlainDate(day) }), context).rule;
    expect(of('2025-06-10').inForceFrom).toBe('2020-11-02');
    expect(of('2020-11-01').inForceFrom).toBe('1992-10-21');
  });

  it('refuses a meeting older than any rule and names the oldest', () => {
    expect(codesOf(formationFile({ meetingOn: toPlainDate('1992-10-20') }))).toContain(
      'ATURAN_BELUM_BERLAKU refuse',
    );
    expect(codesOf(formationFile({ meetingOn: toPlainDate('1992-10-21') }))).not.toContain(
      'ATURAN_BELUM_BERLAKU refuse',
    );
  });
});

describe('one person twice in the list', () => {
  it('is counted once, and the later entry is refused with the number of the first', () => {
    const verdict = checkFormation(
      formationFile({ founders: [...goodFounders(9), goodFounder(3)] }),
      context,
    );
    expect(verdict.qualified).toBe(9);
    expect(verdict.founders.map((founder) => founder.qualifies)).toEqual([...Array(9).fill(true), false]);
    expect(verdict.founders[9]?.reasons.map((reason) => reason.code)).toEqual(['NIK_GANDA']);
    expect(verdict.founders[9]?.reasons[0]?.message).toContain('pendiri nomor 3');
  });

  it('is recognised when the NIK is typed with spaces', () => {
    const spaced = goodFounder(3).nikKtp.replace(/(\d{6})(\d{6})/, '$1 $2 ');
    const founders = [...goodFounders(8), goodFounder(3, { nikKtp: spaced })];
    expect(checkFormation(formationFile({ founders }), context).qualified).toBe(8);
  });

  it('counts the present entry when the other one is marked absent', () => {
    const absent = goodFounder(1, { isPresent: false });
    const founders = [absent, ...goodFounders(9)];
    const verdict = checkFormation(formationFile({ founders }), context);
    expect(verdict.qualified).toBe(9);
    expect(verdict.founders[0]?.reasons.map((reason) => reason.code)).toEqual(['TIDAK_HADIR', 'NIK_GANDA']);
    expect(verdict.founders[1]?.qualifies).toBe(true);
  });
});

describe('laws of the count', () => {
  const founder = fc
    .record({
      serial: fc.integer({ min: 1, max: 12 }),
      isPresent: fc.boolean(),
      year: fc.constantFrom(1970, 2008, 2009),
      hasNik: fc.boolean(),
      isJudged: fc.boolean(),
    })
    .map(({ serial, isPresent, year, hasNik, isJudged }) => {
      const judged = isJudged ? { reason: 'dilihat', by: '', at: '' } : null;
      const bornOn = toPlainDate(`${year}-06-10`);
      const good = goodFounder(serial, { isPresent, bornOn, capacity: judged, asOnKtp: judged });
      return hasNik ? good : { ...good, nikKtp: '' };
    });
  const founders = fc.array(founder, { maxLength: 16 });
  const qualified = (list: FormationFile['founders']) =>
    checkFormation(formationFile({ founders: list }), context).qualified;

  it('the order of the founders never changes it, duplicates included', () => {
    fc.assert(
      fc.property(
        founders.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, shuffled]) => {
          expect(qualified(shuffled)).toBe(qualified(list));
        },
      ),
    );
  });

  it('one more good founder adds one, and any other entry never lowers it', () => {
    fc.assert(
      fc.property(founders, founder, fc.nat(16), (list, extra, at) => {
        const withExtra = (one: FormationFile['founders'][number]) => [
          ...list.slice(0, at),
          one,
          ...list.slice(at),
        ];
        expect(qualified(withExtra(goodFounder(99)))).toBe(qualified(list) + 1);
        expect(qualified(withExtra(extra))).toBeGreaterThanOrEqual(qualified(list));
      }),
    );
  });

  it('is the number of founders marked as counted and never more than the different NIK', () => {
    fc.assert(
      fc.property(founders, (list) => {
        const verdict = checkFormation(formationFile({ founders: list }), context);
        const counted = list.filter((_, index) => verdict.founders[index]?.qualifies);
        expect(verdict.qualified).toBe(counted.length);
        expect(new Set(counted.map((one) => one.nikKtp)).size).toBe(counted.length);
      }),
    );
  });
});

describe('a sekunder', () => {
  const sekunder = (names: readonly string[], change: Partial<FormationFile> = {}) =>
    formationFile({ form: 'sekunder', founders: [], founderCooperatives: names, ...change });

  it.each([
    [[], 0, true],
    [['Koperasi A', 'Koperasi B'], 2, true],
    [['Koperasi A', 'Koperasi B', 'Koperasi C'], 3, false],
    [['Koperasi A', 'Kop. A', 'Koperasi C'], 2, true],
  ])('founded by %j counts %d, refused %s', (names, qualified, isRefused) => {
    const verdict = checkFormation(sekunder(names), context);
    expect(verdict).toMatchObject({ qualified, entered: names.length, required: 3 });
    expect(verdict.reasons.some((reason) => reason.code === 'SEKUNDER_KOPERASI_KURANG')).toBe(isRefused);
  });

  it('cannot be founded by people', () => {
    const verdict = checkFormation(
      sekunder(['Koperasi A', 'Koperasi B'], { founders: goodFounders(9) }),
      context,
    );
    expect(verdict.qualified).toBe(2);
    expect(verdict.founders.slice(0, 9).every((founder) => !founder.qualifies)).toBe(true);
    expect(verdict.reasons.map((reason) => reason.code)).toEqual(
      expect.arrayContaining(['SEKUNDER_PENDIRI_ORANG', 'SEKUNDER_KOPERASI_KURANG']),
    );
  });

  it('is no primer: cooperatives do not count there', () => {
    const verdict = checkFormation(
      formationFile({ founders: goodFounders(8), founderCooperatives: ['Koperasi A'] }),
      context,
    );
    expect(verdict).toMatchObject({ qualified: 8, entered: 8 });
    expect(verdict.reasons.map((reason) => reason.code)).toContain('PRIMER_PENDIRI_KOPERASI');
  });
});

describe('ready to submit', () => {
  it('needs the count, everyone in order and every required document', () => {
    const ready = complete(formationFile());
    expect(checkFormation(ready, context)).toMatchObject({
      isReadyToSubmit: true,
      percentComplete: 100,
      reasons: [],
    });
    expect(checkFormation(formationFile(), context)).toMatchObject({
      isReadyToSubmit: false,
      percentComplete: 0,
    });
    expect(checkFormation({ ...ready, founders: goodFounders(8) }, context).isReadyToSubmit).toBe(false);
  });

  it('waits for the NIK of a tenth founder although nine already count', () => {
    const file = complete(formationFile({ founders: [...goodFounders(9), goodFounder(10, { nikKtp: '' })] }));
    const verdict = checkFormation(file, context);
    expect(verdict).toMatchObject({ qualified: 9, entered: 10, isReadyToSubmit: false });
    expect(verdict.reasons.map((reason) => `${reason.code} ${reason.level}`)).toEqual([
      'PENDIRI_BELUM_MEMENUHI warning',
    ]);
  });

  it('is not held up by a warning', () => {
    const file = complete(formationFile({ name: 'Koperasi Konsumen Maju', regionCode: '64.02.01.2001' }));
    expect(codesOf(file)).toEqual(['NAMA_KURANG_3_KATA warning', 'KEDUDUKAN_LUAR_WILAYAH warning']);
    expect(checkFormation(file, context).isReadyToSubmit).toBe(true);
  });
});

describe('pengurus and pengawas', () => {
  const programme = (sexes: readonly ('L' | 'P' | null)[]) =>
    formationFile({
      name: 'Koperasi Desa Merah Putih Sangatta Utara',
      isVillageProgramme: true,
      officers: sexes.map((sex, index) => ({ name: `Pengurus ${index + 1}`, position: 'pengurus', sex })),
    });
  const officerCodes = (file: FormationFile) =>
    codesOf(file).filter((code) => code.startsWith('PENGURUS') || code.startsWith('KETERWAKILAN'));

  it.each([
    [3, ['PENGURUS_GENAP_ATAU_KURANG warning']],
    [4, ['PENGURUS_GENAP_ATAU_KURANG warning']],
    [5, []],
    [6, ['PENGURUS_GENAP_ATAU_KURANG warning']],
    [7, []],
  ])('of a village programme: %d officers raise %j', (count, codes) => {
    expect(officerCodes(programme(Array(count).fill('P')))).toEqual(codes);
  });

  it('all men raise a warning, one woman none, an unknown sex only a note', () => {
    expect(officerCodes(programme(['L', 'L', 'L', 'L', 'L']))).toEqual(['KETERWAKILAN_PEREMPUAN warning']);
    expect(officerCodes(programme(['L', 'L', 'L', 'L', 'P']))).toEqual([]);
    expect(officerCodes(programme(['L', 'L', 'L', 'L', null]))).toEqual(['KETERWAKILAN_PEREMPUAN info']);
  });

  it('an officer without sex is looked up among the founders', () => {
    const officers = [1, 2, 3, 4, 5].map((serial) => ({
      name: `PENDIRI  contoh ${serial}`,
      position: '',
      sex: null,
    }));
    expect(officerCodes({ ...programme([]), officers })).toEqual([]);
    const men = [1, 3, 5, 7, 9].map((serial) => ({
      name: `Pendiri Contoh ${serial}`,
      position: '',
      sex: null,
    }));
    expect(officerCodes({ ...programme([]), officers: men })).toEqual(['KETERWAKILAN_PEREMPUAN warning']);
  });

  it('are not counted outside the village programme', () => {
    expect(officerCodes({ ...programme(['L', 'L']), isVillageProgramme: false })).toEqual([]);
  });

  it('one person in both bodies raises a warning that names the person', () => {
    const person = { name: 'Hasan  Contoh', position: '', sex: null };
    const file = formationFile({ officers: [person], supervisors: [{ ...person, name: 'HASAN CONTOH' }] });
    const reason = checkFormation(file, context).reasons.find(
      (one) => one.code === 'PENGURUS_PENGAWAS_RANGKAP',
    );
    expect(reason?.level).toBe('warning');
    expect(reason?.message).toContain('Hasan');
    expect(officerCodes({ ...file, supervisors: [{ ...person, name: 'Hasan Lain' }] })).toEqual([]);
  });
});

describe('the contract', () => {
  it('carries the file to the rules and the verdict back unchanged', () => {
    const entry = formationContract['formation.check'];
    const received: FormationFile = entry.input.parse({ file: formationFile() }).file;
    const verdict: ContractVerdict = checkFormation(received, context);
    expect(entry.output.parse(verdict)).toEqual(verdict);
  });
});
