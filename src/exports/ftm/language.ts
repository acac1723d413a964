/** Languages that FollowTheMoney knows (ISO 639-3), by their two-letter code. */
const LANGUAGES: Record<string, string> = {
  af: 'afr', ar: 'ara', az: 'aze', be: 'bel', bn: 'ben', bs: 'bos', bg: 'bul', ca: 'cat', cs: 'ces', da: 'dan', de: 'deu',
  el: 'ell', en: 'eng', et: 'est', fa: 'fas', fi: 'fin', fr: 'fra', he: 'heb', hi: 'hin', hr: 'hrv', hu: 'hun', hy: 'hye',
  id: 'ind', is: 'isl', it: 'ita', ja: 'jpn', kn: 'kan', ka: 'kat', kk: 'kaz', km: 'khm', ky: 'kir', ko: 'kor', lv: 'lav',
  lt: 'lit', lb: 'ltz', mk: 'mkd', mt: 'mlt', mn: 'mon', ms: 'msa', my: 'mya', ne: 'nep', nl: 'nld', nb: 'nor', no: 'nor',
  pl: 'pol', pt: 'por', ro: 'ron', ru: 'rus', sk: 'slk', sl: 'slv', es: 'spa', sq: 'sqi', sr: 'srp', sw: 'swa', sv: 'swe',
  tg: 'tgk', tl: 'tgl', tk: 'tuk', tr: 'tur', uk: 'ukr', ur: 'urd', uz: 'uzb', zh: 'zho',
}; // prettier-ignore

/** The FollowTheMoney code of a language (`pt-BR` gives `por`); `null` for one that it does not know. */
export function ftmLanguage(code: string): string | null {
  return LANGUAGES[code.split('-')[0]!] ?? null;
}

/**
 * A country code as FollowTheMoney takes it; `null` for codes that ISO 3166 leaves to its users, which it does
 * not know (it makes an exception for `xk`).
 */
export function ftmCountry(code: string | undefined): string | null {
  if (code === undefined || /^(aa|q[m-z]|x[a-jl-z]|zz)$/.test(code)) return null;
  return code;
}
