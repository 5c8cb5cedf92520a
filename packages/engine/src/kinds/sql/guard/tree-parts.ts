function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

/** Kinds of nodes that a query may be made of, as the parser names them. */
const NODES = words(`
  All AllOp AnyOp Array AtTimeZone Between BigInt Binary BinaryOp Bit BitVarying Blob Bool Boolean Case Cast Ceil Char
  CharVarying Character CharacterLength Collate CompoundFieldAccess CompoundIdentifier ConnectBy Constant Convert CrossApply
  CrossJoin Cube Custom Date DateTimeField Datetime Datetime64 Dec Decimal Derived Double DoublePrecision DoubleQuotedString
  Exists Expr ExprWithAlias Expressions Extract Float Float4 Float8 Floor Following FullOuter Function GroupingSets HugeInt
  ILike Identifier InList InSubquery Index Inner Int Int2 Int4 Int8 Integer IntegerLength Interval IsDistinctFrom IsFalse
  IsNotDistinctFrom IsNotFalse IsNotNull IsNotTrue IsNull IsTrue JSON Join Json Left LeftOuter Like LimitOffset List
  NamedWindow NationalStringLiteral Nested NestedJoin Null Nullif Number Numeric Nvarchar ObjectName On One OrderBy
  OuterApply OuterJoin Overlay PlainInterval Position Preceding Precision PrecisionAndScale Prior QualifiedWildcard Query
  RLike Raw Real Right RightOuter Rollup Scale Select Separator SetOperation Signed SimilarTo SingleQuotedString Slice
  SmallInt StartWith Subquery Subscript Substring Table Text Time Timestamp TimestampNtz TimestampTz TinyInt Trim Tuple
  TypedString UUID UnaryOp Unnamed UnnamedExpr Unsigned UnsignedInteger Using Uuid Value Values Varbinary Varchar Wildcard
  WindowSpec
`);

/**
 * What a node may have. Not among them, on purpose: `into`, `locks`, `with_hints`, `index_hints`, `optimizer_hints`,
 * `select_modifiers`, `sample`, `settings`, `for_clause`, `format_clause`, `pipe_operators`, `version`, `partitions`.
 */
const PARTS = words(`
  access_chain alias args array asc body cast charset clauses collation columns compare_op condition conditions connect_by
  content cte_tables data_type distinct duplicate_treatment elem else_result end_bound escape_char explicit expr fetch field
  filter flavor fractional_seconds_precision from group_by having high in index is_try join_operator joins kind last_field
  lateral leading_field leading_precision left left_bound length limit limit_clause list low lower_bound name named
  named_window negated nocycle null_treatment nulls_first offset op operand optional_space options order_by over overlay_for
  overlay_from overlay_place overlay_what parenthesized partition_by pattern percent precision projection qualify quantity
  query quote_style recursive regexp relation relationships result right root rows scale selection set_quantifier shorthand
  size special start_bound styles subquery substring_for substring_from syntax table_with_joins target_before_value
  time_zone timestamp to top trim_characters trim_what trim_where unit units unsigned upper_bound value whole_seconds
  window_before_qualify window_frame with with_ties within_group
`);

/** What is not here is refused: new syntax has to be looked at first. */
export const TREE_PARTS: ReadonlySet<string> = new Set([...NODES, ...PARTS]);
