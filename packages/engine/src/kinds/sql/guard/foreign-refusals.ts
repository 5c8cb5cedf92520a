import type { LocalizedText } from '@erp-audit/core';

/** What is not read, or read differently, by the database a statement is for; and what to write instead. */
export const FOREIGN = {
  doubleColon: {
    en: '"::" makes a type on PostgreSQL and DuckDB only: write cast(x as type).',
    'zh-CN': '"::" 只在 PostgreSQL 和 DuckDB 中表示类型转换：请写 cast(x as 类型)。',
  },
  pipes: {
    en: '"||" does not join texts on SQL Server: write concat(a, b).',
    'zh-CN': '"||" 在 SQL Server 中不能连接文本：请写 concat(a, b)。',
  },
  percent: { en: 'Oracle has no operator %: write mod(a, b).', 'zh-CN': 'Oracle 没有运算符 %：请写 mod(a, b)。' },
  ilike: {
    en: 'ILIKE is known on PostgreSQL and DuckDB only: write lower(x) like a text in lower case.',
    'zh-CN': 'ILIKE 只在 PostgreSQL 和 DuckDB 中可用：请写 lower(x) like 小写文本。',
  },
  limit: {
    en: 'LIMIT is not known here: leave it out, each row is a finding; else write TOP (SQL Server) or FETCH FIRST … ROWS ONLY (Oracle).',
    'zh-CN':
      '此数据库不支持 LIMIT：每行都是一个问题，请删除；或写 TOP（SQL Server）、FETCH FIRST … ROWS ONLY（Oracle）。',
  },
  top: {
    en: 'TOP is known on SQL Server only: leave it out, each row is a finding.',
    'zh-CN': 'TOP 只在 SQL Server 中可用：每行都是一个问题，请删除。',
  },
  fetch: {
    en: 'MySQL does not know FETCH FIRST: leave it out, each row is a finding; else write LIMIT.',
    'zh-CN': 'MySQL 不支持 FETCH FIRST：每行都是一个问题，请删除；或写 LIMIT。',
  },
  filter: {
    en: 'FILTER is known on PostgreSQL and DuckDB only: write sum(case when … then 1 else 0 end).',
    'zh-CN': 'FILTER 只在 PostgreSQL 和 DuckDB 中可用：请写 sum(case when … then 1 else 0 end)。',
  },
  distinctOn: {
    en: 'DISTINCT ON is known on PostgreSQL and DuckDB only: write row_number() over (…) = 1 around it.',
    'zh-CN': 'DISTINCT ON 只在 PostgreSQL 和 DuckDB 中可用：请在外层使用 row_number() over (…) = 1。',
  },
  recursive: {
    en: 'This database reads WITH without the word RECURSIVE: remove it, and write a text for each database.',
    'zh-CN': '此数据库的 WITH 不带 RECURSIVE：请删除，并为每种数据库分别书写。',
  },
  lateral: {
    en: 'SQL Server has no LATERAL: write CROSS APPLY or OUTER APPLY.',
    'zh-CN': 'SQL Server 没有 LATERAL：请写 CROSS APPLY 或 OUTER APPLY。',
  },
  noLateral: {
    en: 'MariaDB has no LATERAL: write a sub-select or row_number() over (…).',
    'zh-CN': 'MariaDB 没有 LATERAL：请写子查询或 row_number() over (…)。',
  },
  apply: {
    en: 'APPLY is known on SQL Server and Oracle only: write LATERAL where it is known.',
    'zh-CN': 'APPLY 只在 SQL Server 和 Oracle 中可用：支持 LATERAL 时请写 LATERAL。',
  },
  connectBy: {
    en: 'CONNECT BY is known on Oracle only: write WITH … that reads itself.',
    'zh-CN': 'CONNECT BY 只在 Oracle 中可用：请写递归的 WITH …。',
  },
  minus: { en: 'MINUS is known on Oracle only: write EXCEPT.', 'zh-CN': 'MINUS 只在 Oracle 中可用：请写 EXCEPT。' },
  except: {
    en: 'Oracle knows EXCEPT from version 21 on only: write MINUS for it, or not exists (…) for all.',
    'zh-CN': 'Oracle 自 21 版起才支持 EXCEPT：请为其写 MINUS，或统一写 not exists (…)。',
  },
  boolean: {
    en: 'There is no TRUE or FALSE on this database: compare with a parameter, as in x = :yes.',
    'zh-CN': '此数据库没有 TRUE 和 FALSE：请与参数比较，例如 x = :yes。',
  },
  interval: {
    en: 'SQL Server has no INTERVAL: write dateadd(day, n, x), or {{age x}} for the days until the run.',
    'zh-CN': 'SQL Server 没有 INTERVAL：请写 dateadd(day, n, x)；距运行日期的天数请写 {{age x}}。',
  },
  intervalText: {
    en: "An interval has its unit outside of the quotes here: write interval '1' day.",
    'zh-CN': "此数据库的 interval 单位在引号之外：请写 interval '1' day。",
  },
  dateLiteral: {
    en: "SQL Server has no date literals: write cast('2026-01-31' as date).",
    'zh-CN': "SQL Server 没有日期字面量：请写 cast('2026-01-31' as date)。",
  },
  nulls: {
    en: 'NULLS FIRST and NULLS LAST are not known here: leave the order out, findings have their own.',
    'zh-CN': '此数据库不支持 NULLS FIRST 和 NULLS LAST：请删除排序，问题有自己的顺序。',
  },
  using: { en: 'SQL Server has no USING: write ON a.x = b.x.', 'zh-CN': 'SQL Server 没有 USING：请写 ON a.x = b.x。' },
  quoted: {
    en: 'A quoted name keeps its letters on Oracle, where columns are in capitals: write it without quotes.',
    'zh-CN': 'Oracle 中带引号的名称区分大小写，而列名是大写：请去掉引号。',
  },
  emptyText: {
    en: "On Oracle '' is null, and canonical texts are never empty: write is null, or is not null.",
    'zh-CN': "Oracle 中 '' 是空值，且规范文本从不为空串：请写 is null 或 is not null。",
  },
  tableAs: {
    en: 'Oracle takes no AS before the name of a table: remove it, every database reads it without.',
    'zh-CN': 'Oracle 的表别名前不能写 AS：请删除，各数据库都能识别。',
  },
  withoutFrom: {
    en: 'Oracle before 23 reads no SELECT without FROM: write from dual, for Oracle only.',
    'zh-CN': 'Oracle 23 之前的 SELECT 必须有 FROM：请仅为 Oracle 写 from dual。',
  },
  orderBy: {
    en: 'SQL Server takes no ORDER BY here: leave it out, findings have their own order.',
    'zh-CN': 'SQL Server 不允许在此处使用 ORDER BY：请删除，问题有自己的顺序。',
  },
  dateArithmetic: {
    en: 'Here days are not counted with + and -, and MySQL would count with 20260131: write {{age x}} for the days until the run.',
    'zh-CN': '此数据库不能用 + 和 - 计算天数，MySQL 会按 20260131 计算：距运行日期的天数请写 {{age x}}。',
  },
  flag: {
    en: 'A column is no condition here: compare it with a parameter, as in x = :yes.',
    'zh-CN': '此数据库中列本身不是条件：请与参数比较，例如 x = :yes。',
  },
  functionElsewhere: (name: string, product: string, instead: readonly string[]): LocalizedText => {
    const advice = { en: instead.join(' or '), 'zh-CN': instead.join(' 或 ') };
    if (instead.length === 0) {
      return {
        en: `Function ${name} is not known on ${product}: write a text for each database.`,
        'zh-CN': `${product} 不支持函数 ${name}：请为每种数据库分别书写。`,
      };
    }
    return {
      en: `Function ${name} is not known on ${product}: write ${advice.en}.`,
      'zh-CN': `${product} 不支持函数 ${name}：请写 ${advice['zh-CN']}。`,
    };
  },
};
