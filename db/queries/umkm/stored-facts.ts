import { z } from 'zod';
import { SCALES } from '#rules/umkm/scale.ts';
import type { UmkmFacts } from '#rules/umkm/umkm.ts';
import { readStored, storedDate } from '../../read-stored.ts';

const text = z.string();
const people = z.number().nullable();

/** Facts of a business as the history of its changes keeps them. */
const facts = {
  name: text,
  ownerName: text,
  ownerNik: text,
  ownerSex: z.enum(['L', 'P']).nullable(),
  ownerAddress: text,
  phone: text,
  address: text,
  districtCode: text.nullable(),
  districtName: text,
  villageCode: text.nullable(),
  villageName: text,
  started: text,
  form: text,
  sector: text,
  kbli: z.array(text),
  capitals: z.array(z.object({ on: storedDate, amount: z.number(), source: text })),
  sales: z.array(z.object({ year: z.number(), amount: z.number(), source: text })),
  scaleChoice: z.enum(['', ...SCALES]),
  scaleReason: text,
  workersMale: people,
  workersFemale: people,
  online: text,
  members: z.array(z.object({ cooperativeId: text, since: text })),
  assistedSince: text,
  origin: text,
  note: text,
} satisfies Readonly<Record<keyof UmkmFacts, z.ZodType>>;

const changed = z.object({ ...facts, ownerId: text.nullable() }).partial();

/** Facts by their names, as far as they changed; `ownerId` tells which person it was. */
export type ChangedFacts = z.infer<typeof changed>;

export const readChangedFacts = (json: string): ChangedFacts =>
  readStored(changed, json, 'riwayat ubahan UMKM');
