import path from 'node:path'
import { defineConfig } from 'prisma/config'

// Prisma's CLI wants a schema-engine binary before every command, and would download one.
// This one is ours: the WebAssembly engine from the package registry (docs/decisions/02).
process.env['PRISMA_SCHEMA_ENGINE_BINARY'] ??= path.resolve(
  import.meta.dirname,
  'prisma/schema-engine.mjs',
)
process.env['CHECKPOINT_DISABLE'] ??= '1'

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env['DATABASE_URL'] ?? 'postgresql://embedded/app' },
})
