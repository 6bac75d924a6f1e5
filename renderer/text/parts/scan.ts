export const scanText = {
  title: (name: string) => `Tampilkan ${name}`,
  copyOf: (name: string) => `Salinan bertanda: ${name}`,
  what: 'Pindaian ini memuat kartu identitas. Yang tampil dan tercetak adalah salinan dengan tanda "untuk keperluan …" di atas setiap halaman; nama Anda, waktunya, dan keperluannya dicatat. Pindaian aslinya tidak berubah.',
  purpose: 'Keperluan',
  hint: 'Misalnya: pencocokan berkas pendirian, pencairan hibah 2025.',
  missing: 'Tulis untuk keperluan apa kartu ini dilihat.',
  show: 'Tampilkan salinan bertanda',
} as const;
