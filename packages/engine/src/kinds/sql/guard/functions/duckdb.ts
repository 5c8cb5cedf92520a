/** Functions of DuckDB that only compute from their arguments; none reads a file or a setting. */
export const DUCKDB_FUNCTIONS: ReadonlySet<string> = new Set(
  `
  abs acos any_value approx_count_distinct arg_max arg_min array_agg array_length array_to_string ascii asin atan atan2 avg
  bit_and bit_count bit_length bit_or bool_and bool_or cast cbrt ceil ceiling chr coalesce concat concat_ws contains corr cos cot
  count count_if covar_pop covar_samp cume_dist date_add date_diff date_part date_sub date_trunc datediff datepart datesub
  datetrunc day dayname dayofmonth dayofweek dayofyear degrees dense_rank ends_with epoch even exp extract first first_value
  floor format gcd generate_series greatest group_concat hash hour if ifnull instr isfinite isnan json_array_length
  json_extract json_extract_string json_type json_valid json_value lag last last_day last_value lcase lcm lead least left
  len length levenshtein list list_contains list_sort list_value listagg ln log log10 log2 lower lpad ltrim make_date
  make_timestamp max md5 median min minute mod mode month monthname nth_value ntile nullif nfc_normalize percent_rank pi pow
  power printf product quantile_cont quantile_disc quarter radians range rank regexp_extract regexp_full_match regexp_matches
  regexp_replace regexp_split_to_array repeat replace reverse right round row_number rpad rtrim second sha256 sign sin split
  split_part sqrt starts_with stddev stddev_pop stddev_samp strftime string_agg string_split strip_accents strlen strpos
  strptime substr substring sum tan to_days to_months to_years to_weeks translate trim trunc try_cast try_strptime ucase
  unicode unnest upper var_pop var_samp variance week weekday weekofyear year yearweek
  `
    .trim()
    .split(/\s+/),
);
