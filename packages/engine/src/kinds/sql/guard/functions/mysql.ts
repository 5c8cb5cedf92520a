/** Functions of MySQL and MariaDB that only compute from their arguments; both have them. */
export const MYSQL_FUNCTIONS: ReadonlySet<string> = new Set(
  `
  abs acos adddate ascii asin atan avg bit_and bit_length bit_or bit_xor cast ceil ceiling char char_length character_length
  coalesce concat concat_ws conv convert cos cot count cume_dist date date_add date_format date_sub datediff day dayname
  dayofmonth dayofweek dayofyear degrees dense_rank elt exp extract field find_in_set first_value floor format from_days
  from_unixtime greatest group_concat hex hour if ifnull instr isnull json_array json_arrayagg json_contains json_extract
  json_length json_object json_objectagg json_type json_unquote json_valid json_value lag last_day last_value lead least left
  length ln locate log log10 log2 lower lpad ltrim makedate max md5 microsecond mid min minute mod month monthname nth_value
  ntile nullif octet_length ord percent_rank period_add period_diff pi position pow power quarter quote radians rank
  regexp_instr regexp_replace regexp_substr repeat replace reverse right round row_number rpad rtrim second sha1 sha2 sign sin
  soundex space sqrt std stddev stddev_pop stddev_samp str_to_date strcmp subdate substr substring substring_index sum tan time
  timestampadd timestampdiff to_days trim truncate ucase lcase unhex upper var_pop var_samp variance week weekday weekofyear
  year yearweek
  `
    .trim()
    .split(/\s+/),
);
