/**
 * Headings beside those of the table of fields, by field: of pages of the ministry, of databases, and of lists that a machine
 * has put into English.
 */
export const FURTHER_HEADINGS: Readonly<Record<string, string | undefined>> = {
  amendmentNumber: 'nomor perubahan terbaru, nomor perubahan, nomor perubahan anggaran dasar, nomor pad',
  amendmentOn: 'tanggal perubahan terbaru, tanggal perubahan, tanggal perubahan anggaran dasar, tanggal pad',
  certificateIssuedOn: 'tanggal diterbitkan, sertifikat tanggal diterbitkan',
  name: 'cooperative name, name of cooperative',
  legalEntityNumber:
    'nomor tanggal badan hukum, nomor tanggal bh, badan hukum nomor dan tanggal, badan hukum nomor tanggal, tanggal dan nomor badan hukum, legal entity number, legal number, registration number, establishment number',
  legalEntityOn: 'legal entity date, establishment date, date of establishment, registration date',
  lastRatOn:
    'tanggal rat tahun buku, tanggal pelaksanaan rat, last rat date, last annual meeting, date of last annual meeting, last meeting date',
  nikKoperasi: 'nikop, nik kop, nomor induk koperasi nik, cooperative identification number',
  certificate: 'certificate status, nik status',
  certificateUntil:
    'berlaku hingga, tanggal berlaku sertifikat, tanggal berlaku, tanggal expired, expired, tanggal kedaluwarsa, tanggal kadaluarsa, tanggal berakhir sertifikat, certificate expiry, expiry date, valid until',
  address:
    'full address, jalan desa, jalan kelurahan, jalan desa kelurahan, jalan kampung, jalan rt, jalan rt rw, jalan dan nomor, jalan gang',
  group: 'kelompok jenis koperasi, jenis kelompok koperasi, kelompok jenis',
  villageName: 'village name, kelurahan village',
  districtName: 'district name',
  regencyName: 'regency name, city, regency city',
  phone:
    'nomor telepon 1, nomor telepon kontak, telepon kontak, phone number, telephone number, mobile number',
  status: 'cooperative status, active status',
  kind: 'cooperative type, type of cooperative',
  sector: 'business sector',
  chairName: 'chairman name, chair name, name of chairman',
  membersMale: 'male members',
  membersFemale: 'female members',
  membersTotal: 'members, total members, number of members',
  employeeCount: 'number of employees, total employees',
  assets: 'total assets',
  turnover: 'volume of business, business turnover',
  surplus: 'net surplus, remaining business result',
  ownCapital: 'own capital, equity',
  outsideCapital: 'outside capital, external capital, loan capital',
  rowNumber: 'number',
};
