#!/usr/bin/env node
// Stands in for the `schema-engine` program that Prisma's CLI would download: the same JSON-RPC
// over stdio, answered by the WebAssembly engine of the package registry. The shadow database is
// an embedded one in memory, and so is the main one when its address is `postgresql://embedded/…`;
// so every `prisma migrate` command works with no download and no server (docs/decisions/02).
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import readline from 'node:readline'
import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { unaccent } from '@electric-sql/pglite/contrib/unaccent'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg'
import pg from 'pg'
import { register } from 'tsx/esm/api'

register()
const { createPGlitePool } = await import('../src/storage/pglite-pool.ts')

const args = process.argv.slice(2)
const url = readDatasource(args)
const isEmbedded = !url || new URL(url).hostname === 'embedded'
let engine, bound, panic

if (args.includes('--version')) console.log('schema-engine-cli webassembly')
else if (args.includes('cli')) await checkConnection()
else await serve()
process.exit(0)

// --- The requests of the CLI, one line each

async function serve() {
  await startEngine()
  for await (const line of readline.createInterface({ input: process.stdin })) {
    const { id, method, params } = JSON.parse(line || '{}')
    if (!method) continue // the CLI acknowledging what we printed
    try {
      const result = await answer(method, params)
      if (method === 'diff' && result?.stdout)
        send({ id: 1_000_000 + id, method: 'print', params: { content: result.stdout } })
      send({ id, result: result ?? {} })
    } catch (error) {
      send({ id, error: describe(error) })
    }
  }
}

async function answer(method, params) {
  const engine = await engineFor(params)
  switch (method) {
    // For the next two the engine asks for a shadow database that it is not given; `diff` gets one.
    // So there is no warning when a migration would lose data: read its SQL.
    case 'evaluateDataLoss': {
      const { exitCode } = await diffToSchema(engine, params)
      return { migrationSteps: exitCode === 2 ? 1 : 0, unexecutableSteps: [], warnings: [] }
    }
    case 'createMigration': {
      const { exitCode, stdout } = await diffToSchema(engine, params)
      const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
      const empty = params.draft ? '-- This is an empty migration.' : null
      return {
        connectorType: 'postgresql',
        generatedMigrationName: `${stamp}_${params.migrationName}`,
        extension: 'sql',
        migrationScript: exitCode === 2 ? stdout : empty,
      }
    }
    case 'getDatabaseVersion':
      return engine.version(params)
    case 'createDatabase':
      return { databaseName: new URL(url).pathname.slice(1) }
    default:
      return engine[method](params)
  }
}

function diffToSchema(engine, { migrationsList, schema, filters }) {
  const from = { tag: 'migrations', ...migrationsList }
  const to = { tag: 'schemaDatamodel', files: schema.files }
  return engine.diff({ from, to, script: true, exitCode: true, filters })
}

function send(message) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`)
}

function describe(error) {
  const captured = bound?.errorRegistry?.consumeError?.(0)?.error
  const message = String(panic || (captured?.message ?? error?.message ?? error))
  const data = parse(error?.message) ?? {
    is_panic: Boolean(panic),
    message,
    meta: null,
    error_code: error?.code ?? null,
  }
  return { code: 4466, message: 'An error happened. Check the data field for details.', data }
}

// --- The engine

async function startEngine() {
  globalThis.PRISMA_WASM_PANIC_REGISTRY = {
    set_message: (message) => {
      panic = message
      console.error(JSON.stringify({ level: 'ERROR', fields: { message, is_panic: true } }))
    },
    get: () => panic ?? '',
  }
  const require = createRequire(import.meta.url)
  const folder = path.dirname(require.resolve('@prisma/schema-engine-wasm/schema_engine_bg'))
  const { instance } = await WebAssembly.instantiate(
    readFileSync(path.join(folder, 'schema_engine_bg.wasm')),
    { './schema_engine_bg.js': glue },
  )
  glue.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start()
}

/** One engine per run of the CLI, made from the schema that comes with its first request. */
async function engineFor(params) {
  if (engine) return engine
  const { schema, to, from, datasource, datasourceType } = params ?? {}
  const sources = [schema, to, from, datasource, datasourceType]
  const files = sources.find((source) => source?.files)?.files
  const datamodels = files?.map(({ path, content }) => [path, content])
  const log = (line) => process.env.SCHEMA_ENGINE_LOG && console.error(line)
  bound = bindMigrationAwareSqlAdapterFactory({
    provider: 'postgres',
    adapterName: '@prisma/adapter-pg',
    connect: isEmbedded ? openMemory : openServer,
    connectToShadowDb: openMemory,
  })
  engine = await glue.SchemaEngine.new({ datamodels }, log, bound)
  return engine
}

// --- The databases

async function openServer() {
  return fitted(await new PrismaPg(url).connect())
}

async function openMemory() {
  const lite = await PGlite.create({ extensions: { unaccent, pg_trgm } })
  return fitted(await new PrismaPg(createPGlitePool(lite)).connect())
}

/** The adapter cuts a script at every semicolon, also within the body of a function. */
function fitted(adapter) {
  adapter.executeScript = async (script) => {
    await adapter.client.query(script)
  }
  return readingChars(adapter)
}

/**
 * The engine reads the catalogues' type "char" (18), for which the adapter has no mapping:
 * it passes as text, and the engine is told that it is a character.
 */
function readingChars(adapter) {
  const performIO = adapter.performIO.bind(adapter)
  const queryRaw = adapter.queryRaw.bind(adapter)
  const chars = new WeakMap()
  adapter.performIO = async (query) => {
    const { rows, rowCount, fields } = await performIO(query)
    const isChar = fields.map(({ dataTypeID }) => dataTypeID === 18)
    chars.set(query, isChar)
    const asText = ({ name }) => ({ name, dataTypeID: 25 })
    return {
      rows,
      rowCount,
      fields: fields.map((field, at) => (isChar[at] ? asText(field) : field)),
    }
  }
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query)
    const isChar = chars.get(query) ?? []
    result.columnTypes = result.columnTypes.map((type, at) =>
      isChar[at] ? ColumnTypeEnum.Character : type,
    )
    return result
  }
  return adapter
}

/** `cli can-connect-to-database` and its like. */
async function checkConnection() {
  if (isEmbedded) return
  try {
    const client = new pg.Client(url)
    await client.connect()
    await client.end()
  } catch (error) {
    const fields = { is_panic: false, error_code: 'P1001', message: error.message, meta: null }
    console.error(JSON.stringify({ level: 'ERROR', fields }))
    process.exit(1)
  }
}

function readDatasource(args) {
  const at = args.indexOf('--datasource')
  return at < 0 ? undefined : JSON.parse(args[at + 1]).url
}

function parse(text) {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
