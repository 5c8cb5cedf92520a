/**
 * What the published formats ask of the parts that are written here, in our own words and stricter than the originals:
 * a name that is not listed is a fault. JSON Schema, draft 2020-12.
 */

const text = { type: 'string', minLength: 1 };
const count = { type: 'integer', minimum: 0 };
const uri = { type: 'string', pattern: '^[a-z][a-z0-9+.-]*:\\S+$' };
const instant = {
  type: 'string',
  pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$',
};

/** An object with exactly these members, all of them needed unless named as optional. */
function exactly(properties: Readonly<Record<string, object>>, optional: readonly string[] = []): object {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: 'object', properties, required, additionalProperties: false };
}

const facet = { _producer: uri, _schemaURL: uri };

/** OpenLineage 2-0-2 `RunEvent` (openlineage.io/spec), with the facets 1-0-1 assertions and 1-0-2 metrics. */
export const OPENLINEAGE_EVENT = exactly(
  {
    eventType: { enum: ['START', 'RUNNING', 'COMPLETE', 'ABORT', 'FAIL', 'OTHER'] },
    eventTime: instant,
    producer: uri,
    schemaURL: uri,
    job: exactly({ namespace: text, name: text }),
    run: exactly({
      runId: { type: 'string', pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' },
      facets: {
        type: 'object',
        properties: { nominalTime: exactly({ ...facet, nominalStartTime: instant }) },
        // A facet of one's own has a prefix and what every facet has.
        additionalProperties: { type: 'object', properties: facet, required: ['_producer', '_schemaURL'] },
      },
    }),
    inputs: {
      type: 'array',
      items: exactly({
        namespace: uri,
        name: text,
        facets: { type: 'object', maxProperties: 0 },
        inputFacets: exactly(
          {
            dataQualityAssertions: exactly({
              ...facet,
              assertions: { type: 'array', items: exactly({ assertion: text, success: { type: 'boolean' } }) },
            }),
            dataQualityMetrics: exactly({
              ...facet,
              rowCount: count,
              columnMetrics: { type: 'object', maxProperties: 0 },
            }),
          },
          ['dataQualityAssertions', 'dataQualityMetrics'],
        ),
      }),
    },
  },
  ['inputs'],
);

/** OpenMetadata `createTestDefinition`, `createTestCase` and `createTestCaseResult` (open-metadata.org/schema/api/tests). */
export const OPENMETADATA_BODIES: Readonly<Record<string, object>> = {
  testDefinitions: exactly({
    // Neither a separator of names nor a blank at an end.
    name: { type: 'string', pattern: '^(?!.*::)\\S.*\\S$', maxLength: 256 },
    displayName: text,
    description: text,
    entityType: { enum: ['TABLE', 'COLUMN'] },
    testPlatforms: {
      type: 'array',
      items: { enum: ['OpenMetadata', 'GreatExpectations', 'dbt', 'Deequ', 'Soda', 'Other'] },
    },
    supportedDataTypes: { type: 'array' },
    parameterDefinition: { type: 'array' },
  }),
  testCases: exactly({
    name: { type: 'string', pattern: '^(?!.*::)\\S.*\\S$' },
    displayName: text,
    description: text,
    testDefinition: text,
    entityLink: { type: 'string', pattern: '^<#E::table::(?:[^:<>|]|:[^:<>|])+>$' },
    parameterValues: { type: 'array' },
  }),
  testCaseResults: exactly(
    {
      timestamp: { type: 'integer', minimum: 1_000_000_000_000 },
      testCaseStatus: { enum: ['Success', 'Failed', 'Aborted', 'Queued'] },
      result: text,
      testResultValue: { type: 'array', items: exactly({ name: text, value: { type: 'string' } }) },
      passedRows: count,
      failedRows: count,
    },
    ['passedRows', 'failedRows'],
  ),
};

const texts = { type: 'object', additionalProperties: { type: 'string' } };
const datasetUrn = { type: 'string', pattern: '^urn:li:dataset:\\(urn:li:dataPlatform:[a-z-]+,[^,()]+,PROD\\)$' };
const assertionUrn = { type: 'string', pattern: '^urn:li:assertion:[0-9a-f]{32}$' };

/** DataHub aspects of an `assertion` (metadata-models, package com.linkedin.assertion), by name. */
export const DATAHUB_ASPECTS: Readonly<Record<string, object>> = {
  assertionInfo: exactly({
    type: { const: 'CUSTOM' },
    customAssertion: exactly({ type: text, entity: datasetUrn }),
    source: exactly({ type: { enum: ['NATIVE', 'EXTERNAL', 'INFERRED'] } }),
    description: text,
    customProperties: texts,
  }),
  dataPlatformInstance: exactly({ platform: { type: 'string', pattern: '^urn:li:dataPlatform:[a-z-]+$' } }),
  assertionRunEvent: exactly({
    timestampMillis: { type: 'integer', minimum: 1_000_000_000_000 },
    runId: text,
    assertionUrn,
    asserteeUrn: datasetUrn,
    status: { const: 'COMPLETE' },
    result: {
      oneOf: [
        exactly({
          type: { enum: ['SUCCESS', 'FAILURE'] },
          rowCount: count,
          missingCount: count,
          unexpectedCount: count,
          nativeResults: texts,
        }),
        exactly({
          type: { const: 'ERROR' },
          error: exactly({
            type: {
              enum: [
                'SOURCE_CONNECTION_ERROR',
                'SOURCE_QUERY_FAILED',
                'INSUFFICIENT_DATA',
                'INVALID_PARAMETERS',
                'INVALID_SOURCE_TYPE',
                'UNSUPPORTED_PLATFORM',
                'CUSTOM_SQL_ERROR',
                'FIELD_ASSERTION_ERROR',
                'UNKNOWN_ERROR',
              ],
            },
            properties: texts,
          }),
        }),
      ],
    },
  }),
};

/** A metadata change proposal of DataHub's source `file`. */
export const DATAHUB_PROPOSAL = exactly({
  entityType: { const: 'assertion' },
  entityUrn: assertionUrn,
  changeType: { const: 'UPSERT' },
  aspectName: { enum: Object.keys(DATAHUB_ASPECTS) },
  aspect: exactly({ json: { type: 'object' } }),
});

/** A command of Collibra's Import API, version 2 (developer.collibra.com), for one asset. */
export const COLLIBRA_COMMAND = exactly({
  resourceType: { const: 'Asset' },
  identifier: exactly({ name: text, domain: exactly({ name: text, community: exactly({ name: text }) }) }),
  displayName: text,
  type: exactly({ name: { const: 'Data Quality Metric' } }),
  attributes: {
    type: 'object',
    additionalProperties: { type: 'array', items: exactly({ value: text }), minItems: 1 },
  },
});
