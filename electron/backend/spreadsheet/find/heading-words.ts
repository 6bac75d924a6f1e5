/** How the words of headings are written: by offices in short, by databases glued together, by scrapes in English. */

/** Spellings of one word in headings, after lower-casing and without punctuation. */
const WORD_FORMS: Readonly<Record<string, string>> = {
  tanggal: 'tgl, tggl, tnggl, tangal, date',
  nomor: 'no, nomer, nmr, number',
  jumlah: 'jml, jmlh, jlh, jum',
  nama: 'nm, nma, name',
  alamat: 'almt, alm, address',
  jalan: 'jl, jln',
  kecamatan: 'kec, kecmtn, district, subdistrict',
  kabupaten: 'kab, regency',
  kelurahan: 'kel',
  desa: 'ds, village',
  provinsi: 'prov, prop, propinsi, province',
  koperasi: 'kop, koprasi, kopr, cooperative, coop',
  'badan hukum': 'bh, badanhukum',
  tahun: 'th, thn, year',
  'tahun buku': 'tb, tutupbuku',
  telepon: 'telp, tlp, tlpn, telpon, notelp, hp, handphone, phone, telephone, mobile, wa, whatsapp',
  anggota: 'agt, anggt, angg, agg, member, members',
  pria: 'male, men',
  wanita: 'female, women',
  karyawan: 'krywn, kary, karywn, employee, employees, pegawai',
  manajer: 'mngr, mgr, mnj, manager',
  aset: 'asset, assets',
  volume: 'vol',
  modal: 'mdl, capital',
  sertifikat: 'sertipikat, sertfikat, certificate',
  tidak: 'tdk, tdak, tidk, tak',
  aktif: 'aktip, active',
  jenis: 'jns, type',
  kelompok: 'klp, kelp, group',
  sektor: 'sector',
  status: 'sts, stat',
  perubahan: 'perub, prubahan',
  sekretaris: 'sekr, sekre, secretary',
  bendahara: 'bend, bendhara, treasurer',
  ketua: 'chairman, chairperson, chair',
  pengawas: 'pengws, supervisor',
  email: 'emaill, surel',
  faksimile: 'faksmili, faksimili, facsimile',
  website: 'web, laman',
  keterangan: 'ket, remarks, remark, notes',
  terakhir: 'terakhr, trakhir, last',
  terbaru: 'latest',
};

const STANDARD: ReadonlyMap<string, string> = new Map(
  Object.entries(WORD_FORMS).flatMap(([standard, forms]) =>
    forms.split(', ').map((form): [string, string] => [form, standard]),
  ),
);

/** "tglRAT_terakhir", "jmlAnggota": the humps of a name in a program part its words; capitals alone stay one word. */
export function withoutHumps(text: string): string {
  return (
    text
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .replace(/(\p{Lu}{2,})(\p{Lu}\p{Ll}{2,})/gu, '$1 $2')
      .replace(/(\p{L}{3,})(\d+)\b/gu, '$1 $2')
      // "S H U": letters set apart.
      .replace(/\b\p{L}(?:[ .]\p{L}\b){2,}/gu, (letters) => letters.replace(/[ .]/g, ''))
  );
}

/** Shorter words are not taken apart; longer ones are no heading. */
const GLUED = { shortest: 4, longest: 30, pieces: 4 };

/** The fewest known words that make up a glued one: "modalsendiri", "tdkaktif"; undefined where it is not made of them. */
function parted(word: string, isKnown: (piece: string) => boolean): readonly string[] | undefined {
  const best: (readonly string[] | undefined)[] = [[]];
  for (let end = 2; end <= word.length; end += 1) {
    for (let start = 0; start <= end - 2; start += 1) {
      const before = best[start];
      const rival = best[end];
      if (before === undefined || before.length >= GLUED.pieces || !isKnown(word.slice(start, end))) continue;
      if (rival === undefined || rival.length > before.length + 1)
        best[end] = [...before, word.slice(start, end)];
    }
  }
  return best[word.length];
}

/**
 * One word of a heading in standard spelling; a glued one as its words.
 * @param isHeadingWord whether a word occurs in any heading that is understood
 */
export function standardWords(word: string, isHeadingWord: (word: string) => boolean): readonly string[] {
  const standard = STANDARD.get(word);
  if (standard !== undefined) return standard.split(' ');
  if (isHeadingWord(word) || word.length < GLUED.shortest || word.length > GLUED.longest) return [word];
  const pieces = /^\p{L}+$/u.test(word)
    ? parted(word, (piece) => STANDARD.has(piece) || isHeadingWord(piece))
    : undefined;
  return pieces?.flatMap((piece) => (STANDARD.get(piece) ?? piece).split(' ')) ?? [word];
}
