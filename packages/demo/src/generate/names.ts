const FAMILY_NAMES = [
  ...[
    ['陈', 'chen'],
    ['刘', 'liu'],
    ['赵', 'zhao'],
    ['孙', 'sun'],
    ['何', 'he'],
    ['王', 'wang'],
    ['李', 'li'],
  ],
  ...[
    ['周', 'zhou'],
    ['吴', 'wu'],
    ['徐', 'xu'],
    ['马', 'ma'],
    ['胡', 'hu'],
    ['郭', 'guo'],
    ['林', 'lin'],
  ],
  ...[
    ['高', 'gao'],
    ['梁', 'liang'],
    ['宋', 'song'],
    ['唐', 'tang'],
    ['冯', 'feng'],
    ['邓', 'deng'],
    ['曹', 'cao'],
  ],
] as const;

const GIVEN_NAMES = [
  ...[
    ['静', 'jing'],
    ['洋', 'yang'],
    ['敏', 'min'],
    ['磊', 'lei'],
    ['雪', 'xue'],
    ['芳', 'fang'],
    ['强', 'qiang'],
  ],
  ...[
    ['婷', 'ting'],
    ['刚', 'gang'],
    ['丽', 'li'],
    ['超', 'chao'],
    ['斌', 'bin'],
    ['燕', 'yan'],
    ['娜', 'na'],
  ],
  ...[
    ['伟', 'wei'],
    ['红', 'hong'],
    ['杰', 'jie'],
    ['欣', 'xin'],
    ['波', 'bo'],
    ['岚', 'lan'],
    ['宇', 'yu'],
  ],
  ...[
    ['睿', 'rui'],
    ['凯', 'kai'],
    ['慧', 'hui'],
    ['涛', 'tao'],
  ],
] as const;

export const WESTERN_NAMES = [
  ...['Markus Keller', 'Anne Dubois', 'Julia Braun', 'Tomasz Nowak', 'Sabine Vogel', 'Pierre Lambert'],
  ...['Claire Moreau', 'Jonas Albrecht', 'Karin Schmid', 'Luca Ferrari', 'Eva Hoffmann', 'David Hughes'],
  ...['Nina Petersen', 'Paul Becker', 'Marie Laurent', 'Stefan Weiss', 'Laura Conti', 'Erik Lindholm'],
];

const PINYIN: Readonly<Record<string, string>> = Object.fromEntries([...FAMILY_NAMES, ...GIVEN_NAMES]);

/** A Chinese name of two or three characters, the same for the same number. */
export function chineseName(number: number): string {
  const family = FAMILY_NAMES[number % FAMILY_NAMES.length]?.[0] ?? '陈';
  const given = GIVEN_NAMES[(number * 7) % GIVEN_NAMES.length]?.[0] ?? '静';
  const second = number % 3 === 0 ? (GIVEN_NAMES[(number * 11 + 5) % GIVEN_NAMES.length]?.[0] ?? '') : '';
  return family + given + second;
}

/** `chen.jing` of 陈静. */
export function pinyinOf(name: string): string {
  const [family = '', ...given] = [...name].map((character) => PINYIN[character] ?? 'x');
  return `${family}.${given.join('')}`;
}
