import * as z from 'zod/mini'
import type { SignatureFile } from './published-files.ts'
import { SCHEMA_VERSION } from './schema-version.ts'

/** 64 bytes in base64url. */
const Ed25519Schema = z.string().check(z.regex(/^[A-Za-z0-9_-]{86}$/))

/** `signature.json` */
export const SignatureSchema: z.ZodMiniType<SignatureFile> = z
  .object({
    schemaVersion: z.literal(SCHEMA_VERSION),
    publicKey: z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/)),
    signatures: z.object({ 'index.json': Ed25519Schema, 'health.json': Ed25519Schema }),
  })
  .check(z.describe('Ed25519 signatures; the key to check them with must come from elsewhere'))
