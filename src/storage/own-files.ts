import { createRequire } from 'node:module'
import path from 'node:path'

/**
 * The path of a file or folder that comes with the code, from the project's folder on: the code
 * runs from `src/` and, bundled, from `dist/`, and may be started from anywhere.
 */
export const ownFile = (...parts: string[]): string => path.join(root, ...parts)

const root = path.dirname(createRequire(import.meta.url).resolve('#package.json'))
