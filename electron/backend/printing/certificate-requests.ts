import type { certificateContract } from '#contract/printing/certificate.ts';
import { AppError } from '#contract/errors.ts';
import { deleteCertificateStyle, writeCertificateStyle } from '#db/queries/printing/certificate-style.ts';
import { lastEditOf } from '#db/queries/change/record-edit.ts';
import { listEmblems } from '#db/queries/picture/emblem.ts';
import type { CertificateStyle } from '#contract/printing/certificate.ts';
import type { ReadHandle } from '#db/handles.ts';
import type { Handlers } from '../base/handler-types.ts';
import { readCertificateStyle, STANDARD_STYLE, styleSubjects } from './certificate-style.ts';
import { saveGuarded } from '../base/saved-record.ts';
import type { GuardedRecord, ShownField } from '../base/saved-record.ts';
import { addEmblem } from './emblems.ts';
import { previewStyle } from './preview-style.ts';

const styleRecord = (subject: string): string => `style:${subject}`;

function styleFields({ look, wording, seedWord, signature }: CertificateStyle): readonly ShownField[] {
  return [
    { name: 'look', label: 'Desain', now: `${look.design}, ${look.paper}`, compared: look },
    { name: 'wording.title', label: 'Judul', now: wording.title },
    { name: 'wording.opening', label: 'Kalimat pembuka', now: wording.opening },
    { name: 'wording.citation', label: 'Kalimat penghargaan', now: wording.citation },
    { name: 'wording.closing', label: 'Kalimat penutup', now: wording.closing },
    { name: 'seedWord', label: 'Kata pola', now: seedWord },
    { name: 'signature', label: 'Gelar, pangkat, NIP', now: 'diatur', compared: signature },
  ];
}

function guardedStyle(read: ReadHandle, subject: string): GuardedRecord {
  const shown = async () => styleFields((await readCertificateStyle(read, [subject])) ?? STANDARD_STYLE);
  return { subject: styleRecord(subject), shown };
}

export const certificateHandlers = {
  'certificate.getStyle': async ({ subject }, { read }) => {
    const own = await readCertificateStyle(read, [subject]);
    const style = own ?? (await readCertificateStyle(read, styleSubjects(subject))) ?? STANDARD_STYLE;
    return { style, isOwn: own !== undefined, updatedAt: await lastEditOf(read, styleRecord(subject)) };
  },

  'certificate.saveStyle': async ({ subject, expectedUpdatedAt, style }, context) => {
    const { read, write } = context;
    const kept = new Set((await listEmblems(read)).map(({ sha256 }) => sha256));
    if (style.look.emblems.some(({ sha256 }) => !kept.has(sha256))) {
      throw new AppError('NOT_FOUND', { facts: { apa: 'Gambar lambang' } });
    }
    const record = { ...guardedStyle(read, subject), expectedUpdatedAt };
    return saveGuarded(context, record, async (savedAt) => {
      await writeCertificateStyle(write, subject, JSON.stringify(style), savedAt);
      return { savedAt };
    });
  },

  'certificate.resetStyle': async ({ subject }, context) => {
    const record = guardedStyle(context.read, subject);
    return {
      wasOwn: await saveGuarded(context, record, () => deleteCertificateStyle(context.write, subject)),
    };
  },

  'certificate.preview': previewStyle,
  'emblem.list': (_input, { read }) => listEmblems(read),
  'emblem.add': addEmblem,
} as const satisfies Handlers<keyof typeof certificateContract>;
