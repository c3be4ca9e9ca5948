import type { Pack } from '../pack.ts';
import { readDate } from './dates.ts';
import { after, before, between, directions, indexNames, joints, labelWords, links, openers } from './modifiers.ts';
import { money } from './money.ts';
import { readNoun } from './nouns.ts';
import { readNumber, startsNumber } from './number.ts';
import { idioms, setting } from './setting.ts';
import { units } from './units.ts';
import { scaleOf, shortScaleOf } from './words.ts';

export const english: Pack = {
  language: 'en',
  scripts: new Map(),
  units: { ...units, ...money },
  moneyBefore: {},
  before,
  after,
  between,
  joints,
  openers,
  links,
  labels: labelWords,
  directions,
  idioms,
  starts: startsNumber,
  readNumber,
  readDate,
  readNoun,
  scales: Object.fromEntries([...scaleOf, ...shortScaleOf]),
  notAfter: {},
  notBefore: {},
  indexes: indexNames,
  apart: ['from'],
  setting,
};
