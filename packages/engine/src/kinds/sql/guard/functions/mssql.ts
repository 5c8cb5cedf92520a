/** Functions of SQL Server that only compute from their arguments. */
export const MSSQL_FUNCTIONS: ReadonlySet<string> = new Set(
  `
  abs acos ascii asin atan atn2 avg cast ceiling char charindex checksum_agg choose coalesce concat concat_ws convert cos cot count
  count_big cume_dist datalength date_bucket dateadd datediff datediff_big datefromparts datename datepart datetime2fromparts
  datetimefromparts datetrunc day degrees dense_rank difference eomonth exp first_value floor format greatest grouping
  grouping_id hashbytes iif isdate isjson isnull isnumeric json_query json_value lag last_value lead least left len log
  log10 lower ltrim max min month nchar ntile nullif parse patindex percent_rank percentile_cont percentile_disc pi power
  quotename radians rank replace replicate reverse right round row_number rtrim sign sin soundex space sqrt square stdev stdevp
  str string_agg string_escape string_split stuff substring sum switchoffset tan translate trim try_cast try_convert try_parse
  unicode upper var varp year
  `
    .trim()
    .split(/\s+/),
);
