/** ISO 3166-1, as of 2024. */
const COUNTRIES =
  'ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bl bm bn bo bq br bs bt bv bw by bz ca cc cd cf cg ch ci ck cl cm cn co cr cu ' +
  'cv cw cx cy cz de dj dk dm do dz ec ee eg eh er es et fi fj fk fm fo fr ga gb gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie ' +
  'il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mf mg mh mk ml mm mn mo mp mq mr ms mt ' +
  'mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sj sk sl sm ' +
  'sn so sr ss st sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug um us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw'; // prettier-ignore

export const COUNTRY_CODES: readonly string[] = COUNTRIES.split(' ');

/** Codes to which everybody may give a meaning, for what ISO does not know, or what is invented. */
const PRIVATE = /^(?:aa|q[m-z]|x[a-z]|zz)$/;

/** True for the code of a country, or a private one. */
export const isCountry = (code: string): boolean => COUNTRY_CODES.includes(code) || PRIVATE.test(code);

const LANGUAGES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** True for a language that BCP 47 knows. */
export function isLanguage(tag: string): boolean {
  const [code] = tag.split('-');
  return LANGUAGES.of(code!) !== undefined;
}

/** What was meant by codes that editors take for others. */
const MEANT: Readonly<Record<'country' | 'language' | 'currency', Readonly<Record<string, string>>>> = {
  country: { uk: 'gb', el: 'gr', sw: 'se', sp: 'es', po: 'pl', ja: 'jp', da: 'dk', uc: 'ua', en: 'gb' },
  language: { cz: 'cs', dk: 'da', gr: 'el', jp: 'ja', ua: 'uk', kz: 'kk', cn: 'zh', us: 'en', gb: 'en', rs: 'sr' },
  currency: { RMB: 'CNY', UKP: 'GBP', STG: 'GBP', NIS: 'ILS', RUR: 'RUB', YEN: 'JPY', SFR: 'CHF', EUA: 'EUR' },
}; // prettier-ignore

const CURRENCIES = new Intl.DisplayNames(['en'], { type: 'currency', fallback: 'none' });

/** True for a currency that ISO 4217 has, or had: francs and marks stand in old papers. Codes with X are no money of a state. */
export const isCurrency = (code: string): boolean =>
  Intl.supportedValuesOf('currency').includes(code) ||
  (!code.startsWith('X') && MEANT.currency[code] === undefined && CURRENCIES.of(code) !== undefined);

/** What to write instead of a code that does not exist. */
export const meantBy = (kind: keyof typeof MEANT, code: string, otherwise: string): string =>
  MEANT[kind][code] === undefined ? otherwise : `write ${MEANT[kind][code]}`;
