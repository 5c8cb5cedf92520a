/**
 * Functions of PostgreSQL that only compute from their arguments. Anything else is refused: what it does cannot be seen
 * from its name. Clocks are left out because a rule sees the as-of of the run, not the time of day.
 */
export const POSTGRES_FUNCTIONS: ReadonlySet<string> = new Set(
  `
  abs array_agg array_append array_cat array_length array_position array_positions array_prepend array_remove array_replace
  array_to_string array_upper array_lower avg bit_and bit_or bit_length bool_and bool_or btrim cardinality ceil ceiling char_length
  character_length chr coalesce concat concat_ws corr count covar_pop covar_samp cume_dist date_bin date_part date_trunc decode
  degrees dense_rank div encode every exp extract first_value floor format gcd generate_series generate_subscripts greatest
  initcap isfinite is_normalized json_agg json_array_elements json_array_elements_text json_array_length json_build_array
  json_build_object json_each json_each_text json_extract_path json_extract_path_text json_object_keys json_typeof jsonb_agg
  jsonb_array_elements jsonb_array_elements_text jsonb_array_length jsonb_build_array jsonb_build_object jsonb_each
  jsonb_each_text jsonb_exists jsonb_extract_path jsonb_extract_path_text jsonb_object_agg jsonb_object_keys jsonb_path_exists
  jsonb_path_match jsonb_path_query jsonb_path_query_array jsonb_path_query_first jsonb_typeof justify_days lag last_value lcm
  lead least left length like_escape ln log log10 lower lpad ltrim make_date make_interval make_timestamp max md5 min mod mode
  normalize nth_value ntile nullif num_nonnulls num_nulls octet_length overlaps overlay percent_rank percentile_cont
  percentile_disc pi position power quote_ident quote_literal quote_nullable radians rank regexp_count regexp_like regexp_match
  regexp_matches regexp_replace regexp_split_to_array regexp_split_to_table regexp_substr regr_slope repeat replace reverse
  right round row_number row_to_json rpad rtrim scale sha256 sign split_part sqrt starts_with stddev stddev_pop stddev_samp
  string_agg string_to_array string_to_table strpos substr substring sum timezone to_char to_date to_hex to_json to_jsonb
  to_number to_timestamp translate trim trim_array trim_scale trunc unaccent unnest upper var_pop var_samp variance width_bucket
  `
    .trim()
    .split(/\s+/),
);
