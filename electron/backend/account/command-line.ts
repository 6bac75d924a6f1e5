import path from 'node:path';
import type { ListedAccount, Session } from '#contract/account.ts';
import { loginOf } from '#rules/account/password.ts';
import { ROLE_NAMES, ROLES } from '#rules/account/role.ts';
import type { Role } from '#rules/account/role.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { AppError } from '#contract/errors.ts';
import { defineCommand, requireOption, requireWords, UsageError } from '../cli/command.ts';
import type { Ask, Command } from '../cli/command.ts';
import { dayOption, flagOption, textOption } from '../cli/command-option.ts';

/** Roles as they are typed. */
const ROLE_WORDS: Readonly<Record<string, Role>> = {
  admin: 'admin',
  kepala: 'leader',
  operator: 'operator',
  pendamping: 'companion',
  pembaca: 'reader',
};
const ROLE_CHOICES = Object.keys(ROLE_WORDS).join('|');
const wordOf = (role: Role): string =>
  Object.entries(ROLE_WORDS).find(([, one]) => one === role)?.[0] ?? ROLES[0];

function readRole(word: string): Role {
  const role = Object.hasOwn(ROLE_WORDS, word) ? ROLE_WORDS[word] : undefined;
  if (role === undefined) throw new UsageError(`--peran berupa ${ROLE_CHOICES}.`);
  return role;
}

function stateWord({ closedAt, isOpen, daysLeft }: ListedAccount): string {
  if (closedAt !== null) return 'ditutup';
  if (!isOpen) return 'berakhir';
  return daysLeft === null ? 'aktif' : `aktif, sisa ${daysLeft} hari`;
}

/** @throws AppError NOT_FOUND */
async function accountNamed(ask: Ask, typed: string): Promise<ListedAccount> {
  const found = (await ask('account.list', {})).accounts.find(({ login }) => login === loginOf(typed));
  if (!found) throw new AppError('NOT_FOUND', { facts: { apa: `Akun ${typed}` } });
  return found;
}

const isOn = ({ standing }: Session): boolean => standing !== 'off';

const listCommand = defineCommand({
  name: 'akun daftar',
  usage: '',
  purpose: 'semua akun dengan peran, masa berlaku, dan kapan terakhir masuk',
  options: {},
  example: 'akun daftar --akun rini',
  run: async ({ words }, { ask }) => {
    requireWords(words, []);
    const { areOn, accounts, idleMinutes, sheetMadeAt } = await ask('account.list', {});
    return {
      value: {
        menyala: areOn,
        kunciSesudahMenit: idleMinutes,
        lembarPemulihan: sheetMadeAt,
        akun: accounts.map((one) => ({
          masuk: one.login,
          nama: one.name,
          peran: wordOf(one.role),
          sampai: one.endsOn,
          keadaan: stateWord(one),
          terakhirMasuk: one.lastLoginAt,
          sandiSementara: one.mustChange,
        })),
      },
      lines: [
        areOn ? 'Akun menyala.' : 'Akun tidak menyala: siapa pun di komputer ini dapat bekerja.',
        ...accounts.map(
          (one) =>
            `${one.login}  ${one.name}  ${ROLE_NAMES[one.role]}  ${stateWord(one)}${one.endsOn === null ? '' : ` s.d. ${formatShortDate(one.endsOn)}`}`,
        ),
      ],
    };
  },
});

const turnOnCommand = defineCommand({
  name: 'akun nyalakan',
  usage: '--masuk NAMA --nama T --keluaran F.pdf',
  purpose: 'menyiapkan admin pertama dan mencetak lembar pemulihan; kata sandinya dari masukan baku',
  options: {
    masuk: textOption('NAMA', 'nama masuk admin pertama'),
    nama: textOption('T', 'nama lengkap admin pertama, seperti tercantum pada catatan'),
    keluaran: textOption('F.pdf', 'lembar pemulihan yang ditulis; hapus sesudah dicetak'),
  },
  example: 'akun nyalakan --masuk rini --nama "Contoh Rini" --keluaran lembar.pdf --sandi-berkas sandi.txt',
  run: async ({ words, options }, { ask, readPassword }) => {
    requireWords(words, []);
    const login = requireOption(options.masuk, 'masuk');
    const name = requireOption(options.nama, 'nama');
    const target = path.resolve(requireOption(options.keluaran, 'keluaran'));
    const { path: berkas, pages } = await ask('account.turnOn', {
      login,
      name,
      password: await readPassword(),
      path: target,
    });
    return {
      value: { berkas, halaman: pages, menyala: false },
      lines: [
        `Lembar pemulihan: ${berkas}`,
        'Akun BELUM menyala. Cetak lembarnya, lalu ketik kodenya: akun pastikan (kode dari masukan baku).',
      ],
    };
  },
});

const confirmCommand = defineCommand({
  name: 'akun pastikan',
  usage: '[--kode-berkas BERKAS]',
  purpose: 'kode dari lembar pemulihan yang baru dicetak, diketik kembali; akun lalu menyala',
  options: {
    'kode-berkas': textOption('BERKAS', 'berkas yang baris pertamanya kode itu, pengganti masukan baku'),
  },
  example: 'akun pastikan --kode-berkas kode.txt',
  run: async ({ words, options }, { ask, readSecret }) => {
    requireWords(words, []);
    const code = await readSecret(options['kode-berkas'], 'kode pemulihan');
    const session = await ask('account.confirmSheet', { code });
    return {
      value: { menyala: isOn(session) },
      lines: ['Lembar pemulihan berlaku; akun menyala. Simpan lembarnya di brankas dan hapus berkasnya.'],
    };
  },
});

const sheetCommand = defineCommand({
  name: 'akun lembar',
  usage: '--keluaran F.pdf',
  purpose: 'lembar pemulihan baru; yang lama berlaku sampai kode yang baru dipastikan',
  options: { keluaran: textOption('F.pdf', 'lembar yang ditulis; hapus sesudah dicetak') },
  example: 'akun lembar --keluaran lembar.pdf --akun rini',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const target = path.resolve(requireOption(options.keluaran, 'keluaran'));
    const { path: berkas, pages } = await ask('account.printSheet', { path: target });
    return {
      value: { berkas, halaman: pages },
      lines: [`Lembar pemulihan: ${berkas}`, 'Ketik kodenya dengan akun pastikan; baru sesudah itu berlaku.'],
    };
  },
});

const turnOffCommand = defineCommand({
  name: 'akun matikan',
  usage: '',
  purpose: 'kembali bekerja tanpa akun; dengan --akun seorang admin',
  options: {},
  example: 'akun matikan --akun rini --sandi-berkas sandi.txt',
  run: async ({ words }, { ask, readPassword }) => {
    requireWords(words, []);
    // Asked first: who is not in has no password to read.
    await ask('account.list', {});
    const session = await ask('account.turnOff', { password: await readPassword() });
    return {
      value: { menyala: isOn(session) },
      lines: ['Akun dimatikan. Siapa pun di komputer ini dapat bekerja; daftar akunnya tetap tersimpan.'],
    };
  },
});

const addCommand = defineCommand({
  name: 'akun tambah',
  usage: `MASUK --nama T --peran ${ROLE_CHOICES} [--sampai TANGGAL]`,
  purpose: 'akun baru dengan kata sandi sementara, yang diganti saat pertama masuk',
  options: {
    nama: textOption('T', 'nama lengkap, seperti tercantum pada catatan dan sebagai petugas koperasi'),
    peran: textOption(ROLE_CHOICES, 'apa yang boleh'),
    sampai: dayOption('hari terakhir akunnya terbuka; wajib untuk pendamping'),
  },
  example: 'akun tambah dewi --nama "Contoh Dewi" --peran pendamping --sampai 2025-12-31 --akun rini',
  run: async ({ words, options }, { ask }) => {
    const [login] = requireWords(words, ['MASUK']);
    const { temporaryPassword, ...added } = await ask('account.add', {
      login,
      name: requireOption(options.nama, 'nama'),
      role: readRole(requireOption(options.peran, 'peran')),
      endsOn: options.sampai ?? null,
    });
    return {
      value: { masuk: added.login, sandiSementara: temporaryPassword },
      lines: [`Akun ${added.login} dibuka.`, `Kata sandi sementara: ${temporaryPassword}`],
    };
  },
});

const changeCommand = defineCommand({
  name: 'akun ubah',
  usage: `MASUK [--nama T] [--peran ${ROLE_CHOICES}] [--sampai TANGGAL] [--tanpa-batas] [--buka]`,
  purpose: 'mengubah nama, peran, atau hari terakhir sebuah akun; --buka membuka yang sudah ditutup',
  options: {
    nama: textOption('T', 'nama lengkap'),
    peran: textOption(ROLE_CHOICES, 'apa yang boleh'),
    sampai: dayOption('hari terakhir akunnya terbuka'),
    'tanpa-batas': flagOption('tanpa hari terakhir'),
    buka: flagOption('membuka kembali akun yang sudah ditutup'),
  },
  example: 'akun ubah dewi --sampai 2026-03-31 --akun rini',
  run: async ({ words, options }, { ask }) => {
    const [login] = requireWords(words, ['MASUK']);
    if (options.sampai !== undefined && options['tanpa-batas'])
      throw new UsageError('--sampai dan --tanpa-batas tidak bersama-sama.');
    const known = await accountNamed(ask, login);
    const endsOn = options['tanpa-batas'] ? null : (options.sampai ?? known.endsOn);
    const role = options.peran === undefined ? known.role : readRole(options.peran);
    if (options.buka) await ask('account.reopen', { id: known.id, endsOn });
    await ask('account.update', {
      id: known.id,
      expectedUpdatedAt: known.updatedAt,
      name: options.nama ?? known.name,
      role,
      endsOn,
    });
    return { value: { masuk: known.login }, lines: [`Akun ${known.login} diubah.`] };
  },
});

const resetCommand = defineCommand({
  name: 'akun sandi-baru',
  usage: 'MASUK',
  purpose: 'kata sandi sementara bagi yang lupa; diganti saat masuk',
  options: {},
  example: 'akun sandi-baru dewi --akun rini',
  run: async ({ words }, { ask }) => {
    const [login] = requireWords(words, ['MASUK']);
    const { id } = await accountNamed(ask, login);
    const { temporaryPassword } = await ask('account.resetPassword', { id });
    return {
      value: { masuk: loginOf(login), sandiSementara: temporaryPassword },
      lines: [`Kata sandi sementara ${loginOf(login)}: ${temporaryPassword}`],
    };
  },
});

const passwordCommand = defineCommand({
  name: 'akun sandi',
  usage: '[--sandi-baru-berkas BERKAS]',
  purpose: 'mengganti kata sandi sendiri; yang baru dari baris berikutnya pada masukan baku',
  options: { 'sandi-baru-berkas': textOption('BERKAS', 'berkas yang baris pertamanya kata sandi baru') },
  example: 'akun sandi --akun dewi --sandi-berkas lama.txt --sandi-baru-berkas baru.txt',
  run: async ({ words, options }, { ask, readPassword, readSecret }) => {
    requireWords(words, []);
    const password = await readPassword();
    const newPassword = await readSecret(options['sandi-baru-berkas'], 'kata sandi baru');
    await ask('session.changePassword', { password, newPassword });
    return { value: { diganti: true }, lines: ['Kata sandi diganti.'] };
  },
});

const recoverCommand = defineCommand({
  name: 'akun pulihkan',
  usage: 'MASUK [--kode-berkas BERKAS] [--sandi-baru-berkas BERKAS]',
  purpose:
    'kata sandi baru seorang admin dengan kode lembar pemulihan; keduanya dari masukan baku, sebaris-sebaris',
  options: {
    'kode-berkas': textOption('BERKAS', 'berkas yang baris pertamanya kode pemulihan'),
    'sandi-baru-berkas': textOption('BERKAS', 'berkas yang baris pertamanya kata sandi baru'),
  },
  example: 'akun pulihkan rini --kode-berkas kode.txt --sandi-baru-berkas baru.txt',
  run: async ({ words, options }, { ask, readSecret }) => {
    const [login] = requireWords(words, ['MASUK']);
    const code = await readSecret(options['kode-berkas'], 'kode pemulihan');
    const newPassword = await readSecret(options['sandi-baru-berkas'], 'kata sandi baru');
    await ask('session.recover', { login, code, newPassword });
    return {
      value: { masuk: loginOf(login) },
      lines: ['Kata sandi diganti. Kodenya sudah terpakai: cetak lembar baru dengan akun lembar.'],
    };
  },
});

const closeCommand = defineCommand({
  name: 'akun tutup',
  usage: 'MASUK [--penerima T] [--serah-terima F.pdf]',
  purpose: 'menutup akun, menyebut pekerjaan yang masih terbuka, dan mencetak serah terimanya',
  options: {
    penerima: textOption('T', 'nama yang menerima pekerjaannya, untuk berita acaranya'),
    'serah-terima': textOption('F.pdf', 'berita acara serah terima yang ditulis'),
  },
  example: 'akun tutup dewi --penerima "Contoh Sari" --serah-terima serah-terima.pdf --akun rini',
  run: async ({ words, options }, { ask }) => {
    const [login] = requireWords(words, ['MASUK']);
    const { id } = await accountNamed(ask, login);
    const { rows } = await ask('account.openWork', { id });
    await ask('account.close', { id });
    const sheet = options['serah-terima'];
    const printed =
      sheet === undefined
        ? null
        : await ask('account.printHandover', {
            id,
            receiver: options.penerima ?? '',
            path: path.resolve(sheet),
          });
    return {
      value: {
        masuk: loginOf(login),
        pekerjaanTerbuka: rows.map(({ kind, title, detail }) => ({
          jenis: kind,
          isi: title,
          keadaan: detail,
        })),
        serahTerima: printed && { berkas: printed.path, halaman: printed.pages },
      },
      lines: [
        `Akun ${loginOf(login)} ditutup. Pekerjaan terbuka: ${rows.length}.`,
        ...rows.map(({ kind, title, detail }) => `  ${kind}: ${title}${detail === '' ? '' : ` (${detail})`}`),
        ...(printed ? [`Serah terima: ${printed.path}`] : []),
      ],
    };
  },
});

const handoverCommand = defineCommand({
  name: 'akun serah-terima',
  usage: 'MASUK --keluaran F.pdf [--penerima T]',
  purpose: 'berita acara serah terima pekerjaan sebuah akun, tanpa menutupnya',
  options: {
    keluaran: textOption('F.pdf', 'berita acara yang ditulis'),
    penerima: textOption('T', 'nama yang menerima pekerjaannya'),
  },
  example: 'akun serah-terima dewi --keluaran serah-terima.pdf --akun rini',
  run: async ({ words, options }, { ask }) => {
    const [login] = requireWords(words, ['MASUK']);
    const { id } = await accountNamed(ask, login);
    const { path: berkas, pages } = await ask('account.printHandover', {
      id,
      receiver: options.penerima ?? '',
      path: path.resolve(requireOption(options.keluaran, 'keluaran')),
    });
    return { value: { berkas, halaman: pages }, lines: [`Serah terima: ${berkas}`] };
  },
});

const settingCommand = defineCommand({
  name: 'akun kunci',
  usage: 'MENIT',
  purpose: 'sesudah berapa menit tidak dipakai jendela terkunci (1 sampai 240)',
  options: {},
  example: 'akun kunci 15 --akun rini',
  run: async ({ words }, { ask }) => {
    const [minutes] = requireWords(words, ['MENIT']);
    if (!/^\d{1,3}$/.test(minutes)) throw new UsageError('MENIT berupa angka, misalnya 15.');
    const { settingsUpdatedAt } = await ask('account.list', {});
    const { idleMinutes } = await ask('account.saveSettings', {
      expectedUpdatedAt: settingsUpdatedAt,
      idleMinutes: Number(minutes),
    });
    return {
      value: { kunciSesudahMenit: idleMinutes },
      lines: [`Jendela terkunci sesudah ${idleMinutes} menit tidak dipakai.`],
    };
  },
});

export const accountCommands: readonly Command[] = [
  listCommand,
  turnOnCommand,
  confirmCommand,
  sheetCommand,
  addCommand,
  changeCommand,
  resetCommand,
  passwordCommand,
  recoverCommand,
  closeCommand,
  handoverCommand,
  settingCommand,
  turnOffCommand,
];
