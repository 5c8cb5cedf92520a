import { ANOMALY_MEASURES, type Anomaly, SEASONS } from '@erp-audit/core';
import type { RuleRow } from '../model.ts';
import { resultOf } from './rules.ts';
import { ruleNames, type ViewContext } from './view-context.ts';

const WIDTH = 160;
const HEIGHT = 14;
/** Of the width that the largest number takes, so that its mark is not cut. */
const LARGEST = 0.96;

/** Counts outside of what comparable nights let expect, each with a picture: the band, its middle, and where it lies. */
export function unusual(context: ViewContext) {
  return context.model.rules.flatMap((row) => (row.result.anomalies ?? []).map((each) => line(row, each, context)));
}

function line(row: RuleRow, { measure, value, low, high, usual, season, nights }: Anomaly, context: ViewContext) {
  const { texts, number } = context;
  const { locale } = texts;
  const place = (count: number) => ((count / Math.max(value, high, 1)) * LARGEST * WIDTH).toFixed(1);
  return {
    ...ruleNames(row, context),
    resultOf: resultOf(row, context),
    what: ANOMALY_MEASURES[measure][locale],
    value: number(value),
    expected: texts('unusual.range', { low: number(low), high: number(high) }),
    basis: texts('unusual.basis', { count: number(nights), nights: SEASONS[season][locale] }),
    picture: {
      ...{ width: WIDTH, height: HEIGHT, middle: HEIGHT / 2, low: place(low), usual: place(usual) },
      ...{ band: (Number(place(high)) - Number(place(low))).toFixed(1), value: place(value) },
    },
  };
}
