/** Codes of materials that are each one of their own. */
export const NEARLY_THE_SAME = [
  ...['kr-1', 'KR-1', 'Kr-1', '\uff2b\uff32-1', 'K\u0155-1', 'kr-1.', "k'1", 'k"1', 'k\\1', 'k%1', 'k_1', '客1'],
  '\u{2070e}1',
];

/** 38 digits. */
export const LARGEST_AMOUNT = `${'9'.repeat(36)}.99`;

/**
 * Quantities far beyond what a floating-point number tells apart, and such that their products have no more than 38
 * digits: a line open by exactly the share that is tolerated, by a thousandth more, and nearly whole.
 */
export const LINES = {
  qty: `1${'0'.repeat(27)}.000`,
  received: { 10: `98${'0'.repeat(25)}.000`, 20: `97${'9'.repeat(25)}.999`, 30: '0.001' },
  open: { 20: `2${'0'.repeat(25)}.001`, 30: `${'9'.repeat(27)}.999` },
} as const;

export const BELOW_ZERO = `-${'9'.repeat(28)}.999`;

/**
 * What the clocks showed where drafts were entered, to the day that it was in Shanghai. A time that comes twice is the
 * later one; one that never comes is that much after the clocks were put forward.
 */
export const NIGHTS: Readonly<Record<string, string>> = {
  '2026-04-05 01:59:59': '2026-04-04',
  '2026-04-05 02:00:00': '2026-04-05',
  '2026-04-05 02:30:00': '2026-04-05',
  '2026-04-05 02:59:59': '2026-04-05',
  '2026-04-05 03:00:00': '2026-04-05',
  '2025-10-05 01:59:59': '2025-10-04',
  '2025-10-05 02:00:00': '2025-10-05',
  '2025-10-05 02:30:00': '2025-10-05',
  '2025-10-05 02:59:59': '2025-10-05',
  '2025-10-05 03:00:00': '2025-10-05',
};

/** Instants, to the day that it was in Shanghai. */
export const INSTANTS: Readonly<Record<string, string>> = {
  '2026-04-04 15:59:59': '2026-04-04',
  '2026-04-04 16:00:00': '2026-04-05',
  '2025-10-04 15:59:59': '2025-10-04',
  '2025-10-04 16:00:00': '2025-10-05',
};

/** Names of customers without a street. */
export const NAMES = [
  ...['O\'Brien "Büro" \\ %_ 客户', '=1+1', '?; $1 :x @p1 -- /* {{', '\u{1f3ed} 工厂', 'İstanbul ẞ'],
  '\ttab\tand\nline',
];

/** One tax number in three ways of writing. */
export const SAME_NUMBER = [
  '\uff24\uff25\uff18\uff11\uff11\uff19\uff10\uff17\uff19\uff18\uff10',
  ' de 811-907-980\u200b',
  'DE\u00a0811 907 980',
];

/** Words that stand for nothing. */
export const WORDS = [
  '\uff2e\uff0f\uff21',
  '测试\u3000',
  '\u3000暂无\u200b',
  '\uff10\uff10\uff10',
  '\uff54\uff25\uff33\uff34',
];

export function nameKey(index: number): string {
  return `C'${index} "客?"`;
}

/** Rule and last parts of the key of every finding that these make, with what its evidence must say. */
export function addedFindings(): ReadonlyMap<string, Readonly<Record<string, unknown>>> {
  const words = WORDS.map((_, index) => `C-WORD-${index}`);
  const nights = Object.values(NIGHTS).map((day, index) => [`OPN-008 PO-NIGHT-${index}`, { created_at: day }] as const);
  // None of these drafts has a line.
  const empty = Object.keys(NIGHTS).map(
    (_, index) => [`EXA-001 PO-NIGHT-${index}`, { order_date: '2026-06-01' }] as const,
  );
  const instants = Object.values(INSTANTS).map((day, index) => [`OPN-008 WO-${index}`, { created_at: day }] as const);
  return new Map<string, Readonly<Record<string, unknown>>>([
    ...NAMES.map((_, index) => [`INC-001 ${nameKey(index)}`, { missing: ['street'] }] as const),
    ...words.map((key) => [`INC-001 ${key}`, { missing: ['city'] }] as const),
    ...WORDS.map((word, index) => [`INC-004 C-WORD-${index} city`, { field: 'city', value: word }] as const),
    ...nights,
    ...empty,
    ...instants,
    ['OPN-001 PO-38 20', { qty_open: LINES.open[20] }],
    ['OPN-001 PO-38 30', { qty_open: LINES.open[30] }],
    ['DUP-001 tax_id', { value: 'DE811907980', member_count: SAME_NUMBER.length }],
    ['PRC-006 M300101 SZ-A01 LOT-38', { qty: BELOW_ZERO }],
    ...NEARLY_THE_SAME.map((code) => [`STL-001 ${code}`, { qty: '1000.001', value: LARGEST_AMOUNT }] as const),
  ]);
}
