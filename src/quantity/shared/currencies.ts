import type { MoneyEntry } from '../pack.ts';

/** ISO 4217, active codes, with those of former currencies that texts still name, and of two that are no currencies. */
export const currencyCodes: readonly string[] = `
AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY
COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR
IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR
MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD
SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF
XPF YER ZAR ZMW ZWG CNH DEM FRF ITL ESP NLG BEF ATS FIM PTE GRD IEP HRK LTL LVL EEK SKK BTC ETH XAU XAG
`
  .trim()
  .split(/\s+/);

/** Codes that are words as well: they are read behind a number only. */
const wordCodes: ReadonlySet<string> = new Set(
  'ALL TOP TRY CUP MAD PEN GEL ANG BAM COP MOP LAK SOS ETH ERN'.split(' '),
);

/** What people write for a code. */
const aliases: Readonly<Record<string, string>> = { RMB: 'CNY', NTD: 'TWD', TWD: 'TWD', CNH: 'CNY', UKP: 'GBP' };

/** Codes that are met in lower case, too. */
const lowerCodes = 'USD EUR GBP JPY CNY RMB HKD TWD NTD AUD CAD CHF INR KRW SGD NZD MXN BTC SEK NOK DKK THB'.split(' ');

/** Code as written → unit, for both sides of a number. */
export const codesBehind: Readonly<Record<string, MoneyEntry>> = {
  ...Object.fromEntries(currencyCodes.map((code) => [code, { unit: aliases[code] ?? code }])),
  ...Object.fromEntries(Object.entries(aliases).map(([code, unit]) => [code, { unit }])),
  ...Object.fromEntries(lowerCodes.map((code) => [code.toLowerCase(), { unit: aliases[code] ?? code }])),
  // Million together with a code, as banks write it: MUSD.
  ...Object.fromEntries(
    ['USD', 'EUR', 'GBP', 'AUD', 'CAD', 'SEK', 'NOK', 'DKK', 'CHF', 'CNY', 'JPY'].flatMap((code) => [
      [`M${code}`, { unit: code, scale: 6 }],
      [`m${code}`, { unit: code, scale: 6 }],
      [`k${code}`, { unit: code, scale: 3 }],
      [`T${code}`, { unit: code, scale: 3 }],
      [`B${code}`, { unit: code, scale: 9 }],
    ]),
  ),
};

export const codesBefore: Readonly<Record<string, MoneyEntry>> = Object.fromEntries(
  Object.entries(codesBehind).filter(([code]) => !wordCodes.has(code)),
);

/** What stands before the dollar sign and says whose dollar it is; lower case. */
const dollars: Readonly<Record<string, string>> = {
  'us usa u.s. u.s usd': 'USD',
  'nt ntd tw twd': 'TWD',
  'hk hkd': 'HKD',
  'c ca can cad cdn': 'CAD',
  'a au aud aus': 'AUD',
  'nz nzd': 'NZD',
  's sg sgd': 'SGD',
  'mx mex mxn': 'MXN',
  r: 'BRL',
  brl: 'BRL',
  mop: 'MOP',
  'j ja': 'JMD',
  b: 'BND',
  fj: 'FJD',
  z: 'ZWG',
  ar: 'ARS',
  clp: 'CLP',
  col: 'COP',
  rd: 'DOP',
  tt: 'TTD',
  bz: 'BZD',
  bds: 'BBD',
  ec: 'XCD',
  n: 'NAD',
};

const dollarSigns = Object.entries(dollars).flatMap(([names, unit]) =>
  names.split(' ').flatMap((name): [string, MoneyEntry][] => [
    [`${name}$`, { unit }],
    [`${name} $`, { unit }],
  ]),
);

/** Signs of currencies on either side of a number; keys are lower case. */
export const signs: Readonly<Record<string, MoneyEntry>> = {
  ...Object.fromEntries(dollarSigns),
  $: { unit: 'USD', by: 'dollar' },
  '¥': { unit: 'JPY', by: 'yen' },
  'cn¥': { unit: 'CNY' },
  'rmb¥': { unit: 'CNY' },
  'jp¥': { unit: 'JPY' },
  '€': { unit: 'EUR' },
  '£': { unit: 'GBP' },
  'e£': { unit: 'EGP' },
  '₩': { unit: 'KRW' },
  '₹': { unit: 'INR' },
  'rs.': { unit: 'INR' },
  rs: { unit: 'INR' },
  rp: { unit: 'IDR' },
  rm: { unit: 'MYR' },
  '₽': { unit: 'RUB' },
  '₺': { unit: 'TRY' },
  '₫': { unit: 'VND' },
  '฿': { unit: 'THB' },
  '₱': { unit: 'PHP' },
  '₦': { unit: 'NGN' },
  '₴': { unit: 'UAH' },
  '₪': { unit: 'ILS' },
  '₲': { unit: 'PYG' },
  '₡': { unit: 'CRC' },
  '₾': { unit: 'GEL' },
  '₸': { unit: 'KZT' },
  '₮': { unit: 'MNT' },
  '₼': { unit: 'AZN' },
  '֏': { unit: 'AMD' },
  '₵': { unit: 'GHS' },
  '₭': { unit: 'LAK' },
  '៛': { unit: 'KHR' },
  '৳': { unit: 'BDT' },
  '؋': { unit: 'AFN' },
  '﷼': { unit: 'IRR' },
  ரூ: { unit: 'LKR' },
  '₿': { unit: 'BTC' },
  zł: { unit: 'PLN' },
  kč: { unit: 'CZK' },
  'fr.': { unit: 'CHF' },
  chf: { unit: 'CHF' },
  '¢': { unit: 'USD/100' },
};
