import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedWorksheet, HEALTH_ANSWERS, keptAnswers } from '#rules/evaluation/health-worksheet.ts';
import type { AskedWorksheet, HealthAnswer, WorksheetAnswers } from '#rules/evaluation/health-worksheet.ts';
import { countingWords, scoreWorksheet } from '#rules/evaluation/worksheet-score.ts';
import { HEALTH_ASPECTS, formatHealthScore } from '#rules/rule-book/health-score.ts';
import { allAnswered, codesOf, STANDARD_WORKSHEET as ASKED } from '../../helpers/health-worksheet.ts';
import { RULE_BOOK } from '../../helpers/formation-file.ts';

const WEIGHTS = RULE_BOOK['health-weights'][0]!.value;
const BANDS = RULE_BOOK['health-bands'][0]!.value;
const score = (answers: WorksheetAnswers, asked: AskedWorksheet = ASKED, weights = WEIGHTS) =>
  scoreWorksheet(asked, answers, weights, BANDS);

/** One aspect with components of so many questions each; the first so many of each are fulfilled. */
function sheetOf(...components: readonly (readonly [fulfilled: number, of: number])[]) {
  const parts = components.map(([fulfilled, of], at) => ({
    code: `k${at}`,
    name: `Komponen ${at}`,
    questions: Array.from({ length: of }, (_, number) => ({ code: `k${at}-${number}`, text: 'x' })),
    fulfilled,
  }));
  const asked: AskedWorksheet = {
    limits: [75, 50, 25],
    allowsNotApplicable: true,
    sections: [{ aspect: 'governance', components: parts }],
  };
  const answers = Object.fromEntries(
    parts.flatMap(({ questions, fulfilled }) =>
      questions.map(({ code }, at) => [
        code,
        { answer: at < fulfilled ? ('yes' as const) : ('no' as const), remark: '' },
      ]),
    ),
  );
  return { asked, answers };
}
const ALONE = { governance: 100, risk: 0, finance: 0, capital: 0, sharia: 0 };

describe('the score of a health worksheet', () => {
  it.each([
    [4, 4, 4],
    [76, 100, 4],
    [3, 4, 3],
    [75, 100, 3],
    [51, 100, 3],
    [2, 4, 2],
    [26, 100, 2],
    [1, 4, 1],
    [0, 4, 1],
  ])('%i of %i fulfilled: %i points; a limit itself is not above it', (fulfilled, of, points) => {
    const { asked, answers } = sheetOf([fulfilled, of]);
    expect(score(answers, asked, ALONE).aspects[0]?.components[0]?.points).toBe(points);
  });

  it('a component with a question open has no points, and neither has its aspect', () => {
    const { asked, answers } = sheetOf([4, 4], [2, 3]);
    const { 'k1-0': _open, ...others } = answers;
    const [aspect] = score(others, asked, ALONE).aspects;
    expect(aspect?.components.map(({ points }) => points)).toEqual([4, null]);
    expect(aspect).toMatchObject({ score: null, shareText: '-', answered: 6, asked: 7 });
  });

  it('everything fulfilled is 100 and Sehat, nothing fulfilled is 25 and the last predicate', () => {
    const best = score(allAnswered(ASKED, 'yes'));
    expect(best).toMatchObject({ finalScore: 10_000_000, predicate: 'healthy', unanswered: [] });
    expect(best.scores).toEqual({
      governance: 100_000,
      risk: 100_000,
      finance: 100_000,
      capital: 100_000,
      sharia: null,
    });
    const worst = score(allAnswered(ASKED, 'no'));
    expect(worst).toMatchObject({ finalScore: 2_500_000, predicate: 'specially_supervised' });
  });

  it('says which aspect gave how much, and by which components', () => {
    const { reasons } = score(allAnswered(ASKED, 'yes', { 'prinsip-1': 'no', 'prinsip-2': 'no' }));
    expect(reasons.map(({ code, level }) => [code, level])).toEqual(
      Array.from({ length: 4 }, () => ['SUMBANGAN_ASPEK', 'info']),
    );
    expect(reasons[0]?.message).toBe(
      'Tata kelola: nilai 91,67, bobot 30 persen, menyumbang 27,50. Prinsip koperasi 5 dari 7 terpenuhi (71,43 persen), skor 3 dari 4; Kelembagaan 6 dari 6 terpenuhi (100,00 persen), skor 4 dari 4; Manajemen 5 dari 5 terpenuhi (100,00 persen), skor 4 dari 4.',
    );
  });

  it('shares of a third add up exactly: 27,5 + 52,5 is 80 and Sehat, not 79,99 or 80,01', () => {
    const three = sheetOf([4, 4], [4, 4], [3, 4]);
    const other = three.asked.sections[0]!.components.map((component) => ({
      ...component,
      code: `f-${component.code}`,
      questions: component.questions.map(({ code, text }) => ({ code: `f-${code}`, text })),
    }));
    const asked: AskedWorksheet = {
      ...three.asked,
      sections: [...three.asked.sections, { aspect: 'finance', components: other }],
    };
    // 11 of 12 points of 30 percent, 9 of 12 points of 70 percent.
    const finance = { 'f-k0-0': 'yes', 'f-k0-1': 'yes', 'f-k0-2': 'yes' } as const;
    const answers = {
      ...three.answers,
      ...Object.fromEntries(
        codesOf(asked)
          .filter((code) => code.startsWith('f-'))
          .map((code) => {
            const isYes = !code.endsWith('-3') || code in finance;
            return [code, { answer: isYes ? ('yes' as const) : ('no' as const), remark: '' }];
          }),
      ),
    };
    const weights = { governance: 30, risk: 0, finance: 70, capital: 0, sharia: 0 };
    const result = score(answers, asked, weights);
    expect(result.scores).toMatchObject({ governance: 91_667, finance: 75_000 });
    expect(result).toMatchObject({ finalScore: 8_000_000, predicate: 'healthy' });
    expect(formatHealthScore(result.finalScore ?? 0, BANDS)).toBe('80,00');
  });

  it('one question unanswered: no score, and the aspect says how many', () => {
    const result = score(allAnswered(ASKED, 'yes', { 'kpmr-3': null }));
    expect(result).toMatchObject({ finalScore: null, predicate: null, unanswered: ['kpmr-3'] });
    expect(result.asked - result.answered).toBe(1);
    expect(result.scores).toMatchObject({ governance: 100_000, risk: null });
    expect(result.reasons.filter(({ level }) => level === 'refuse')).toEqual([
      expect.objectContaining({
        code: 'PERTANYAAN_BELUM_DIJAWAB',
        message: 'Profil risiko: 1 dari 10 pertanyaan belum dijawab.',
      }),
    ]);
    expect(score({})).toMatchObject({ answered: 0, finalScore: null });
  });

  it('what does not apply is left out of the count, with a remark that says why', () => {
    const part = (answer: HealthAnswer) =>
      score(allAnswered(ASKED, 'yes', { 'kecukupan-modal-1': 'no', 'kecukupan-modal-3': answer }));
    const points = (answer: HealthAnswer) => part(answer).aspects[3]?.components[0];
    expect(points('yes')).toMatchObject({ fulfilled: 2, judged: 3, points: 3 });
    expect(points('not_applicable')).toMatchObject({ fulfilled: 1, judged: 2, points: 2 });
    const silent = { ...allAnswered(ASKED, 'yes'), 'prinsip-7': { answer: 'not_applicable', remark: ' ' } };
    const result = score(silent as WorksheetAnswers);
    expect(result).toMatchObject({ finalScore: null, unexplained: ['prinsip-7'], unanswered: [] });
    expect(result.reasons.at(-1)?.message).toContain('tanpa catatan');
  });

  it('a component in which nothing applies does not count; an aspect with weight must have one that does', () => {
    const capital = codesOf(ASKED).filter((code) => code.includes('-modal-'));
    const none = (codes: readonly string[]) =>
      Object.fromEntries(codes.map((code) => [code, 'not_applicable' as const]));
    const one = score(allAnswered(ASKED, 'yes', none(capital.slice(0, 3))));
    expect(one.aspects[3]).toMatchObject({ score: 100_000, components: [{ points: null }, { points: 4 }] });
    const all = score(allAnswered(ASKED, 'yes', none(capital)));
    expect(all.finalScore).toBeNull();
    expect(all.reasons.map(({ code }) => code)).toContain('ASPEK_TANPA_PENILAIAN');
  });

  it('where the version does not allow it, "tidak berlaku" is no answer', () => {
    const strict = { ...ASKED, allowsNotApplicable: false };
    const answers = allAnswered(ASKED, 'yes', { 'prinsip-1': 'not_applicable' });
    expect(score(answers, strict).unanswered).toEqual(['prinsip-1']);
    expect(keptAnswers(strict, answers)['prinsip-1']).toEqual({ answer: null, remark: 'Bukan KSP.' });
  });

  it('sharia compliance is asked of the sharia pattern, and counts by its weight alone', () => {
    const sharia = askedWorksheet(RULE_BOOK['health-worksheet'][0]!.value, true);
    expect(codesOf(sharia).length - codesOf(ASKED).length).toBe(4);
    const no = Object.fromEntries(
      codesOf(sharia).flatMap((code) => (code.startsWith('kepatuhan') ? [[code, 'no' as const]] : [])),
    );
    const result = score(allAnswered(sharia, 'yes', no), sharia);
    expect(result).toMatchObject({ finalScore: 10_000_000, scores: { sharia: 25_000 } });
  });

  it('answers to questions of another version, and empty ones, are not kept', () => {
    expect(
      keptAnswers(ASKED, {
        'prinsip-1': { answer: 'yes', remark: '' },
        'prinsip-2': { answer: null, remark: '' },
        'lama-1': { answer: 'yes', remark: 'x' },
      }),
    ).toEqual({ 'prinsip-1': { answer: 'yes', remark: '' } });
  });

  it('says in words how it counts, by the limits of its version', () => {
    expect(countingWords({ limits: [90, 60, 30] }, BANDS)).toBe(
      'Skor komponen: 4 bila lebih dari 90 persen terpenuhi, 3 bila lebih dari 60 persen terpenuhi, 2 bila lebih dari 30 persen terpenuhi, selain itu 1. Nilai aspek: jumlah skor x 100 / (banyak komponen x 4). Sehat mulai 80, Cukup Sehat mulai 66, Dalam Pengawasan mulai 51, di bawahnya Dalam Pengawasan Khusus.',
    );
  });

  it('for any answers: a score from 25 to 100 when complete, none otherwise; one more fulfilled never lowers it', () => {
    const codes = codesOf(ASKED);
    const answer = fc.constantFrom(...HEALTH_ANSWERS, null);
    fc.assert(
      fc.property(
        fc.array(answer, { minLength: codes.length, maxLength: codes.length }),
        fc.nat(codes.length - 1),
        (given, at) => {
          const answers = Object.fromEntries(
            codes.map((code, index) => [code, { answer: given[index] ?? null, remark: 'Ada.' }]),
          );
          const result = score(answers);
          const isComplete = given.every((one) => one !== null);
          if (!isComplete) expect(result.finalScore).toBeNull();
          if (result.finalScore === null) return;
          expect(result.finalScore).toBeGreaterThanOrEqual(2_500_000);
          expect(result.finalScore).toBeLessThanOrEqual(10_000_000);
          const code = codes[at] ?? '';
          if (answers[code]?.answer !== 'no') return;
          const better = score({ ...answers, [code]: { answer: 'yes', remark: '' } });
          expect(better.finalScore ?? 0).toBeGreaterThanOrEqual(result.finalScore);
          expect(HEALTH_ASPECTS.every((aspect) => better.scores[aspect] !== undefined)).toBe(true);
        },
      ),
    );
  });
});
