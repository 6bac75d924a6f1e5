import { expect, it } from 'vitest';
import { CERTIFICATE_STANDING_LABELS, certificateStanding } from '#rules/evaluation/certificate-standing.ts';
import { addDays, toPlainDate } from '#rules/value/plain-date.ts';
import type { Grade } from '#rules/evaluation/grade.ts';
import { RULE_BOOK } from '../../helpers/formation-file.ts';

const TODAY = toPlainDate('2025-11-18');
const standing = (days: number | null, grade: Grade = 'B', certificate: 'certified' | 'none' = 'certified') =>
  certificateStanding(
    { certificate, certificateUntil: days === null ? null : addDays(TODAY, days), grade },
    TODAY,
    RULE_BOOK,
  );

it.each([
  [-1, 'expired', ['SERTIFIKAT_BERAKHIR']],
  [0, 'expiring', ['SERTIFIKAT_SEGERA_BERAKHIR']],
  [60, 'expiring', ['SERTIFIKAT_SEGERA_BERAKHIR']],
  [61, 'valid', ['SERTIFIKAT_BERLAKU']],
  [null, 'valid', []],
] as const)('%s days from today: %s', (days, expected, codes) => {
  const verdict = standing(days);
  expect(verdict.standing).toBe(expected);
  expect(verdict.reasons.map(({ code }) => code)).toEqual(codes);
});

it('"bersertifikat" with grade D is "Sertifikat habis masa berlaku", whatever its day', () => {
  for (const days of [null, -1, 200]) {
    const verdict = standing(days, 'D');
    expect(CERTIFICATE_STANDING_LABELS[verdict.standing]).toBe('Sertifikat habis masa berlaku');
    expect(verdict.reasons[0]?.code).toBe('SERTIFIKAT_HABIS_GRADE_D');
  }
  expect(standing(200, 'C2').standing).toBe('valid');
});

it('without a certificate nothing is reminded of', () => {
  expect(standing(-1, 'D', 'none')).toEqual({ standing: 'none', reasons: [] });
});
