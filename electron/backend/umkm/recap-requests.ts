import type { umkmRecapContract } from '#contract/umkm/recap.ts';
import type { Handlers } from '../base/handler-types.ts';
import { exportUmkmRecap, printUmkmRecap, recapOf } from './recap.ts';

export const umkmRecapHandlers = {
  'umkm.recap': recapOf,
  'umkm.printRecap': printUmkmRecap,
  'umkm.exportRecap': exportUmkmRecap,
} as const satisfies Handlers<keyof typeof umkmRecapContract>;
