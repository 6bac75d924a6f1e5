import type { certificateContract } from '#contract/printing/certificate.ts';
import { AppError } from '#contract/errors.ts';
import { deleteCertificateStyle, writeCertificateStyle } from '#db/queries/printing/certificate-style.ts';
import { listEmblems } from '#db/queries/printing/emblem.ts';
import type { Handlers } from '../base/handler-types.ts';
import { readCertificateStyle, STANDARD_STYLE, styleSubjects } from './certificate-style.ts';
import { addEmblem } from './emblems.ts';
import { previewStyle } from './preview-style.ts';

export const certificateHandlers = {
  'certificate.getStyle': async ({ subject }, { read }) => {
    const own = await readCertificateStyle(read, [subject]);
    const style = own ?? (await readCertificateStyle(read, styleSubjects(subject))) ?? STANDARD_STYLE;
    return { style, isOwn: own !== undefined };
  },

  'certificate.saveStyle': async ({ subject, style }, { read, write, now }) => {
    const kept = new Set((await listEmblems(read)).map(({ sha256 }) => sha256));
    if (style.look.emblems.some(({ sha256 }) => !kept.has(sha256))) {
      throw new AppError('NOT_FOUND', { facts: { apa: 'Gambar lambang' } });
    }
    const savedAt = now();
    await writeCertificateStyle(write, subject, JSON.stringify(style), savedAt);
    return { savedAt };
  },

  'certificate.resetStyle': async ({ subject }, { write }) => ({
    wasOwn: await deleteCertificateStyle(write, subject),
  }),

  'certificate.preview': previewStyle,
  'emblem.list': (_input, { read }) => listEmblems(read),
  'emblem.add': addEmblem,
} as const satisfies Handlers<keyof typeof certificateContract>;
