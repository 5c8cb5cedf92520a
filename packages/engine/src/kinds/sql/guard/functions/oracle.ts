/** Functions of Oracle that only compute from their arguments. */
export const ORACLE_FUNCTIONS: ReadonlySet<string> = new Set(
  `
  abs acos add_months ascii asciistr asin atan atan2 avg bitand cast ceil chr coalesce collect concat convert corr cos count
  covar_pop covar_samp cume_dist decode dense_rank exp extract first_value floor greatest grouping grouping_id
  initcap instr json_array json_exists json_object json_query json_value lag last_day last_value lead least length
  lengthb listagg ln lnnvl log lower lpad ltrim max median min mod months_between nanvl next_day nls_upper nls_lower nlssort
  nth_value ntile nullif numtodsinterval numtoyminterval nvl nvl2 ora_hash percent_rank percentile_cont percentile_disc power
  rank ratio_to_report regexp_count regexp_instr regexp_like regexp_replace regexp_substr remainder replace round row_number
  rpad rtrim sign sin soundex sqrt standard_hash stats_mode stddev stddev_pop stddev_samp substr substrb sum sys_connect_by_path
  tan to_char to_date to_dsinterval to_nchar to_number to_single_byte to_multi_byte to_timestamp to_yminterval translate trim
  trunc unistr upper validate_conversion var_pop var_samp variance width_bucket
  `
    .trim()
    .split(/\s+/),
);
