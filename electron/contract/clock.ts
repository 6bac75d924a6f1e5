import { z } from 'zod';
import { CLOCK_FAULTS } from '#rules/value/clock.ts';
import { command, query } from './define.ts';
import { dayOut, requiredText } from './scalars.ts';

export const clockContract = {
  /** Tanggal komputer ini dibandingkan dengan hari program dibuat dan hari pekerjaan terakhir. */
  'clock.state': query(
    z.strictObject({}),
    z.object({ today: dayOut, lastWorkOn: dayOut.nullable(), fault: z.enum(CLOCK_FAULTS).nullable() }),
  ),
  /** Menyatakan bahwa tanggal komputer yang diragukan memang benar. */
  'clock.confirm': command(z.strictObject({ reason: requiredText }), z.object({ today: dayOut }), [
    'OFFICE_NOT_SET_UP',
  ]),
};
