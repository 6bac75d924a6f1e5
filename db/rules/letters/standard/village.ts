import { ALL_IDENTITY, STANDARD_PAGE } from '../../template/letter-template.ts';
import type { LetterTemplate } from '../../template/letter-template.ts';

/** The letter that says to the head of a village what is not on record of its cooperative. */
export const VILLAGE_LETTER = 'kelengkapan-koperasi-desa';

const WANTING = `[[kop]]
[[kepala surat]]

[[kiri]] Yth. [kepada!]
[[kiri]] [alamat_tujuan?]
[[kiri]] di [tempat_tujuan!]

[[alinea]] Menurut catatan kami sampai dengan tanggal [tanggal_keadaan!], hal-hal berikut mengenai [koperasi_desa!] belum ada pada kami atau masih perlu diselesaikan:
1. [kekurangan_desa!]

[[alinea]] Mohon kiranya Saudara membantu pengurus koperasi melengkapinya dan menyampaikan salinan dokumennya kepada [nama_dinas] [daerah] paling lambat tanggal [batas_tanggapan!]. Apabila sebagian sudah ada, mohon Saudara memberitahukannya agar catatan kami diperbaiki.

[[alinea]] Demikian disampaikan, atas perhatian dan kerja sama Saudara diucapkan terima kasih.

[[tanda tangan]]
[[tembusan]]`;

/** Letters about village cooperatives, from the board. */
export const VILLAGE_TEMPLATES: readonly LetterTemplate[] = [
  {
    kind: 'biasa',
    series: 'surat-keluar',
    page: STANDARD_PAGE,
    switches: ALL_IDENTITY,
    code: VILLAGE_LETTER,
    name: 'Kelengkapan koperasi desa, kepada kepala desa atau lurah',
    audience: 'together',
    text: WANTING,
    defaults: {
      sifat: 'Biasa',
      lampiran: '',
      hal: 'Kelengkapan Koperasi Desa/Kelurahan',
      kepada: '',
      tempat_tujuan: 'Tempat',
    },
  },
];
