/** Condition names of PostgreSQL's error codes that rules and profiles can cause (its manual, appendix A). */
const CONDITIONS: Readonly<Record<string, string>> = {
  '0A000': 'feature_not_supported',
  '21000': 'cardinality_violation',
  '22001': 'string_data_right_truncation',
  '22003': 'numeric_value_out_of_range',
  '22007': 'invalid_datetime_format',
  '22008': 'datetime_field_overflow',
  '22009': 'invalid_time_zone_displacement_value',
  '22012': 'division_by_zero',
  '22021': 'character_not_in_repertoire',
  '22023': 'invalid_parameter_value',
  '2201B': 'invalid_regular_expression',
  '22P02': 'invalid_text_representation',
  '22P03': 'invalid_binary_representation',
  '22P05': 'untranslatable_character',
  '40001': 'serialization_failure',
  '40P01': 'deadlock_detected',
  '42601': 'syntax_error',
  '42702': 'ambiguous_column',
  '42703': 'undefined_column',
  '42704': 'undefined_object',
  '42725': 'ambiguous_function',
  '42803': 'grouping_error',
  '42804': 'datatype_mismatch',
  '42846': 'cannot_coerce',
  '42883': 'undefined_function',
  '42P01': 'undefined_table',
  '42P08': 'ambiguous_parameter',
  '42P18': 'indeterminate_datatype',
  '53100': 'disk_full',
  '53200': 'out_of_memory',
  '54000': 'program_limit_exceeded',
  '54001': 'statement_too_complex',
  XX000: 'internal_error',
  XX001: 'data_corrupted',
  XX002: 'index_corrupted',
};

/** `22P02 (invalid_text_representation)`; the code alone where its name is not in the table. */
export function describeSqlState(code: string): string {
  const condition = CONDITIONS[code];
  return condition === undefined ? code : `${code} (${condition})`;
}
