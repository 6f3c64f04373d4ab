import { DuckDBInstance } from '@duckdb/node-api';

/** Only reads a table of visits and groups it by person, with DuckDB alone; prints how many people there were. */
const [file, threads] = process.argv.slice(2);
if (file === undefined || threads === undefined)
  throw new RangeError('Cannot group: want a file and a number of threads');

const instance = await DuckDBInstance.create(':memory:', { threads });
const connection = await instance.connect();
const result = await connection.stream(
  `SELECT id, count(*) AS visits, list(date) AS dates, list(EDSS) AS scores FROM '${file}' GROUP BY id`,
);
let people = 0;
for (
  let chunk = await result.fetchChunk();
  chunk !== null && chunk.rowCount > 0;
  chunk = await result.fetchChunk()
)
  people += chunk.rowCount;
console.log(people);
connection.closeSync();
