#!/usr/bin/env node
// A drop-in for Prisma's downloadable `schema-engine` binary: same JSON-RPC over stdio, but the engine is
// @prisma/schema-engine-wasm and it reaches the database through a driver adapter. The shadow database is always an
// in-memory PGlite, and so is the main one when the URL is the `embedded` sentinel - so every `prisma migrate ...`
// command works with no download and no server.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import readline from 'node:readline';
import { PGlite } from '@electric-sql/pglite';
import { register } from 'tsx/esm/api';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg';
import pg from 'pg';

register();
const { PGlitePool } = await import('../src/storage/pglite-pool.ts');
const require = createRequire(import.meta.url);
const args = process.argv.slice(2);
const dsArg = args.indexOf('--datasource');
const url = dsArg >= 0 ? JSON.parse(args[dsArg + 1]).url : undefined;
const isEmbedded = !url || new URL(url).hostname === 'embedded';

if (args.includes('--version')) { console.log('schema-engine-cli wasm-shim'); process.exit(0); }

// adapter-pg 7.10 has no mapping for the catalogues' "char" (oid 18), which the engine's introspection reads:
// let it through as text and tell the engine it is a Character.
function prepared(adapter) {
  const io = adapter.performIO.bind(adapter), raw = adapter.queryRaw.bind(adapter);
  const chars = new WeakMap();
  adapter.performIO = async (q) => {
    const r = await io(q);
    const at = r.fields.flatMap((f, i) => (f.dataTypeID === 18 ? [i] : []));
    if (at.length) chars.set(q, at);
    return { rows: r.rows, rowCount: r.rowCount, fields: r.fields.map((f, i) => (at.includes(i) ? { name: f.name, dataTypeID: 25 } : f)) };
  };
  adapter.queryRaw = async (q) => {
    const r = await raw(q);
    for (const i of chars.get(q) ?? []) r.columnTypes[i] = ColumnTypeEnum.Character;
    return r;
  };
  return adapter;
}
async function memoryAdapter() {
  const lite = await PGlite.create({ extensions: { unaccent, pg_trgm } });
  return prepared(await new PrismaPg(new PGlitePool(lite)).connect());
}
const factory = {
  provider: 'postgres', adapterName: '@prisma/adapter-pg',
  connect: () => (isEmbedded ? memoryAdapter() : new PrismaPg(url).connect().then(prepared)),
  connectToShadowDb: memoryAdapter,
};

if (args.includes('cli')) { // can-connect-to-database | create-database | drop-database
  try { if (!isEmbedded) { const c = new pg.Client(url); await c.connect(); await c.end(); } process.exit(0); }
  catch (e) { console.error(JSON.stringify({ level: 'ERROR', fields: { is_panic: false, error_code: 'P1001', message: String(e.message || e), meta: null } })); process.exit(1); }
}

let panic = '';
globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (m) => { panic = m; console.error(JSON.stringify({ level: 'ERROR', fields: { message: m, is_panic: true } })); }, get: () => panic };
const wasmDir = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg').replace(/[^/\\]+$/, '');
const { instance } = await WebAssembly.instantiate(readFileSync(wasmDir + 'schema_engine_bg.wasm'), { './schema_engine_bg.js': glue });
glue.__wbg_set_wasm(instance.exports);
instance.exports.__wbindgen_start();

const out = (m) => process.stdout.write(JSON.stringify({ jsonrpc: '2.0', ...m }) + '\n');
let engine, bound;
const getEngine = async (datamodels) => (engine ??= await glue.SchemaEngine.new(
  { datamodels }, (log) => { if (process.env.SCHEMA_ENGINE_LOG) console.error(log); },
  (bound = bindMigrationAwareSqlAdapterFactory(factory))));

for await (const line of readline.createInterface({ input: process.stdin })) {
  if (!line.trim()) continue;
  const { id, method, params } = JSON.parse(line);
  if (!method) continue; // the CLI acknowledging a `print`
  try {
    const files = [params?.schema, params?.to, params?.from, params?.datasource, params?.datasourceType].find((x) => x?.files)?.files;
    const e = await getEngine(files?.map((f) => [f.path, f.content]));
    let result;
    // These two need a shadow database but the WASM engine does not hand them the adapter's (7.10); `diff` does get it.
    const viaDiff = () => e.diff({ from: { tag: 'migrations', ...params.migrationsList }, to: { tag: 'schemaDatamodel', files: params.schema.files }, script: true, exitCode: true, filters: params.filters });
    if (method === 'evaluateDataLoss') { const d = await viaDiff(); result = { migrationSteps: d.exitCode === 2 ? 1 : 0, unexecutableSteps: [], warnings: [] }; }
    else if (method === 'createMigration') {
      const d = await viaDiff(), stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
      result = { connectorType: 'postgresql', generatedMigrationName: `${stamp}_${params.migrationName}`, extension: 'sql', migrationScript: d.exitCode === 2 ? d.stdout : params.draft ? '-- This is an empty migration.' : null };
    } else if (method === 'getDatabaseVersion') result = await e.version(params);
    else if (method === 'createDatabase') result = { databaseName: new URL(url).pathname.slice(1) };
    else result = await e[method](params);
    if (method === 'diff' && result?.stdout) { out({ id: 1_000_000 + id, method: 'print', params: { content: result.stdout } }); }
    out({ id, result: result ?? {} });
  } catch (err) {
    const captured = bound?.errorRegistry?.consumeError?.(0)?.error;
    const known = (() => { try { return JSON.parse(err.message); } catch { return null; } })();
    out({ id, error: { code: 4466, message: 'An error happened. Check the data field for details.',
      data: known ?? { is_panic: !!panic, message: String(panic || (captured?.message ?? err?.message ?? err)), meta: null, error_code: err?.code ?? null } } });
  }
}
process.exit(0);
