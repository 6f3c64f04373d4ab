import type { ImportContext, Importer, ImportQuestion, Problem, RowRead, TextPieces } from './import.ts';
import { digest, entryBase } from './import-entry.ts';
import { at, type Json, type Part, partsOf, type Resource, textAt } from './import-fhir-resource.ts';

/**
 * A FHIR R4 bundle, or one resource. What becomes what:
 * - Condition: a note at its onset and one at its end; an infection is also a factor from onset to end.
 * - Observation: a measure per quantity, with a part per component; the 0-10 pain rating (LOINC 72514-3) is a symptom; text is a note.
 * - MedicationStatement: treatment start and stop of its period, or a dose at its time.
 * - QuestionnaireResponse: a measure per number answered, a note per text.
 * Every other type is left out: an order (MedicationRequest) is not a medicine taken.
 * A partial date ('2020-05') is a problem, never a day. `row` is the number of the resource in the bundle.
 */
export const fhir: Importer = {
  source: 'fhir',
  recognise: (beginning) =>
    /^\uFEFF?\s*\{/.test(beginning) && /"resourceType"\s*:\s*"/.test(beginning) ? 0.95 : 0,
  questions: (beginning) => personQuestion(beginning),
  read: readBundle,
};

/** JSON has to be whole before it can be read, so its length is limited: about 30,000 resources. */
const longestBundle = 64_000_000;

function personQuestion(beginning: string): readonly ImportQuestion[] {
  const found = beginning.matchAll(/"(?:subject|patient)"\s*:\s*\{\s*"reference"\s*:\s*"([^"]+)"/g);
  const people = [...new Set([...found].map((match) => match[1] ?? ''))];
  return people.length > 1 ? [{ ask: 'person', people }] : [];
}

async function* readBundle(pieces: TextPieces, context: ImportContext): AsyncGenerator<RowRead> {
  const json = await wholeJson(pieces);
  if (typeof json === 'string') {
    yield {
      row: 1,
      entries: [],
      problems: [
        {
          file: context.file,
          row: 1,
          found: json,
          wanted: { is: 'fhir-json', atMostCharacters: longestBundle },
        },
      ],
    };
    return;
  }
  const resources = resourcesIn(json.value);
  if (resources.length === 0)
    yield {
      row: 1,
      entries: [],
      problems: [
        {
          file: context.file,
          row: 1,
          found: textAt(json.value, 'resourceType') ?? '',
          wanted: { is: 'fhir-resources', atLeast: 1 },
        },
      ],
    };
  const subjects = new Set(resources.map(subjectOf).filter((subject) => subject !== undefined));
  const person = context.answers.person ?? (subjects.size === 1 ? [...subjects][0] : undefined);
  const seen = new Map<string, { readonly said: string; readonly row: number }>();
  for (const [index, resource] of resources.entries()) {
    const row = index + 1;
    yield otherPerson({ resource, row, person }, context) ??
      repeatedResource(resource, row, { seen, file: context.file }) ??
      resourceRead(resource, row, context);
  }
}

/** The value, or the beginning of what is no JSON. */
async function wholeJson(pieces: TextPieces): Promise<{ readonly value: Json } | string> {
  let text = '';
  for await (const piece of pieces) {
    text += piece;
    if (text.length > longestBundle) return text.slice(0, 100);
  }
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) as Json };
  } catch {
    return text.slice(0, 100);
  }
}

function resourcesIn(json: Json): readonly Resource[] {
  const listed = at(json, 'resourceType') === 'Bundle' ? at(json, 'entry') : [{ resource: json }];
  const resources = Array.isArray(listed)
    ? (listed as readonly Json[]).map((entry) => at(entry, 'resource'))
    : [];
  return resources.filter(
    (resource): resource is Resource =>
      typeof resource === 'object' &&
      resource !== null &&
      !Array.isArray(resource) &&
      textAt(resource, 'resourceType') !== undefined,
  );
}

function subjectOf(resource: Resource): string | undefined {
  return textAt(resource, 'subject', 'reference') ?? textAt(resource, 'patient', 'reference');
}

function otherPerson(
  {
    resource,
    row,
    person,
  }: { readonly resource: Resource; readonly row: number; readonly person: string | undefined },
  context: ImportContext,
): RowRead | undefined {
  const subject = subjectOf(resource);
  if (subject === undefined || subject === person) return undefined;
  if (context.answers.person !== undefined)
    return { row, entries: [], problems: [], leftOut: 'not-for-a-record' };
  return {
    row,
    entries: [],
    problems: [
      {
        file: context.file,
        row,
        column: 'subject',
        found: subject,
        wanted: { is: 'answer', to: 'person' },
      },
    ],
  };
}

interface SeenResources {
  readonly seen: Map<string, { readonly said: string; readonly row: number }>;
  readonly file: string;
}

function repeatedResource(
  resource: Resource,
  row: number,
  { seen, file }: SeenResources,
): RowRead | undefined {
  const key = keyOf(resource);
  const said = digest(JSON.stringify(resource));
  const before = seen.get(key);
  if (before === undefined) {
    seen.set(key, { said, row });
    return undefined;
  }
  if (before.said === said) return { row, entries: [], problems: [], leftOut: 'duplicate' };
  return {
    row,
    entries: [],
    problems: [
      {
        file,
        row,
        column: 'id',
        found: key,
        wanted: { is: 'same-as-resource', resource: before.row },
      },
    ],
  };
}

function keyOf(resource: Resource): string {
  return `fhir/${textAt(resource, 'resourceType')}/${textAt(resource, 'id') ?? digest(JSON.stringify(resource))}`;
}

function resourceRead(resource: Resource, row: number, context: ImportContext): RowRead {
  const parts = partsOf(resource);
  if (!Array.isArray(parts))
    return { row, entries: [], problems: [], leftOut: parts as 'empty' | 'not-for-a-record' };
  const key = keyOf(resource);
  const entries = (parts as readonly Part[]).flatMap((part) =>
    'entry' in part
      ? [part.entry(entryBase(context, part.id === '' ? key : `${key}/${part.id}`, part.when))]
      : [],
  );
  const problems = (parts as readonly Part[]).flatMap((part): Problem[] =>
    'wanted' in part
      ? [
          {
            file: context.file,
            row,
            column: `${textAt(resource, 'resourceType')}.${part.column}`,
            found: part.found,
            wanted: part.wanted,
          },
        ]
      : [],
  );
  return { row, entries, problems };
}
