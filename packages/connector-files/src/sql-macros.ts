/** A number in text keeps so many decimals; one with more fails rather than being rounded. */
const DECIMALS = 10;

export const AS_NUMBER = 'audit_number';
export const AS_DATE = 'audit_date';

/**
 * Macros that the dialect uses where the type of an expression decides: DuckDB picks the one that fits. They are kept
 * in the database file, so that its sessions can be read-only.
 */
export const SQL_MACROS = [
  `create macro ${AS_NUMBER}
     (x varchar) as case when regexp_matches(x, '[.][0-9]{${DECIMALS}}[0-9]*[1-9]') then error('too many decimals')
       else cast(trim(x) as decimal(38, ${DECIMALS})) end,
     (x) as x`,
  `create macro ${AS_DATE}
     (x date, stored, zone) as case when isfinite(x) then x end,
     (x timestamp, stored, zone) as case when isfinite(x)
       then cast(case when stored is null then x else timezone(zone, timezone(stored, x)) end as date) end,
     (x timestamptz, stored, zone) as case when isfinite(x) then cast(timezone(zone, x) as date) end,
     (x varchar, stored, zone) as case
       when regexp_full_match(x, '[0-9]{8}') then cast(strptime(x, '%Y%m%d') as date)
       when length(x) <= 10 then cast(x as date)
       when stored is null then cast(cast(x as timestamp) as date)
       else cast(timezone(zone, timezone(stored, cast(x as timestamp))) as date) end`,
];
