import { ALL_IDENTITY, STANDARD_PAGE } from '../../template/letter-template.ts';
import type { LetterTemplate } from '../../template/letter-template.ts';

const TO_ANYBODY = `[[kiri]] Yth. [kepada!]
[[kiri]] [alamat_tujuan?]
[[kiri]] di [tempat_tujuan!]`;

const TO_COOPERATIVE = `[[kiri]] Yth. Pengurus [nama_koperasi!]
[[kiri]] [alamat_lengkap?]
[[kiri]] di Tempat`;

const letter = (address: string, body: string): string => `[[kop]]
[[kepala surat]]

${address}

${body}

[[alinea]] Demikian disampaikan, atas perhatian dan kerja sama Saudara diucapkan terima kasih.

[[tanda tangan]]
[[tembusan]]`;

const ANSWER = `[[alinea]] Menindaklanjuti surat Saudara Nomor [nomor_surat_masuk!] tanggal [tanggal_surat_masuk!] hal [hal_surat_masuk!], bersama ini kami sampaikan hal-hal sebagai berikut.

[[alinea]] [isi!]`;

const REQUEST = `[[alinea]] Untuk keperluan [keperluan!], mohon kiranya Saudara menyampaikan data berikut paling lambat tanggal [batas_tanggapan!]:
1. [data_diminta!]

[[alinea]] Data disampaikan kepada [nama_dinas] [daerah] dan dipergunakan hanya untuk keperluan tersebut.`;

const common = {
  kind: 'biasa',
  series: 'surat-keluar',
  page: STANDARD_PAGE,
  switches: ALL_IDENTITY,
} as const;
const head = { sifat: 'Biasa', lampiran: '' } as const;

/** Letters to anybody: opening, what it is about, closing. */
export const CORRESPONDENCE_TEMPLATES: readonly LetterTemplate[] = [
  {
    ...common,
    code: 'surat-biasa',
    name: 'Surat biasa',
    audience: 'together',
    text: letter(TO_ANYBODY, '[[alinea]] [isi!]'),
    defaults: { ...head, hal: '', kepada: '', tempat_tujuan: 'Tempat' },
  },
  {
    ...common,
    code: 'surat-jawaban',
    name: 'Surat jawaban',
    audience: 'together',
    text: letter(TO_ANYBODY, ANSWER),
    defaults: { ...head, hal: 'Jawaban', kepada: '', tempat_tujuan: 'Tempat' },
  },
  {
    ...common,
    code: 'permohonan-data',
    name: 'Permohonan data kepada instansi',
    audience: 'together',
    text: letter(TO_ANYBODY, REQUEST),
    defaults: { ...head, hal: 'Permohonan Data', kepada: '', tempat_tujuan: 'Tempat' },
  },
  {
    ...common,
    code: 'permohonan-data-koperasi',
    name: 'Permohonan data kepada koperasi',
    audience: 'each',
    text: letter(TO_COOPERATIVE, REQUEST),
    defaults: { ...head, hal: 'Permohonan Data' },
  },
];
