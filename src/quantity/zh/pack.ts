import type { Pack } from '../pack.ts';
import { readDate } from './dates.ts';
import {
  after,
  before,
  between,
  directions,
  idioms,
  indexNames,
  joints,
  labels,
  links,
  notAfter,
  notBefore,
  openers,
} from './modifiers.ts';
import { money, moneyBefore } from './money.ts';
import { readNoun } from './nouns.ts';
import { readNumber, startsNumber } from './number.ts';
import { scripts } from './script.ts';
import { setting } from './setting.ts';
import { units } from './units.ts';

export const chinese: Pack = {
  language: 'zh',
  scripts,
  units: { ...units, ...money },
  moneyBefore,
  before,
  after,
  between,
  joints,
  openers,
  links,
  labels,
  directions,
  idioms,
  starts: startsNumber,
  readNumber,
  readDate,
  nounBehind: readNoun,
  scales: {},
  notAfter,
  notBefore,
  indexes: indexNames,
  apart: ['从', '由', '自'],
  half: '半',
  setting,
};
