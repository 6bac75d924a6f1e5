import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { PROOF_KIND_NAMES } from '#rules/proof/payload.ts';
import type { ProofPageData } from '#rules/proof/page-data.ts';
import { PROOF_VERDICT_WORDS } from '#rules/proof/verdict.ts';
import { readQrPicture } from '../lib/read-qr-picture.ts';
import type { QrReading } from '../lib/read-qr-picture.ts';
import { checkOffline } from './check-offline.ts';

/** The page that the program saves for kecamatan, banks and schools: plain elements, text set as text only. */
const data = JSON.parse(find('data').textContent ?? '') as ProofPageData;

const SIGNS = { ok: '✓', info: 'i', refuse: '✗', warning: '!' } as const;

interface Shown {
  readonly mark: keyof typeof SIGNS;
  readonly title: string;
  readonly meaning: string;
  readonly lines?: readonly (readonly [label: string, value: string])[];
}

const NO_READING: Readonly<Record<Exclude<QrReading['kind'], 'text'>, Shown>> = {
  'no-picture': {
    mark: 'warning',
    title: 'Gambar tidak terbaca',
    meaning: 'Berkas itu bukan gambar PNG atau JPEG yang utuh. Simpan foto sebagai JPG, lalu pilih lagi.',
  },
  'too-large': {
    mark: 'warning',
    title: 'Gambar terlalu besar',
    meaning: 'Batasnya 40 megapiksel. Potong gambarnya di sekitar QR, lalu pilih lagi.',
  },
  'no-qr': {
    mark: 'warning',
    title: 'QR tidak terbaca pada gambar',
    meaning: 'Foto lebih dekat dan tegak lurus, tanpa bayangan, sehingga QR memenuhi gambar.',
  },
};

const CODE_ALONE: Shown = {
  mark: 'warning',
  title: 'Kode pendek saja belum cukup',
  meaning:
    'Kode pendek hanya menunjuk catatan di dinas dan tidak membuktikan apa pun di sini. Pilih gambar QR atau tempel teksnya, atau tanyakan kode itu kepada dinas.',
};

function find(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`no element ${id}`);
  return element;
}

function made(name: string, text: string, className = ''): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  if (className !== '') element.className = className;
  return element;
}

function verdictOn(text: string): Shown {
  const checked = checkOffline(text, data);
  if (checked.verdict === 'code_alone') return CODE_ALONE;
  const { facts, revocation } = checked;
  const lines: (readonly [string, string])[] = [];
  if (revocation)
    lines.push(['Dicabut', formatLongDate(revocation.revokedOn)], ['Alasan', revocation.reason]);
  if (facts) {
    lines.push(
      ['Nomor', facts.number],
      ['Nama', facts.name],
      ['Jenis kertas', PROOF_KIND_NAMES[facts.kind]],
      ['Tanggal', formatLongDate(facts.on)],
      ['Dinas', `${data.officeName} (wilayah ${facts.regionCode})`],
      ['Kode pendek', facts.shortCode],
      ['Kunci', facts.keyId],
    );
    if (facts.isSample) lines.unshift(['CONTOH', 'Kertas latihan, bukan dokumen resmi']);
  }
  const words = PROOF_VERDICT_WORDS[checked.verdict];
  if (checked.verdict !== 'genuine') return { ...words, lines };
  const asOf = `Belum dicabut menurut daftar per ${formatLongDate(data.listedOn)}.`;
  return { ...words, meaning: `${words.meaning} ${asOf}`, lines };
}

function show({ mark, title, meaning, lines = [] }: Shown): void {
  const result = find('result');
  result.className = mark;
  const list = document.createElement('dl');
  for (const [label, value] of lines) list.append(made('dt', label), made('dd', value));
  result.replaceChildren(made('p', `${SIGNS[mark]} ${title}`, 'verdict'), made('p', meaning), list);
  result.focus();
}

function fillIn(): void {
  find('government').textContent = data.governmentName;
  find('office').textContent = data.isSample ? `${data.officeName} (CONTOH)` : data.officeName;
  const day = formatLongDate(data.listedOn);
  find('listed').textContent =
    data.revoked.length === 0
      ? `Tidak ada sampai ${day}. Pencabutan sesudah tanggal itu tidak diketahui halaman ini.`
      : `Daftar per ${day}. Pencabutan sesudah tanggal itu tidak diketahui halaman ini.`;
  find('keys').textContent =
    data.keys.length === 0
      ? 'Dinas ini belum punya kunci, jadi belum ada kertas yang dapat diperiksa.'
      : `Kunci dinas yang dikenal: ${data.keys.map(({ id }) => id).join(', ')}.`;
  const body = find('revoked');
  for (const { number, revokedOn, reason } of data.revoked) {
    const row = document.createElement('tr');
    row.append(made('td', number), made('td', formatLongDate(revokedOn)), made('td', reason));
    body.append(row);
  }
  body.closest('table')?.toggleAttribute('hidden', data.revoked.length === 0);
}

async function checkPicture(input: HTMLInputElement): Promise<void> {
  const [file] = input.files ?? [];
  if (!file) return;
  show({ mark: 'warning', title: 'Membaca gambar…', meaning: 'Sebentar.' });
  const reading = await readQrPicture(file);
  // The same file may be chosen again after it has been taken anew.
  input.value = '';
  show(reading.kind === 'text' ? verdictOn(reading.text) : NO_READING[reading.kind]);
}

fillIn();
find('picture').addEventListener('change', ({ target }) => {
  if (target instanceof HTMLInputElement) void checkPicture(target);
});
find('check').addEventListener('click', () => {
  const text = find('text');
  if (text instanceof HTMLTextAreaElement && text.value.trim() !== '') show(verdictOn(text.value));
});

/** Opened from the QR itself, whose text then stands behind the address: the page answers at once. */
function checkAddress(): void {
  const text = decodeURIComponent(location.hash.slice(1));
  if (text !== '') show(verdictOn(text));
}
window.addEventListener('hashchange', checkAddress);
checkAddress();
