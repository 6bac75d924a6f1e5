/** A component with its questions numbered in their order. */
const component = (code: string, name: string, ...texts: readonly string[]) => ({
  code,
  name,
  questions: texts.map((text, at) => ({ code: `${code}-${at + 1}`, text })),
});

/** The worksheet of a health inspection as step 31 brings it to offices at work; frozen with the step. */
export const WORKSHEET = {
  limits: [75, 50, 25],
  allowsNotApplicable: true,
  aspects: {
    governance: [
      component(
        'prinsip',
        'Prinsip koperasi',
        'Keanggotaan bersifat sukarela dan terbuka, dan buku daftar anggota diisi menurut keadaan.',
        'Keputusan penting diambil rapat anggota, dan setiap anggota mempunyai satu suara.',
        'SHU dibagikan sebanding dengan jasa usaha setiap anggota.',
        'Balas jasa terhadap modal dibatasi menurut anggaran dasar atau keputusan rapat anggota.',
        'Koperasi mengambil keputusan usahanya sendiri tanpa bergantung pada pihak lain.',
        'Pendidikan perkoperasian bagi anggota dilaksanakan pada tahun buku yang diperiksa.',
        'Koperasi bekerja sama dengan koperasi lain.',
      ),
      component(
        'kelembagaan',
        'Kelembagaan',
        'Badan hukum koperasi sah, dan dokumen aslinya dapat ditunjukkan.',
        'Izin usaha sesuai dengan usaha yang dijalankan dan masih berlaku.',
        'Anggaran dasar dan anggaran rumah tangga ada serta sesuai dengan keadaan koperasi.',
        'Pengurus dan pengawas lengkap, dipilih rapat anggota, dan masih dalam masa jabatan.',
        'RAT tahun buku yang diperiksa dilaksanakan, dan berita acaranya ada.',
        'Kantor dan papan nama koperasi ada di alamat yang tercatat.',
      ),
      component(
        'manajemen',
        'Manajemen',
        'Rencana kerja dan RAPB disahkan rapat anggota.',
        'Pembagian tugas pengurus, pengawas, dan pengelola tertulis.',
        'Prosedur kerja tertulis untuk usaha pokok ada dan dijalankan.',
        'Pembukuan diisi tertib dan didukung bukti.',
        'Pengawas memeriksa koperasi dan melaporkan hasilnya secara tertulis.',
      ),
    ],
    risk: [
      component(
        'risiko-inheren',
        'Risiko inheren',
        'Pinjaman atau piutang tersebar dan tidak bertumpu pada beberapa orang.',
        'Pinjaman atau piutang bermasalah tercatat dan ditagih.',
        'Koperasi mampu membayar simpanan atau utang yang jatuh tempo.',
        'Usaha tidak bertumpu pada satu pemasok, satu pembeli, atau satu orang.',
        'Tidak ada sengketa atau pelanggaran yang mengancam kelangsungan koperasi.',
      ),
      component(
        'kpmr',
        'Kualitas penerapan manajemen risiko (KPMR)',
        'Pengurus dan pengawas menilai risiko usaha sedikitnya sekali setahun.',
        'Batas wewenang pemberian pinjaman atau pembelian tertulis dan ditaati.',
        'Kas dan persediaan dihitung secara berkala, dan hasilnya dicatat.',
        'Pemegang kas dan pencatat pembukuan adalah orang yang berbeda.',
        'Data dan dokumen penting disimpan aman dan mempunyai salinan.',
      ),
    ],
    finance: [
      component(
        'kinerja-keuangan',
        'Evaluasi kinerja keuangan',
        'Laporan posisi keuangan dan perhitungan hasil usaha tahun buku yang diperiksa ada.',
        'SHU tahun buku yang diperiksa tidak negatif.',
        'Pendapatan menutup seluruh beban usaha.',
        'Volume usaha tidak turun dibandingkan dengan tahun buku sebelumnya.',
      ),
      component(
        'manajemen-keuangan',
        'Manajemen keuangan',
        'Laporan keuangan disusun menurut standar akuntansi yang berlaku bagi koperasi.',
        'Laporan keuangan diperiksa pengawas atau auditor.',
        'Kewajiban pajak dipenuhi.',
        'Rekening bank atas nama koperasi dan dicocokkan dengan pembukuan.',
      ),
      component(
        'kesinambungan-keuangan',
        'Kesinambungan keuangan',
        'Jumlah anggota tidak turun dibandingkan dengan tahun buku sebelumnya.',
        'Aset tidak turun dibandingkan dengan tahun buku sebelumnya.',
        'Simpanan pokok dan simpanan wajib dibayar menurut ketentuan.',
        'Pelayanan kepada anggota menjadi bagian terbesar usaha koperasi.',
      ),
    ],
    capital: [
      component(
        'kecukupan-modal',
        'Kecukupan modal',
        'Modal sendiri tidak negatif.',
        'Modal sendiri tidak turun dibandingkan dengan tahun buku sebelumnya.',
        'Modal kerja tersendiri tersedia bagi setiap usaha yang mewajibkannya.',
      ),
      component(
        'pengelolaan-modal',
        'Kecukupan pengelolaan modal',
        'Cadangan disisihkan dari SHU menurut anggaran dasar.',
        'Modal pinjaman dan modal penyertaan dituangkan dalam perjanjian tertulis.',
        'Penggunaan modal sesuai dengan rencana yang disahkan rapat anggota.',
      ),
    ],
    sharia: [
      component(
        'kepatuhan-syariah',
        'Kepatuhan prinsip syariah',
        'Dewan pengawas syariah ada dan ditetapkan rapat anggota.',
        'Dewan pengawas syariah menyampaikan laporan pada tahun buku yang diperiksa.',
        'Akad tertulis untuk setiap pembiayaan dan simpanan.',
        'Dana zakat, infak, sedekah, dan wakaf dicatat terpisah.',
      ),
    ],
  },
};
