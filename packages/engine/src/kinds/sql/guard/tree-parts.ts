/**
 * Kinds of nodes, and parts of them, that a query may be made of, as the parser names them. What is not here is refused,
 * such as `into`, `locks`, `hint`, `sample`, `method_call`, `command` and every statement that is no query.
 */
export const TREE_PARTS: ReadonlySet<string> = new Set(
  `
  Custom Following Preceding abs acos add add_months aggregate_function alias alias_explicit_as alias_first all and any
  any_value approx_count_distinct args array_agg array_func array_length arrow_syntax asin at_time_zone atan atan2 avg base
  between bitwise_and bitwise_and_agg bitwise_not bitwise_or bitwise_or_agg bitwise_xor bitwise_xor_agg boolean
  bracket_notation case cast catalog ceil char_func characters charset coalesce collation column column_aliases columns
  concat condition connect connect_by_root contains cos count count_if ctes cube cume_dist data_type day day_of_month
  day_of_week day_of_year decimals default degrees dense_rank desc direction distinct div double_colon_syntax else_ end
  end_side_text ends_with epoch eq escape except exists exp explicit_asc expression expressions extract false_value fetch
  field filter first first_value floor format frame from from_for_syntax function group_by group_concat grouping_sets gt gte
  having high hour i_like identifier if_func ignore_nulls in index initcap int_div integer_spelling intersect interval
  is_false is_field is_null is_percent is_true j_s_o_n_array j_s_o_n_array_agg j_s_o_n_key_value j_s_o_n_object_agg
  join_mark joined_table joins json_array_length json_extract json_extract_scalar json_object json_query json_type
  json_value keep kind kind_text lag last last_day last_value lateral lead left length like limit list_agg literal
  literal_type ln log logical_and logical_or low lower lt lte max median min minute mod mod_func mode month months_between
  mul n_tile name neg neq nesting_group next_day nocycle not nth_value null null_safe_eq nulls_first nulls_last num_buckets
  nvl nvl2 occurrence offset on op operand or oracle_data_type oracle_type order_by original_name over pairs paren
  parenthesized partition_by path pattern percent percent_rank position position_explicit power precision prior pseudocolumn
  qualify quarter quoted radians rank recursive regexp_like right rollup rows scale schema second select semantics separator
  siblings sin size spec sql_standard_syntax sqrt star start start_side_text starts_with stddev stddev_pop stddev_samp
  str_position string_agg sub subquery subscript substr substring sum table tan this to to_number top trim true_value
  try_cast tuple type union unit upper use_inner_keyword use_outer_keyword using value values var var_pop var_samp variance
  week_of_year whens where_clause window_function window_name windows with with_ties within_group xor year zone
  `
    .trim()
    .split(/\s+/),
);
