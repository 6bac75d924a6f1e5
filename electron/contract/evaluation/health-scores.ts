import { z } from 'zod';

/** Thousandths of a point: 79,996 is 79996. */
const score = z.int('Skor ditulis dari 0 sampai 100, paling banyak tiga desimal.').min(0).max(100_000);

/** What each aspect of a health inspection was given; null where it was not inspected. */
export const healthScores = z.strictObject({
  governance: score.nullable(),
  risk: score.nullable(),
  finance: score.nullable(),
  capital: score.nullable(),
  sharia: score.nullable(),
});
