import { z } from 'zod';

/** What can be wrong with the settings of files, in words. */
export const FORMS = {
  directory: {
    en: 'Write the folder of the extracts, such as ./extracts.',
    'zh-CN': '请写抽取文件所在文件夹，如 ./extracts。',
  },
  type: {
    en: 'Write text, number, boolean, date, timestamp, decimal(15,2), { date: dd.MM.yyyy } or { timestamp: "yyyyMMdd HHmmss" }.',
    'zh-CN':
      '请写 text、number、boolean、date、timestamp、decimal(15,2)、{ date: dd.MM.yyyy } 或 { timestamp: "yyyyMMdd HHmmss" }。',
  },
  pattern: {
    en: 'Write a pattern below the folder, such as EKPO_*.csv; it may not begin with / or hold "..".',
    'zh-CN': '请写文件夹下的匹配模式，如 EKPO_*.csv；不能以 / 开头，也不能含 ".."。',
  },
  delimiter: { en: 'Write one character, or tab.', 'zh-CN': '请写一个字符，或 tab。' },
  quote: { en: 'Write one character, or "" for none.', 'zh-CN': '请写一个字符，或写 "" 表示无。' },
  decimal: { en: 'Write "." or ",".', 'zh-CN': '请写 "." 或 ","。' },
  share: { en: 'Write a share from 0 to 1, such as 0.001.', 'zh-CN': '请写 0 到 1 之间的比例，如 0.001。' },
  encoding: {
    en: 'Write an encoding such as utf-8, gb18030, gbk, utf-16le or windows-1252.',
    'zh-CN': '请写编码，如 utf-8、gb18030、gbk、utf-16le 或 windows-1252。',
  },
  memory: { en: 'Write megabytes, from 64 to 65536.', 'zh-CN': '请写兆字节数，64 到 65536。' },
} as const;

const Format = z.string().regex(/^(yyyy|yy|MM|dd|HH|mm|ss|[^A-Za-z])+$/, { error: FORMS.type.en });

const ColumnType = z.union(
  [
    z.enum(['text', 'number', 'boolean', 'date', 'timestamp']),
    z.string().regex(/^decimal\(\d{1,2}, ?\d{1,2}\)$/),
    z.strictObject({ date: Format }),
    z.strictObject({ timestamp: Format }),
  ],
  { error: FORMS.type.en },
);
export type ColumnType = z.output<typeof ColumnType>;

const Pattern = z
  .string()
  .min(1)
  .refine((text) => !/^[/\\]|(^|[/\\])\.\.([/\\]|$)/.test(text), { error: FORMS.pattern.en });

/** How files are read; each setting is found out where it is absent. */
const READING = {
  encoding: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/, { error: FORMS.encoding.en })
    .optional(),
  /** `tab`, or a character. */
  delimiter: z
    .union([z.literal('tab').transform(() => '\t'), z.string().length(1)], { error: FORMS.delimiter.en })
    .optional(),
  quote: z.string().max(1, { error: FORMS.quote.en }).optional(),
  /** Whether the first line names the columns. */
  header: z.boolean().optional(),
  /** What stands before the decimals of declared numbers. */
  decimal: z.enum(['.', ','], { error: FORMS.decimal.en }).optional(),
  /** Lines before the heading. */
  skipRows: z.int().min(0).optional(),
  /** Texts that mean null, besides an empty cell. */
  nulls: z.array(z.string()).optional(),
  /** Types by heading; a column that is not named is text. */
  types: z.record(z.string(), ColumnType).optional(),
  sheet: z.string().min(1).optional(),
};

const Table = z.strictObject({
  ...READING,
  /** One pattern or several; else the file with the name of the table. */
  files: z.union([Pattern.transform((one) => [one]), z.array(Pattern).min(1)]).optional(),
  /** Names of the columns, in order, instead of those of the file. */
  columns: z.array(z.string().min(1)).min(1).optional(),
});
/** How the files of one table are read. */
export type TableSettings = z.output<typeof Table>;

export const FilesObject = z.strictObject({
  directory: z.string().min(1, { error: FORMS.directory.en }),
  ...READING,
  /** Where given, only these are read. */
  tables: z.record(z.string().min(1), Table).optional(),
  rejects: z
    .strictObject({
      /** Largest share of lines of a table that may be lost before it is refused. */
      most: z.number().min(0, { error: FORMS.share.en }).max(1, { error: FORMS.share.en }).default(0.001),
    })
    .prefault({}),
  /** A file that was not changed for more days is named. */
  maxAgeDays: z.int().min(1).optional(),
  /** What DuckDB may use while rules run; what it can of more goes to disk. */
  memoryMegabytes: z
    .int({ error: FORMS.memory.en })
    .min(64, { error: FORMS.memory.en })
    .max(65_536, { error: FORMS.memory.en })
    .default(128),
});
export type FilesSettings = z.output<typeof FilesObject>;
