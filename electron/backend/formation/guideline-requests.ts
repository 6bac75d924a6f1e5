import { AppError } from '#contract/errors.ts';
import type { formationGuidelineContract } from '#contract/formation/guideline.ts';
import {
  listPublishers,
  listTakenGuidelines,
  withdrawPublisher,
  writePublisher,
} from '#db/queries/formation/guideline.ts';
import { findOwnKey, fingerprintOf, makeOwnKey, readPublicKey } from './guideline-key.ts';
import { exportGuideline, previewGuideline, takeGuideline } from './guideline-steps.ts';
import type { Handlers } from '../base/handler-types.ts';
import { requireOffice } from '../office/require-office.ts';

export const formationGuidelineHandlers = {
  'guideline.overview': async (_input, { read }) => {
    const publishers = await listPublishers(read);
    const names = new Map(publishers.map(({ id, name }) => [id, name]));
    const taken = await listTakenGuidelines(read);
    return {
      publishers,
      taken: taken.map(({ publisherId, ...one }) => ({
        ...one,
        publisherName: names.get(publisherId) ?? publisherId,
      })),
    };
  },

  'guideline.makeKey': async ({ name }, { read, write, folders, now, actor }) => {
    await requireOffice(read);
    // A second key would leave what the first one signed without anyone who can sign its correction.
    const publicKey = (await findOwnKey(folders))?.publicKey ?? (await makeOwnKey(folders));
    const made = {
      id: fingerprintOf(publicKey),
      name,
      publicKey,
      isOwn: true,
      trustedBy: actor.name,
      trustedAt: now(),
    };
    await writePublisher(write, made);
    return { ...made, withdrawnAt: null };
  },

  'guideline.trust': async ({ name, publicKey: typed }, { read, write, now, actor }) => {
    await requireOffice(read);
    const publicKey = readPublicKey(typed);
    if (!publicKey) {
      const message = 'Bukan kunci publik penerbit juknis. Salin utuh dari pengumuman penerbitnya.';
      throw new AppError('INVALID_INPUT', { faults: [{ path: 'publicKey', message }] });
    }
    const trusted = {
      id: fingerprintOf(publicKey),
      name,
      publicKey,
      isOwn: false,
      trustedBy: actor.name,
      trustedAt: now(),
    };
    await writePublisher(write, trusted);
    return { ...trusted, withdrawnAt: null };
  },

  'guideline.withdraw': async ({ id }, { write, now }) => {
    if (!(await withdrawPublisher(write, id, now()))) {
      throw new AppError('NOT_FOUND', { facts: { apa: 'Kunci penerbit' } });
    }
    return { id };
  },

  'guideline.export': exportGuideline,
  'guideline.read': previewGuideline,
  'guideline.take': takeGuideline,
} as const satisfies Handlers<keyof typeof formationGuidelineContract>;
