export const LEAST_PASSWORD = 10;
export const LONGEST_PASSWORD = 200;

/** Why a password is not taken, or undefined. Length counts and nothing else: rules of signs make people write it down. */
export function passwordFault(password: string, login: string): string | undefined {
  const letters = Array.from(password);
  if (letters.length < LEAST_PASSWORD) return `Paling sedikit ${LEAST_PASSWORD} huruf atau angka.`;
  if (letters.length > LONGEST_PASSWORD) return `Paling panjang ${LONGEST_PASSWORD} huruf.`;
  if (new Set(letters).size < 4) return 'Terlalu mudah ditebak; pakai huruf yang lebih beragam.';
  if (password.trim().toLowerCase() === login.toLowerCase())
    return 'Kata sandi tidak boleh sama dengan nama masuk.';
  return undefined;
}

/** How a login is stored and compared: it is typed in a hurry. */
export const loginOf = (typed: string): string => typed.normalize('NFKC').trim().toLowerCase();
